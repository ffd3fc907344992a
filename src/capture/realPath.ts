import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A path with all links followed; what of it does not exist stays as it is written, as in Python's `Path.resolve`. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}

/** Where a path is below a folder, with `/` as separator: empty for the folder itself, null outside of it. */
export function pathWithin(folder: string, path: string): string | null {
  const steps = relative(folder, path).split(sep);
  return steps[0] === '..' ? null : steps.join('/');
}
