import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CoverageReport } from '../../src/generated/coverage-report.js';
import type { ExplainReport } from '../../src/generated/explain-report.js';
import type { TestReport } from '../../src/generated/test-report.js';
import { coverageText } from '../../src/report/coverage-text.js';
import { describeEvent } from '../../src/report/describe-event.js';
import { explainText } from '../../src/report/explain-text.js';
import { coloured, plainText } from '../../src/report/style.js';
import { testText } from '../../src/report/test-text.js';

const test = suite('reports for people');

const scenario = { expect: 'fires', runs: 200 } as const;
const counterexample = { eventName: 'X', userIdentity: { arn: 'arn:\u001b[31m' } };
const report: TestReport = {
  schemaVersion: 1,
  seed: 1,
  runs: 200,
  summary: {
    rules: 2,
    untested: 1,
    scenarios: { total: 6, held: 1, proved: 1, refuted: 1, knownGap: 1, closedGap: 1, unknown: 1 },
  },
  rules: [
    {
      pack: 'p',
      id: '1',
      name: 'First',
      severity: 'high',
      file: 'p/first.yml',
      hasSpec: true,
      scenarios: [
        { ...scenario, name: 'a', verdict: 'held' },
        { ...scenario, name: 'b', verdict: 'proved' },
        {
          ...scenario,
          name: 'c',
          verdict: 'refuted',
          runs: 3,
          reason: 'the rule does not fire',
          counterexample,
          replay: 'trailproof test --seed 1',
        },
        {
          ...scenario,
          name: 'd',
          verdict: 'known-gap',
          runs: 1,
          reason: 'why',
          counterexample,
          replay: 'again',
        },
        { ...scenario, name: 'e', verdict: 'closed-gap', reason: 'the known gap no longer fails: why' },
        { ...scenario, name: 'f', verdict: 'unknown', runs: 0, reason: 'no event' },
      ],
      exclusions: [
        { text: 'a: x', label: 'filter', runs: 200, silenced: 0 },
        {
          text: 'b: y',
          runs: 200,
          silenced: 7,
          example: { eventName: 'Y', errorCode: 'AccessDenied', userIdentity: { type: 'Root' } },
        },
      ],
    },
    {
      pack: 'p',
      id: '2',
      name: 'Second',
      severity: 'low',
      file: 'p/second.yml',
      hasSpec: false,
      scenarios: [],
      exclusions: [],
    },
  ],
  events: [
    {
      eventName: 'CreateCluster',
      rules: [
        { name: 'First', vendor: 'V', severity: 'high', reachable: 'yes', specified: true },
        { name: 'Second', vendor: 'V', severity: 'low', reachable: 'yes', specified: false },
      ],
      reachable: 2,
      specified: 1,
    },
    {
      eventName: '_catch_all',
      rules: [{ name: 'First', vendor: 'V', severity: 'high', reachable: 'unknown', specified: false }],
      reachable: 0,
      specified: 0,
    },
    { eventName: 'DeleteCluster', rules: [], reachable: 0, specified: 0 },
  ],
  diagnostics: [],
};

test('a test report: rules, events, exclusions, failures last, the sum at the end', () => {
  assert.is(
    testText(report, plainText),
    `First  high  p/first.yml
  ✓ held          200  a
  ✓ proved        200  b
  ✗ refuted         3  c
  ~ known gap       1  d
  ✗ gap closed    200  e
  ? unknown         0  f
Second  low  p/second.yml
  - untested: no spec says what it is for

Events
  CreateCluster  V: First (high), specified
                 V: Second (low), not specified
  _catch_all     V: First (high), not shown to fire
  DeleteCluster  no rule

Exclusions
  First
    filter: a: x
      alone silenced 0 of 200 events steered towards it
    b: y
      alone silenced 7 of 200 events steered towards it
      such as Y by Root (AccessDenied)

✗ refuted  First: c
  expected: fires; the rule does not fire
  the smallest event found:
    {
      "eventName": "X",
      "userIdentity": {
        "arn": "arn:\\u001b[31m"
      }
    }
  again: trailproof test --seed 1
✗ gap closed  First: e
  expected: fires; the known gap no longer fails: why
  help: take \`known-gap\` out of the scenario, so that it is held to what it says
? unknown  First: f
  expected: fires; no event

2 rules, 1 untested, 6 scenarios: 1 proved, 1 held, 1 known gap, 1 unknown, 1 gap closed, 1 refuted (seed 1)
`,
  );
});

test('a report of nothing', () => {
  const nothing: TestReport = {
    ...report,
    rules: [],
    events: [],
    summary: {
      rules: 1,
      untested: 0,
      scenarios: { total: 1, held: 0, proved: 0, refuted: 0, knownGap: 0, closedGap: 0, unknown: 0 },
    },
  };
  assert.is(testText(nothing, plainText), 'Events\n\n1 rule, 1 scenario: none (seed 1)\n');
});

test('colour is added around words and nothing else', () => {
  // oxlint-disable-next-line no-control-regex -- the colour codes
  assert.is(testText(report, coloured).replaceAll(/\u001b\[\d+m/g, ''), testText(report, plainText));
  assert.ok(testText(report, coloured).includes('\u001b[31m✗ refuted'));
});

test('a coverage report', () => {
  const head = { pack: 'p', id: '1', severity: 'high', file: 'f' };
  const coverage: CoverageReport = {
    schemaVersion: 1,
    seed: 1,
    summary: { reachable: 3, specified: 2, unknown: 1, percent: '66.66' },
    rules: [
      {
        ...head,
        name: 'First',
        reachable: ['A', 'B', 'C'],
        specified: ['A', 'B'],
        unknown: ['D'],
        percent: '66.66',
      },
      { ...head, name: 'Second', reachable: [], specified: [], unknown: [], percent: '100.00' },
    ],
    events: [
      { eventName: 'A', rules: ['First'] },
      { eventName: 'Long', rules: [] },
    ],
    diagnostics: [],
  };
  assert.is(
    coverageText(coverage, plainText),
    `Rules per eventName
  A     First
  Long  no rule

eventNames per rule
  First  2 of 3 (66.66 %)
    fires on A, B, C
    not specified: C
    not shown to fire, not ruled out: D
  Second  0 of 0 (100.00 %)
    fires on no event that was tried

2 of 3 pairs of rule and eventName are specified: 66.66 %
`,
  );
});

test('an explanation shows each clause as the rule has it, negation included', () => {
  const explanation: ExplainReport = {
    schemaVersion: 1,
    rule: { id: '1', name: 'First', view: 'ecs' },
    events: [
      {
        eventID: 'e-1',
        fires: true,
        clauses: [
          { text: 'a: x', field: 'a', truth: true, decided: true, negated: false, present: true, saw: ['x'] },
          { text: 'b: y', field: 'b', truth: false, decided: true, negated: true, present: false, saw: [] },
          {
            text: 'any value: z',
            field: null,
            truth: null,
            decided: false,
            negated: false,
            present: null,
            saw: [],
          },
          {
            text: 'c: l',
            field: 'c',
            truth: false,
            decided: false,
            negated: false,
            present: true,
            saw: ['l'.repeat(300)],
          },
          { text: 'd: m', field: 'd', truth: false, decided: false, negated: false, present: true, saw: [] },
        ],
      },
      { eventID: null, fires: false, clauses: [] },
    ],
    diagnostics: [],
  };
  assert.is(
    explainText(explanation, plainText),
    `First fires on e-1
  > true    a: x
            saw "x"
  > true    not b: y
            the field is missing
    unknown any value: z
            searched every value
    false   c: l
            saw "${'l'.repeat(199)}…
    false   d: m
            the field is an empty list

First does not fire on an event without an id

> decided the verdict; fields as in the ecs view
`,
  );
});

for (const [record, line] of [
  [{ eventName: 'A', userIdentity: { arn: 'arn:x' } }, 'A by arn:x'],
  [
    { eventName: 'A', userIdentity: { type: 'AWSService', invokedBy: 'eks.amazonaws.com' } },
    'A by eks.amazonaws.com',
  ],
  [{ eventName: 'A', userIdentity: { type: 'Unknown' } }, 'A by Unknown'],
  [{}, 'an event by an unknown caller'],
] as const) {
  test(`an event in a line: ${line}`, () => assert.is(describeEvent(record), line));
}

test.run();
