import { ExactNumber } from '../../json/lossless.js';

/**
 * A JSON number as Java prints it after Jackson has read it: an integer of any size by its digits, anything written
 * with a fraction or an exponent as `Double.toString` (JDK 19 and newer, which Elasticsearch ships).
 */
export function javaNumber(number: number | ExactNumber): string {
  const text = number instanceof ExactNumber ? number.text : String(number);
  if (/^-?\d+$/.test(text)) return text === '-0' ? '0' : text;
  return javaDouble(Number(text));
}

function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [digits, exponent] = shortestDigits(Math.abs(value));
  const sign = value < 0 ? '-' : '';
  if (exponent < -3 || exponent >= 7) return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const padded = digits.padEnd(exponent + 1, '0');
  return `${sign}${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || '0'}`;
}

/**
 * The shortest decimal digits that give the number back, and the exponent of the first. Where one digit is enough,
 * Java takes the closest decimal of two: 4.9E-324, where JavaScript prints 5e-324.
 */
function shortestDigits(value: number): [digits: string, exponent: number] {
  const shortest = scientific(value.toExponential());
  if (shortest[0].length > 1) return shortest;
  const two = value.toExponential(1);
  return Number(two) === value ? scientific(two) : shortest;
}

function scientific(text: string): [digits: string, exponent: number] {
  const [mantissa = '', exponent = '0'] = text.split('e');
  return [mantissa.replace('.', '').replace(/(?<=.)0+$/, ''), Number(exponent)];
}
