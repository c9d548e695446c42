import { terminalText } from '../diagnostic/terminal-text.js';

/** Milliseconds between two looks at the same line. */
const PAUSE = 100;

/** One line on standard error that is written over; on a terminal only, and not on one that shows the data too. */
export class Progress {
  readonly #total: number;
  readonly #began = performance.now();
  readonly #isShown: boolean;
  #made = 0;
  #shown = -Infinity;

  constructor(total: number, { dataIsShown }: { readonly dataIsShown: boolean }) {
    this.#total = total;
    this.#isShown = process.stderr.isTTY && !dataIsShown;
  }

  add(count: number): void {
    this.#made += count;
    const now = performance.now();
    if (!this.#isShown || now - this.#shown < PAUSE) return;
    this.#shown = now;
    const rate = Math.round((1000 * this.#made) / Math.max(now - this.#began, 1));
    const percent = Math.floor((100 * this.#made) / this.#total);
    const rest = Math.ceil((this.#total - this.#made) / Math.max(rate, 1));
    this.#show(`${this.#made} of ${this.#total} events, ${percent} %, ${rate} a second, ${rest} s left`);
  }

  end(): void {
    if (this.#isShown) this.#show('');
  }

  #show(text: string): void {
    process.stderr.write(`\r\u001b[K${terminalText(text)}`);
  }
}
