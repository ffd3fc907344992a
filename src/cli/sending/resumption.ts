/** A place of the input. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Keeps how far a run came, so that a later one can go on from there. */
export interface Resumption {
  /** A chunk that begins at this place is on its way. */
  readonly begin: (place: Place) => void;
  /** The earliest chunk that was on its way is settled. */
  readonly settle: () => void;
  /** How to send what is not known to be settled. */
  readonly hint: () => string;
}

const PLAIN_ARGUMENT = /^[\w./:@%+=,-]+$/;

/** At the beginning, nothing from `fromLine` of the first file on is settled. */
export function createResumption(files: readonly string[], fromLine: number): Resumption {
  const open: Place[] = [];
  let settled: Place = { file: files[0] ?? '-', line: fromLine };
  return {
    begin: (place) => {
      open.push(place);
    },
    settle: () => {
      settled = open.shift() ?? settled;
    },
    hint: () => {
      // Without an open chunk, what was read last may have been cut off: sending a settled chunk again changes nothing.
      const { file, line } = open[0] ?? settled;
      const rest = [file, ...files.slice(files.indexOf(file) + 1)].map(quoted);
      return `send the rest, with the same options, by: whence ingest --from-line ${line} ${rest.join(' ')}`;
    },
  };
}

/** A shell argument (POSIX). */
function quoted(argument: string): string {
  return PLAIN_ARGUMENT.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
