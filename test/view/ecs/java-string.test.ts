import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ExactNumber } from '../../../src/json/lossless.js';
import { parseJson } from '../../../src/json/parse-json.js';
import type { JsonObject } from '../../../src/json/json.js';
import { isEmpty } from '../../../src/view/ecs/is-empty.js';
import { hashMapOrder, javaHashCode } from '../../../src/view/ecs/java-hash-map.js';
import { javaNumber } from '../../../src/view/ecs/java-number.js';
import { javaString } from '../../../src/view/ecs/java-string.js';

const test = suite('a map as Java prints it');

interface Golden {
  readonly cases: readonly { readonly json: string; readonly text: string | null }[];
}
const golden = JSON.parse(readFileSync('test/view/ecs/java-map.golden.json', 'utf8')) as Golden;

function rendered(json: string): string | null {
  const { values, lossless } = parseJson(json);
  const record = values[0]?.value as JsonObject;
  return isEmpty(record) ? null : javaString({ record, lossless }, record);
}

test(`${golden.cases.length} maps are printed as a JVM printed them`, () => {
  assert.is(golden.cases.length, 250);
  for (const { json, text } of golden.cases) assert.is(rendered(json), text, json);
});

const strings: readonly (readonly [why: string, json: string, text: string])[] = [
  [
    'a logging change',
    '{"name":"demo","logging":{"clusterLogging":[{"enabled":false,"types":["api","audit","authenticator","controllerManager","scheduler"]}]},"clientRequestToken":"t"}',
    '{clientRequestToken=t, name=demo, logging={clusterLogging=[{types=[api, audit, authenticator, controllerManager, scheduler], enabled=false}]}}',
  ],
  [
    'a policy grant, its path ARN percent-encoded',
    '{"name":"demo","principalArn":"arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fadmin","policyArn":"arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy","accessScope":{"type":"cluster","namespaces":[]}}',
    '{policyArn=arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy, accessScope={type=cluster}, name=demo, principalArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fadmin}',
  ],
  [
    'an access entry',
    '{"name":"demo","principalArn":"arn:aws:iam::111122223333:role/x","username":"u","type":"STANDARD","kubernetesGroups":["g1"],"clientRequestToken":"t"}',
    '{kubernetesGroups=[g1], clientRequestToken=t, name=demo, type=STANDARD, principalArn=arn:aws:iam::111122223333:role/x, username=u}',
  ],
  [
    'the disabled half whose types are empty keeps enabled=false',
    '{"logging":{"clusterLogging":[{"types":[],"enabled":false}]}}',
    '{logging={clusterLogging=[{enabled=false}]}}',
  ],
];
for (const [why, json, text] of strings) test(why, () => assert.is(rendered(json), text));

for (const [key, hash] of [
  ['', 0],
  ['a', 97],
  ['Aa', 2112],
  ['BB', 2112],
  ['polygenelubricants', -2147483648],
] as const) {
  test(`the hash of ${JSON.stringify(key)} is ${hash}`, () => assert.is(javaHashCode(key), hash));
}

/** String.hashCode by its definition, s[0]*31^(n-1) + ..., in exact arithmetic cut to 32 bits at the end. */
function slowHash(text: string): number {
  let sum = 0n;
  for (let index = 0; index < text.length; index += 1) sum = sum * 31n + BigInt(text.charCodeAt(index));
  return Number(BigInt.asIntN(32, sum));
}

test('hashes agree with exact arithmetic for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => assert.is(javaHashCode(text), slowHash(text))),
  );
});

/** java.util.HashMap as its source has it: buckets as lists, grown one insertion at a time. */
function slowOrder(keys: readonly string[]): string[] {
  let table: string[][] = Array.from({ length: 16 }, () => []);
  const put = (into: string[][], key: string): string[] => {
    const hash = slowHash(key);
    const bucket = into[(hash ^ (hash >>> 16)) & (into.length - 1)] as string[];
    bucket.push(key);
    return bucket;
  };
  const grow = (): void => {
    const bigger = Array.from({ length: table.length * 2 }, (): string[] => []);
    for (const key of table.flat()) put(bigger, key);
    table = bigger;
  };
  keys.forEach((key, index) => {
    const bucket = put(table, key);
    if (bucket.length > 8 && table.length < 64) grow();
    if (index + 1 > table.length * 0.75) grow();
  });
  return table.flat();
}

test('the order agrees with a table that grows one key at a time, collisions included', () => {
  const keys = fc.uniqueArray(
    fc.oneof(fc.string(), fc.stringMatching(/^(Aa|BB){1,4}$/), fc.constantFrom('Aa', 'BB', 'C#')),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(keys, (each) => assert.equal(hashMapOrder(each), slowOrder(each))),
    { numRuns: 300 },
  );
});

for (const [text, printed] of [
  ['0', '0'],
  ['-0', '0'],
  ['100', '100'],
  ['12345678901234567890123', '12345678901234567890123'],
  ['1.0', '1.0'],
  ['-0.0', '-0.0'],
  ['1e3', '1000.0'],
  ['0.001', '0.001'],
  ['0.0009', '9.0E-4'],
  ['9999999.0', '9999999.0'],
  ['10000000.0', '1.0E7'],
  ['1527535003.208', '1.527535003208E9'],
  ['2E23', '2.0E23'],
  ['4.9E-324', '4.9E-324'],
  ['9E-324', '9.9E-324'],
  ['1e400', 'Infinity'],
  ['-1e400', '-Infinity'],
] as const) {
  test(`the number ${text} is printed ${printed}`, () =>
    assert.is(javaNumber(new ExactNumber(text)), printed));
}

test('a printed double reads back as the same double', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const printed = javaNumber(
        new ExactNumber(Number.isInteger(value) ? `${value.toExponential()}` : String(value)),
      );
      assert.is(Number(printed), value);
      assert.ok(/^-?(?:\d+\.\d+|\d\.\d+E-?\d+)$/.test(printed), printed);
    }),
  );
});

for (const [json, empty] of [
  ['null', true],
  ['""', true],
  ['"-"', true],
  ['"none"', true],
  ['{}', true],
  ['[]', true],
  ['{"a":{"b":[null,""]}}', true],
  ['"None"', false],
  ['" "', false],
  ['false', false],
  ['0', false],
  ['[0]', false],
] as const) {
  test(`the drop step ${empty ? 'removes' : 'keeps'} ${json}`, () =>
    assert.is(isEmpty(JSON.parse(json)), empty));
}

test.run();
