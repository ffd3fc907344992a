import { posix } from 'node:path';
import { Failure } from '../../failure.ts';
import { stripUserinfo } from '../gitRemote.ts';

/**
 * The namespace that a Git remote gives: its https address without a final `.git`. Unlike `normalizeRemote` it keeps the
 * scheme and the letter case, as ids that were made with it must stay what they are. User and password fall away.
 *
 * @throws Failure `NO_REMOTE` for an empty remote.
 */
export function namespaceFromGitRemote(url: string): string {
  const remote = url.trim();
  if (remote === '')
    throw new Failure('NO_REMOTE', 'There is no Git remote.', 'Name a namespace, or take that of a folder.');
  return stripUserinfo(httpsAddress(remote)).replace(/\.git$/, '');
}

/** The namespace of a folder: a file URI of its path, which is cleaned but not made absolute. */
export function namespaceFromDirectory(directory: string): string {
  const path = posix.normalize(directory === '' ? '.' : directory);
  return `file://${path === '/' ? path : path.replace(/\/+$/, '')}`;
}

function httpsAddress(remote: string): string {
  const [, scheme, location] = /^(ssh|git|http):\/\/(.*)$/s.exec(remote) ?? [];
  if (scheme !== undefined && location !== undefined) return `https://${location}`;
  const [, host, path] = /^[^@/:]+@([^:/]+):(.*)$/s.exec(remote) ?? [];
  return host === undefined ? remote : `https://${host}/${path}`;
}
