import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts the subgraphs of gatewaySubgraphs.ts in a process of their own, which joins `children`; answers their addresses. */
export async function startSubgraphs(children: ChildProcess[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'gatewaySubgraphs.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(child.stdout, 'data');
  return String(line).trim().split(' ');
}
