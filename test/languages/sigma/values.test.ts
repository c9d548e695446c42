import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { matches } from './sigma.js';

const test = suite('Sigma items');

/** Whether `sel: { ITEM }` matches a record. */
function itemMatches(item: string, json: string): boolean {
  return matches(`sel:\n  ${item}\ncondition: sel\n`, json);
}

// Source: Sigma specification 2.1 and the choices noted where it is silent.
const cases: readonly (readonly [why: string, item: string, json: string, expected: boolean])[] = [
  ['strings compare in any case', 'a: Foo', '{"a":"fOO"}', true],
  ['Unicode case folds', "a: 'STRAẞE'", '{"a":"straße"}', true],
  ['field names do not', 'A: x', '{"a":"x"}', false],
  ['cased counts the case', 'a|cased: Foo', '{"a":"foo"}', false],
  ['cased matches the same case', 'a|cased: Foo', '{"a":"Foo"}', true],
  ['a star is any run', 'a: f*o', '{"a":"f\\nxo"}', true],
  ['a star is also the empty run', 'a: f*o', '{"a":"fo"}', true],
  ['wildcards anchor to the whole value', 'a: f*o', '{"a":"xfo"}', false],
  ['a question mark is one character', "a: 'f?o'", '{"a":"fxo"}', true],
  ['a question mark is not none', "a: 'f?o'", '{"a":"fo"}', false],
  ['an escaped star is a star', "a: 'f\\*o'", '{"a":"f*o"}', true],
  ['an escaped star is not a wildcard', "a: 'f\\*o'", '{"a":"fxo"}', false],
  ['one backslash stands for itself', "a: 'x\\y'", '{"a":"x\\\\y"}', true],
  ['two backslashes are one', "a: 'x\\\\y'", '{"a":"x\\\\y"}', true],
  ['two backslashes and a star are one and a wildcard', "a: 'x\\\\*'", '{"a":"x\\\\abc"}', true],
  ['three backslashes and a star are one and a star', "a: 'x\\\\\\*'", '{"a":"x\\\\*"}', true],
  ['three backslashes and a star hold no wildcard', "a: 'x\\\\\\*'", '{"a":"x\\\\abc"}', false],
  ['four backslashes are two', "a: 'x\\\\\\\\y'", '{"a":"x\\\\\\\\y"}', true],
  ['three backslashes are two', "a: 'x\\\\\\y'", '{"a":"x\\\\\\\\y"}', true],
  ['a number equals a number', 'a: 10', '{"a":10}', true],
  ['a number equals its text', 'a: 10', '{"a":"10"}', true],
  ['a number equals the same number written otherwise', 'a: 10', '{"a":10.0}', true],
  ['a number is no other', 'a: 10', '{"a":11}', false],
  ['integers past 2^53 are exact', 'a: 9007199254740993', '{"a":9007199254740993}', true],
  ['integers past 2^53 are told apart', 'a: 9007199254740993', '{"a":9007199254740992}', false],
  ['fractions compare', 'a: 1.5', '{"a":1.50}', true],
  ['text equals a number’s text', "a: '10'", '{"a":10}', true],
  ['true equals true', 'a: true', '{"a":true}', true],
  ["'true' equals true", "a: 'true'", '{"a":true}', true],
  ["'false' equals false", "a: 'false'", '{"a":false}', true],
  ['true is not false', 'a: true', '{"a":false}', false],
  ['null matches an absent field', 'a: null', '{}', true],
  ['null matches an explicit null', 'a: null', '{"a":null}', true],
  ['null does not match the empty string', 'a: null', '{"a":""}', false],
  ["'' matches the empty string", "a: ''", '{"a":""}', true],
  ["'' does not match an absent field", "a: ''", '{}', false],
  ["'' does not match null", "a: ''", '{"a":null}', false],
  ["'*' matches any present string", "a: '*'", '{"a":"x"}', true],
  ["'*' matches the empty string", "a: '*'", '{"a":""}', true],
  ["'*' does not match null", "a: '*'", '{"a":null}', false],
  ["'*' does not match an absent field", "a: '*'", '{}', false],
  ["contains '*' matches any present string", "a|contains: '*'", '{"a":""}', true],
  ['an object matches no string test', "a|contains: 'b'", '{"a":{"b":"b"}}', false],
  ["an object does not match '*'", "a: '*'", '{"a":{}}', false],
  ['contains', 'a|contains: OO', '{"a":"foox"}', true],
  ['contains keeps inner wildcards', 'a|contains: o?x', '{"a":"xxofxyy"}', true],
  ['startswith', 'a|startswith: fo', '{"a":"FOO"}', true],
  ['startswith anchors', 'a|startswith: oo', '{"a":"foo"}', false],
  ['startswith keeps inner wildcards at their place', 'a|startswith: f*x', '{"a":"foxy"}', true],
  ['endswith', 'a|endswith: oo', '{"a":"foo"}', true],
  ['endswith keeps inner wildcards at their place', 'a|endswith: x*y', '{"a":"axby"}', true],
  ['endswith anchors', 'a|endswith: fo', '{"a":"foo"}', false],
  ['contains of a number', 'a|contains: 10', '{"a":"x10y"}', true],
  ['a list is any of', 'a: [x, y]', '{"a":"y"}', true],
  ['all is each of', 'a|contains|all: [x, y]', '{"a":"xy"}', true],
  ['all is each of, not some', 'a|contains|all: [x, y]', '{"a":"x"}', false],
  ['a path through a list is any member', 'a.b: x', '{"a":[{"b":"y"},{"b":"x"}]}', true],
  ['all over a list of values: each is met by some member', 'a|all: [x, y]', '{"a":["x","y"]}', true],
  ['re is case-sensitive', "a|re: 'fo+'", '{"a":"FOO"}', false],
  ['re is unanchored', "a|re: 'o+$'", '{"a":"foo"}', true],
  ['re with the i flag', "a|re|i: 'FO+'", '{"a":"foo"}', true],
  ['re with the m flag', "a|re|m: '^b$'", '{"a":"a\\nb"}', true],
  ['re with the s flag', "a|re|s: 'a.b'", '{"a":"a\\nb"}', true],
  ['re without the s flag', "a|re: 'a.b'", '{"a":"a\\nb"}', false],
  ['re with a number is its text as written', 'a|re: 1.10', '{"a":"1.1x"}', false],
  [
    're with a big number keeps its digits',
    'a|re: 12345678901234567890',
    '{"a":"12345678901234567890"}',
    true,
  ],
  ['null through a list: some member lacks the field', 'a.b: null', '{"a":[{"b":"x"},{"c":1}]}', true],
  ['null through a list: some member is null', 'a.b: null', '{"a":[{"b":"x"},{"b":null}]}', true],
  ['null through a list: no member lacks the field', 'a.b: null', '{"a":[{"b":"x"},{"b":"y"}]}', false],
  ['null through an empty list', 'a.b: null', '{"a":[]}', true],
  ['exists true on null', 'a|exists: true', '{"a":null}', true],
  ['exists true on an empty list', 'a|exists: true', '{"a":[]}', true],
  ['exists true on absence', 'a|exists: true', '{}', false],
  ['exists false on absence', 'a|exists: false', '{}', true],
  ['exists false on null', 'a|exists: false', '{"a":null}', false],
  ['fieldref compares two fields in any case', 'a|fieldref: b', '{"a":"X","b":"x"}', true],
  ['fieldref cased', 'a|fieldref|cased: b', '{"a":"X","b":"x"}', false],
  ['fieldref to an absent field', 'a|fieldref: b', '{"a":"x"}', false],
  ['fieldref contains', 'a|fieldref|contains: b', '{"a":"xyz","b":"Y"}', true],
  ['fieldref startswith', 'a|fieldref|startswith: b', '{"a":"xyz","b":"xy"}', true],
  ['fieldref endswith', 'a|fieldref|endswith: b', '{"a":"xyz","b":"xy"}', false],
  ['fieldref with an object', 'a|fieldref: b', '{"a":{},"b":{}}', false],
  ['keywords search every value', "'|all': [foo, 7]", '{"a":"xFOOx","b":[{"c":17}]}', true],
  ['keywords: all of them', "'|all': [foo, 8]", '{"a":"xFOOx","b":[{"c":17}]}', false],
];

for (const [why, item, json, expected] of cases) {
  test(`${why}: ${item} on ${json} is ${expected}`, () => assert.is(itemMatches(item, json), expected));
}

test.run();
