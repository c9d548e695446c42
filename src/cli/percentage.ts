import { wrongCall } from './stop.js';

/** A percentage from 0 to 100 as the text the user gave, so that it can be compared exactly. */
export function percentage(text: string): string {
  if (!/^\d{1,3}(?:\.\d{1,6})?$/.test(text) || Number(text) > 100)
    throw wrongCall(`\`${text}\` is not a percentage`, 'give a number from 0 to 100, such as 80 or 99.5');
  return text;
}
