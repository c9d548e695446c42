/** The first moment of generated events, in seconds since 1970: 2026-01-01T00:00:00Z. */
export const FIRST_SECOND = Date.UTC(2026, 0, 1) / 1000;

/** As CloudTrail writes times in the envelope: ISO 8601, UTC, no fraction. */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** As EKS writes times in responses: seconds since 1970 with milliseconds as a fraction that is never zero. */
export function epochTime(seconds: number, milliseconds: number): number {
  return Number(`${seconds}.${String((milliseconds % 999) + 1).padStart(3, '0')}`);
}
