import { child, children } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey } from '../sources.ts';
import { commitFindings } from './commit.ts';
import type { Place } from './place.ts';

/** A push: the commits that it brought. Of a deleted branch there are none. */
export function pushFindings(event: View, place: Place): readonly Finding[] {
  const head = child(event, 'head_commit');
  const commits = [...children(event, 'commits'), ...(head === undefined ? [] : [head])];
  const findings = commits.flatMap((commit) => commitFindings(commitKey(commit, 'id'), place, commit));
  if (findings.length > 0 || event.fields.deleted !== true) return findings;
  // Where nothing was brought, the push still says that the repository's last commit there was this one.
  return commitFindings(commitKey(event, 'before'), place, undefined);
}
