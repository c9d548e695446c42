import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOf } from '../../../src/diagnostic/diagnostic.js';
import type { JsonObject } from '../../../src/json/json.js';
import { printPredicate } from '../../../src/predicate/print.js';
import { compile, matches } from './kql.js';

const test = suite('KQL on documents');

const event: JsonObject = {
  eventName: 'CreateCluster',
  eventSource: 'eks.amazonaws.com',
  eventTime: '2026-01-31T09:30:00Z',
  sourceIPAddress: '198.51.100.23',
  userAgent: 'aws-cli/2 (x) "y"',
  readOnly: false,
  errorCode: '10',
  userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/alice', userName: 'alice' },
  requestParameters: { name: 'demo', tags: { a: 'one', b: 'two' } },
  resources: [{ ARN: 'arn:one' }, { ARN: 'arn:two' }],
};

// Source: facts on Kibana's `is` and `range` functions and on the mapping types.
const verdicts: readonly (readonly [why: string, query: string, expected: boolean])[] = [
  ['everything', '', true],
  ['everything', '*', true],
  ['everything', '*:*', true],
  ['a term is exact', 'event.action:CreateCluster', true],
  ['a term is case-sensitive', 'event.action:createcluster', false],
  ['a term is the whole value', 'event.action:Create', false],
  ['a number is text on a keyword', 'aws.cloudtrail.error_code:10', true],
  ['a boolean is text on a keyword', 'aws.cloudtrail.error_code:true', false],
  ['a wildcard spans', 'event.action:Cre*ster', true],
  ['a wildcard is case-sensitive', 'event.action:cre*', false],
  ['an inner wildcard needs both ends', 'event.action:*Clust', false],
  ['a quoted wildcard is literal', 'event.action:"Create*"', false],
  ['a question mark is literal', 'event.action:CreateCluste?', false],
  ['a wildcard may hold spaces', 'user_agent.original:aws-cli/2 \\(x*', true],
  ['exists', 'event.action:*', true],
  ['exists on a missing field', 'aws.cloudtrail.error_message:*', false],
  ['not of a missing field is true', 'not aws.cloudtrail.error_message:x', true],
  ['not binds tighter than and', 'not event.action:X and event.provider:eks.amazonaws.com', true],
  ['and binds tighter than or', 'event.action:X and event.action:Y or event.action:CreateCluster', true],
  ['a list is any of', 'event.action:(X or CreateCluster)', true],
  [
    'several values: each of an and is met by some value',
    'aws.cloudtrail.resources.arn:("arn:one" and "arn:two")',
    true,
  ],
  ['several values: not means none', 'not aws.cloudtrail.resources.arn:"arn:two"', false],
  ['a constant is compared', 'data_stream.dataset:aws.cloudtrail', true],
  ['a constant is compared exactly', 'data_stream.dataset:"AWS.cloudtrail"', false],
  ['a constant exists in every document', 'event.module:*', true],
  ['a wildcard on a constant', 'event.dataset:aws.*', true],
  ['a boolean field', 'aws.cloudtrail.read_only:false', true],
  ['a boolean field against a quoted word', 'aws.cloudtrail.read_only:"false"', true],
  ['a boolean field that is false', 'aws.cloudtrail.read_only:true', false],
  ['an address', 'source.ip:198.51.100.23', true],
  ['a network', 'source.ip:"198.51.100.0/24"', true],
  ['another network', 'source.ip:203.0.113.0/24', false],
  ['a network as text on a keyword', 'source.address:"198.51.100.0/24"', false],
  ['an instant', '@timestamp:"2026-01-31T09:30:00Z"', true],
  ['an instant with a fraction', '@timestamp:"2026-01-31T09:30:00.000Z"', true],
  ['a time range', '@timestamp >= "2026-01-01T00:00:00Z"', true],
  ['a time range that excludes', '@timestamp < "2026-01-31T09:30:00Z"', false],
  ['a range on a keyword is by bytes', 'event.action > "CreateAddon"', true],
  ['a range on a keyword is by bytes', 'event.action <= "A"', false],
  ['a flattened leaf', 'aws.cloudtrail.flattened.request_parameters.tags.a:one', true],
  ['a flattened leaf that is not there', 'aws.cloudtrail.flattened.request_parameters.tags.c:*', false],
  ['the request as text, keys in hash order', 'aws.cloudtrail.request_parameters:*a=one, b=two*', true],
];

for (const [why, query, expected] of verdicts) {
  test(`${why}: ${query || '(empty)'} is ${expected}`, () => assert.is(matches(query, event), expected));
}

const refused: readonly (readonly [query: string, code: string, column: number, help?: string])[] = [
  ['free', 'kql/free-text', 1, 'name the field'],
  ['event.acton:x', 'kql/unknown-field', 1, 'did you mean `event.action`?'],
  [
    'aws.cloudtrail.request_parameters.text:x',
    'kql/unknown-field',
    1,
    'analysed text is not evaluated; test the keyword field itself',
  ],
  ['event.action:x and event.*:y', 'kql/field-wildcard', 20],
  ['event.*:*', 'kql/field-wildcard', 1],
  ['event:{ action:x }', 'kql/nested', 1],
  ['event.action:null', 'kql/null', 14],
  ['aws.cloudtrail.read_only:maybe', 'kql/invalid-value', 26],
  ['aws.cloudtrail.read_only:t*', 'kql/wildcard', 26],
  ['source.ip:10.*', 'kql/wildcard', 11],
  ['source.ip:10.0.0.0/99', 'kql/invalid-value', 11],
  ['source.ip:"1.2.3.4/8/9"', 'kql/invalid-value', 11],
  ['source.ip:nonsense', 'kql/invalid-value', 11],
  ['event.dataset:aws *', 'kql/wildcard', 15],
  ['aws.cloudtrail.flattened.request_parameters.name:d*', 'kql/wildcard', 50],
  ['@timestamp:"2026-01-31"', 'kql/date', 12],
  ['@timestamp > now-5m', 'kql/range', 14],
  ['event.action > a*', 'kql/range', 16],
  ['event.action > null', 'kql/null', 16],
  ['@timestamp < "2026-02-30T00:00:00Z"', 'kql/range', 14],
  ['@timestamp:"2026-13-01T00:00:00Z"', 'kql/date', 12],
  ['source.ip > 10.0.0.1', 'kql/range', 13],
];

for (const [query, code, column, help] of refused) {
  test(`${query} is refused with ${code} at column ${column}, never guessed`, () => {
    const found = compile(query);
    assert.ok(!('kind' in found));
    if ('kind' in found) return;
    assert.is(found[0]?.code, code);
    assert.equal(found[0] && startOf(found[0]), { line: 1, column });
    if (help !== undefined) assert.is(found[0]?.help, help);
  });
}

test('white space of any length costs time in proportion', () => {
  assert.is(matches(`user_agent.original: "x" or event.action: a${' '.repeat(200_000)}b`, event), false);
});

test('every fault of a query is reported, not only the first', () => {
  const found = compile('nope:x and event.action:null and free');
  assert.equal('kind' in found ? [] : found.map(({ code }) => code), [
    'kql/unknown-field',
    'kql/null',
    'kql/free-text',
  ]);
});

test('nothing is lost or folded on the way', () => {
  const predicate = compile('event.action:(A or "b*") and not user.name:*X* and source.ip:"2001:db8::/32"');
  const printed = '(event.action: A or event.action: b*) and not user.name: *X* and source.ip: 2001:db8::/32';
  assert.is('kind' in predicate && printPredicate(predicate), printed);
});

test.run();
