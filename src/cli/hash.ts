import { hashTree } from '../capture/hashTree.ts';
import { deviation } from '../model/deviation.ts';
import { answerWriter } from './answers.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { standardOutput } from './output.ts';
import type { Column } from './table.ts';

export interface HashCommandOptions {
  readonly output: 'table' | 'json' | 'ndjson';
}

interface HashAnswer {
  readonly root: string;
  readonly working_tree_hash: string | null;
  /** Why there is none. */
  readonly reason: string | null;
}

const COLUMNS: readonly Column<HashAnswer>[] = [
  { title: 'ROOT', value: ({ root }) => root },
  { title: 'HASH', value: (answer) => answer.working_tree_hash },
  { title: 'REASON', value: ({ reason }) => reason },
];

/** `whence hash`: the tree hash of each folder, in the order given. Fails when one has none. */
export async function hash(folders: readonly string[], { output }: HashCommandOptions): Promise<ExitCode> {
  const writer = answerWriter(output, COLUMNS);
  let allHashed = true;
  await standardOutput.write(writer.start);
  for (const root of folders) {
    const tree = await hashTree(root);
    allHashed &&= tree.ok;
    const answer = tree.ok
      ? { root, working_tree_hash: tree.workingTreeHash, reason: null }
      : { root, working_tree_hash: null, reason: reasonOf(tree.rule, tree.detail) };
    await standardOutput.write(writer.part([answer]));
  }
  await standardOutput.write(writer.end);
  return allHashed ? exitCodes.OK : exitCodes.FAILED;
}

function reasonOf(rule: Parameters<typeof deviation>[0], detail: string): string {
  return `${rule}: ${deviation(rule, 'ABSENT', [], detail).reason}`;
}
