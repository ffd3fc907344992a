import { isFields } from '../../readers/record.ts';
import type { Batch } from '../connector.ts';
import { SourceFailure, shown } from '../failure.ts';
import type { JsonApi } from '../http/api.ts';
import { pageLimit } from '../http/pages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The lists of the services, what they hold, and for how long an entry may go on changing after it was made. */
const lists = {
  builds: { path: 'v5/builds', kind: 'BUILD', mayChangeForDays: 2 },
  // A preview ends after hours, a deployment is superseded by the next one.
  deployments: { path: 'v5/agentex/deployments', kind: 'DEPLOY', mayChangeForDays: 30 },
} as const;

const pageSize = 100;
const day = 86_400_000;

/**
 * Reads a list newest first: all of it, or up to what is too old to have changed since.
 *
 * @throws SourceFailure `SOURCE_ENDLESS` when its pages go in a circle or do not end
 */
export async function* readCloudList(
  api: JsonApi,
  list: keyof typeof lists,
  since: string | null,
): AsyncGenerator<Batch> {
  const { path, kind, mayChangeForDays } = lists[list];
  const oldest = since === null ? null : Date.parse(since) - mayChangeForDays * day;
  const seen = new Set<string>();
  let last: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const page: Page = await readPage(api, path, last);
    if (page.items.length > 0)
      yield { documents: [{ content: { items: page.items }, kind, name: `${list} page ${pages}` }] };
    const end = page.items.at(-1);
    if (end === undefined || !page.hasMore || isOlder(end.created_at, oldest)) return;
    last = String(end.id ?? '');
    if (last === '' || seen.has(last) || pages >= pageLimit)
      throw new SourceFailure(
        'SOURCE_ENDLESS',
        `The pages of ${shown(api.addressOf(path))} do not end (${pages} read).`,
      );
    seen.add(last);
  }
}

interface Page {
  readonly items: readonly Fields[];
  readonly hasMore: boolean;
}

async function readPage(api: JsonApi, path: string, after: string | null): Promise<Page> {
  const query = new URLSearchParams({ limit: `${pageSize}`, sort_by: 'created_at', sort_order: 'desc' });
  if (after !== null) query.set('starting_after', after);
  const page = await api.get(`${path}?${query}`);
  if (page === null || !Array.isArray(page.items))
    throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(api.addressOf(path))} answers no list.`);
  // Clients go on unless the service says that there is no more.
  return { items: page.items.filter(isFields), hasMore: page.has_more !== false };
}

function isOlder(time: unknown, limit: number | null): boolean {
  return limit !== null && typeof time === 'string' && Date.parse(time) < limit;
}
