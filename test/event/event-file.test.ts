import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOf } from '../../src/diagnostic/diagnostic.js';
import { eventsOf } from '../../src/event/event-file.js';

const test = suite('records of a file');
const one = { eventName: 'A', eventID: '1' };
const two = { eventName: 'B', eventID: '2' };
const inString = JSON.stringify(one);

const accepted: readonly (readonly [why: string, text: string, ids: readonly string[]])[] = [
  ['one object', JSON.stringify(one), ['1']],
  ['a list', JSON.stringify([one, two]), ['1', '2']],
  ['a delivery file', JSON.stringify({ Records: [one, two] }), ['1', '2']],
  ['NDJSON', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`, ['1', '2']],
  ['concatenated JSON', JSON.stringify(one) + JSON.stringify(two), ['1', '2']],
  [
    'NDJSON of delivery files',
    `${JSON.stringify({ Records: [one] })}\n${JSON.stringify({ Records: [two] })}`,
    ['1', '2'],
  ],
  [
    'an EventBridge event',
    JSON.stringify({ 'detail-type': 'AWS API Call via CloudTrail', detail: one }),
    ['1'],
  ],
  ['LookupEvents output', JSON.stringify({ Events: [{ EventName: 'A', CloudTrailEvent: inString }] }), ['1']],
];

for (const [why, text, ids] of accepted) {
  test(`${why} gives its records in order`, () => {
    const { events, diagnostics } = eventsOf({ path: 'x', text });
    assert.equal(
      events.map(({ record }) => record['eventID']),
      ids,
    );
    assert.equal(diagnostics, []);
  });
}

const refused: readonly (readonly [
  why: string,
  text: string,
  code: string,
  message: string,
  line: number,
  column: number,
])[] = [
  ['broken JSON', '{"eventName":\n  nope}', 'event/not-json', 'expected a JSON value, found `n`', 2, 3],
  ['a scalar', '42', 'event/not-a-record', 'a record must be an object', 1, 1],
  [
    'an object of another kind',
    '{"a":1}',
    'event/not-a-record',
    'this object has neither `eventName` nor `eventSource`, so it is not a CloudTrail record',
    1,
    1,
  ],
  [
    'a list with something else in it',
    `[${inString}, 7]`,
    'event/not-a-record',
    'item 2 of the list is not an object, so it is not a record',
    1,
    1,
  ],
  ['an empty delivery file', '{"Records":[]}', 'event/not-a-record', 'there is no record in this file', 1, 1],
  ['an empty file', '', 'event/not-a-record', 'there is no record in this file', 1, 1],
  [
    'a CloudTrailEvent that is not JSON',
    '{"CloudTrailEvent":"{"}',
    'event/not-a-record',
    '`CloudTrailEvent` does not hold JSON: expected a member name in double quotes, found the end of the text',
    1,
    1,
  ],
  [
    'a CloudTrailEvent that is no record',
    '{"CloudTrailEvent":"3"}',
    'event/not-a-record',
    'a record must be an object',
    1,
    1,
  ],
  [
    'a later value that is no record',
    `${inString}\n"x"`,
    'event/not-a-record',
    'a record must be an object',
    2,
    1,
  ],
];

for (const [why, text, code, message, line, column] of refused) {
  test(`${why} is refused at ${line}:${column}`, () => {
    const [found] = eventsOf({ path: 'x', text }).diagnostics;
    assert.is(found?.code, code);
    assert.is(found?.message, message);
    assert.equal(found && startOf(found), { line, column });
  });
}

test('a broken line among whole ones is reported, and the others are read', () => {
  const text = `${JSON.stringify(one)}\ngarbage{\n\n${JSON.stringify(two)}\n{"eventName": nope}\n`;
  const { events, diagnostics } = eventsOf({ path: 'x', text });
  assert.equal(
    events.map(({ record }) => record['eventID']),
    ['1', '2'],
  );
  assert.equal(
    diagnostics.map((found) => startOf(found)),
    [
      { line: 2, column: 1 },
      { line: 5, column: 15 },
    ],
  );
});

test('what is no record in a list is reported, and the others are read', () => {
  const { events, diagnostics } = eventsOf({ path: 'x', text: JSON.stringify({ Records: [one, 7, two] }) });
  assert.equal([events.length, diagnostics.length], [2, 1]);
});

test('of very many faults the first are listed and the rest counted', () => {
  const { diagnostics } = eventsOf({ path: 'x', text: JSON.stringify(Array.from({ length: 50 }, () => 7)) });
  assert.is(diagnostics.length, 21);
  assert.is(diagnostics.at(-1)?.message, '30 more places in this file are broken');
});

test.run();
