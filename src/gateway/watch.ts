import { stat } from 'node:fs/promises';

/**
 * Calls when one of the files has changed. It looks at intervals: that also sees files that are replaced by a link or on
 * a network, as orchestrators mount configuration, which notifications of the system do not.
 */
export function watchFiles(
  files: () => readonly string[],
  milliseconds: number,
  onChange: () => Promise<void>,
): { readonly stop: () => void } {
  let last: string | null = null;
  let isStopped = false;
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    const seen = await stateOf(files());
    const hasChanged = last !== null && seen !== last;
    last = seen;
    if (hasChanged && !isStopped) await onChange();
  };
  const next = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => void look().finally(next), milliseconds);
    timer.unref();
  };
  void look().finally(next);
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

async function stateOf(files: readonly string[]): Promise<string> {
  const states = await Promise.all(
    files.map(async (file) => {
      try {
        const { mtimeMs, size, ino } = await stat(file);
        return `${file} ${mtimeMs} ${size} ${ino}`;
      } catch {
        return `${file} absent`;
      }
    }),
  );
  return states.join('\n');
}
