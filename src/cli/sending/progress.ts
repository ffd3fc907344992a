import type { Output } from '../output.ts';
import { count, counted, type Totals } from './totals.ts';

/** Says on stderr how far a long run is. */
export interface Progress {
  /** Takes away the line that a terminal shows, before something else is written. */
  readonly clear: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const TERMINAL_INTERVAL_MILLISECONDS = 250;
const LOG_INTERVAL_MILLISECONDS = 10_000;
const CLEAR_LINE = '\r\u001b[K';

/** Rewrites one line of a terminal; elsewhere, as in a CI log, writes a line every ten seconds. */
export function startProgress(output: Output, isTerminal: boolean, totals: Totals): Progress {
  const startedAt = performance.now();
  let isShown = false;
  const show = (): void => {
    const seconds = (performance.now() - startedAt) / 1_000;
    const text = `${counted(totals.documents, 'document')}, ${count(Math.round(totals.documents / seconds))} a second, ${count(totals.rejected)} rejected`;
    isShown = isTerminal;
    void output.write(isTerminal ? CLEAR_LINE + text : `${text}\n`);
  };
  const interval = setInterval(show, isTerminal ? TERMINAL_INTERVAL_MILLISECONDS : LOG_INTERVAL_MILLISECONDS);
  interval.unref();
  const clear = async (): Promise<void> => {
    if (isShown) await output.write(CLEAR_LINE);
    isShown = false;
  };
  return {
    clear,
    async stop() {
      clearInterval(interval);
      await clear();
    },
  };
}
