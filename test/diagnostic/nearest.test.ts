import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { didYouMean } from '../../src/diagnostic/nearest.js';

const test = suite('did you mean');
const candidates = ['event.action', 'event.provider', 'user.name'];

for (const [word, expected] of [
  ['event.acton', 'did you mean `event.action`?'],
  ['EVENT.ACTION', 'did you mean `event.action`?'],
  ['user.nam', 'did you mean `user.name`?'],
  ['completely.different.thing', undefined],
] as const) {
  test(`${word} gives ${expected}`, () => assert.is(didYouMean(word, candidates), expected));
}

test.run();
