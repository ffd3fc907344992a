/** Whether Docker leaves a file out of the build context, by its path from the root of the context. */
export type DockerIgnore = (path: string) => boolean;

interface Rule {
  readonly isException: boolean;
  readonly matches: (path: string) => boolean;
}

const REGEXP_SPECIAL = /[.+(){}|^$\\]/g;

/**
 * Reads a `.dockerignore` as Docker does: lines that begin with `#` are comments, patterns are for paths from the root
 * of the context and for all below what they match, `**` crosses folders, `!` makes an exception, and the last pattern
 * that matches decides. Patterns that cannot be read (Docker fails on them) match nothing.
 *
 * Source: docs.docker.com/build/concepts/context, ".dockerignore files".
 */
export function readDockerIgnore(text: string): DockerIgnore {
  const rules = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap(ruleOf);
  return (path) => {
    const folders = ancestorsOf(path);
    const decisive = rules.findLast(({ matches }) => folders.some(matches));
    return decisive !== undefined && !decisive.isException;
  };
}

function ruleOf(line: string): readonly Rule[] {
  if (line.startsWith('#')) return [];
  const trimmed = line.trim();
  const isException = trimmed.startsWith('!');
  const pattern = cleaned(isException ? trimmed.slice(1).trim() : trimmed);
  if (pattern === '') return [];
  const expression = expressionOf(pattern);
  return expression === null ? [] : [{ isException, matches: (path) => expression.test(path) }];
}

/** Without `.` steps, double and outer slashes, and with `..` resolved: from the root nothing leads higher. */
function cleaned(pattern: string): string {
  const steps: string[] = [];
  for (const step of pattern.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A path and all folders above it: what matches a folder matches all in it. */
function ancestorsOf(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function expressionOf(pattern: string): RegExp | null {
  let source = '';
  for (let rest = pattern; rest !== ''; ) {
    const [token = ''] = /^(?:\*\*\/?|\[(?:\\.|[^\]\\])*\]|\\.|.)/su.exec(rest) ?? [];
    rest = rest.slice(token.length || 1);
    source += sourceOf(token);
  }
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return null;
  }
}

function sourceOf(token: string): string {
  if (token === '**') return '.*';
  if (token === '**/') return '(?:.*/)?';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  // The class as it is written; `[^…]` negates in both languages.
  if (token.length > 1 && token.startsWith('[')) return token;
  const character = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
  return character.replace(REGEXP_SPECIAL, '\\$&').replace(/[[\]*?/-]/g, (special) => `\\${special}`);
}
