/** A part of a whole in percent with two decimals, cut and never rounded up: 100.00 means all. Nothing of nothing is nothing. */
export function percent(part: number, whole: number): string {
  const hundredths = whole === 0 ? 0n : (BigInt(part) * 10_000n) / BigInt(whole);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/** Whether part / whole is at least a percentage given as decimal text; compared exactly. */
export function reaches(part: number, whole: number, threshold: string): boolean {
  const [units = '0', decimals = ''] = threshold.split('.');
  const scale = 10n ** BigInt(decimals.length);
  return BigInt(part) * 100n * scale >= BigInt(units + decimals) * BigInt(Math.max(whole, 1));
}
