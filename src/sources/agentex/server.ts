import { isFields } from '../../readers/record.ts';
import { createCollector } from '../batches.ts';
import type { Batch } from '../connector.ts';
import { SourceFailure, shown } from '../failure.ts';
import { gapOf } from '../gaps.ts';
import type { JsonApi } from '../http/api.ts';
import { pageLimit } from '../http/pages.ts';

type Fields = Readonly<Record<string, unknown>>;

const pageSize = 100;

/** Reads all agents; one whose deployments cannot be read is a gap, and the others are read. */
export async function* readAgents(api: JsonApi): AsyncGenerator<Batch> {
  const collector = createCollector();
  for await (const agent of itemsOf(api, 'agents', {})) {
    const id = typeof agent.id === 'string' ? agent.id : '';
    if (id === '') continue;
    const name = String(agent.name ?? id);
    if (namesDeployment(agent)) collector.add({ content: agent, kind: 'DEPLOY', name: `agent ${name}` });
    try {
      const path = `agents/${encodeURIComponent(id)}/deployments`;
      const newestFirst = { order_by: 'created_at', order_direction: 'desc' };
      for await (const deployment of itemsOf(api, path, newestFirst))
        collector.add({ content: deployment, kind: 'DEPLOY', name: `deployment of ${name}` });
      for (const entry of await historyOf(api, id))
        collector.add({ content: entry, kind: 'DEPLOY', name: `history of ${name}` });
    } catch (error) {
      collector.miss(gapOf(error, `agent ${name}`));
    }
    yield* collector.full();
  }
  yield* collector.rest();
}

/** What an agent tells of its deployments is worth reading where it names one. */
function namesDeployment({ registration_metadata, production_deployment_id }: Fields): boolean {
  return (
    typeof production_deployment_id === 'string' ||
    (isFields(registration_metadata) && typeof registration_metadata.deployment_id === 'string')
  );
}

/** The history of an agent comes in one answer. Servers without it answer 404. */
async function historyOf(api: JsonApi, agentId: string): Promise<readonly Fields[]> {
  const entries: Fields[] = [];
  for await (const { items } of api.pages('deployment-history', { agent_id: agentId }))
    entries.push(...items);
  return entries;
}

/** The items of a list that is paged by numbers: a page that is not full is the last. */
async function* itemsOf(
  api: JsonApi,
  path: string,
  query: Readonly<Record<string, string>>,
): AsyncGenerator<Fields> {
  for (let number = 1; ; number += 1) {
    if (number > pageLimit)
      throw new SourceFailure('SOURCE_ENDLESS', `The pages of ${shown(api.addressOf(path))} do not end.`);
    let count = 0;
    const page = { ...query, limit: `${pageSize}`, page_number: `${number}` };
    for await (const { items } of api.pages(path, page)) {
      count += items.length;
      yield* items;
    }
    if (count < pageSize) return;
  }
}
