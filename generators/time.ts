const DAY = 86_400;
let day = Number.NaN;
let date = '';

/** As CloudTrail writes times in the envelope: ISO 8601, UTC, no fraction. Events of one day come together. */
export function isoTime(seconds: number): string {
  const own = Math.floor(seconds / DAY);
  if (own !== day) {
    day = own;
    date = new Date(own * DAY * 1000).toISOString().slice(0, 11);
  }
  const rest = seconds - own * DAY;
  return `${date}${twoDigits(rest / 3600)}:${twoDigits((rest % 3600) / 60)}:${twoDigits(rest % 60)}Z`;
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

function twoDigits(number: number): string {
  return TWO_DIGITS[Math.floor(number)] ?? '';
}

/** As EKS writes times in responses: seconds since 1970 with milliseconds as a fraction that is never zero. */
export function epochTime(seconds: number, milliseconds: number): number {
  return Number(`${seconds}.${String((milliseconds % 999) + 1).padStart(3, '0')}`);
}
