import { isFields } from '../../readers/record.ts';
import { SourceFailure, shown } from '../failure.ts';
import { expectOk, type HttpAnswer, type HttpClient, jsonOf } from './client.ts';
import { pagesFrom } from './pages.ts';

type Fields = Readonly<Record<string, unknown>>;
type Query = Readonly<Record<string, string>>;

/** A JSON API whose lists are paged by `Link` headers, as those of GitLab and GitHub are. */
export interface JsonApi {
  readonly addressOf: (path: string, query?: Query) => URL;
  /** An object; null where there is none (404, 410). */
  readonly get: (path: string) => Promise<Fields | null>;
  /** The pages of a list, followed to its end; none where there is no such list (404, 410). */
  readonly pages: (path: string, query?: Query) => AsyncGenerator<ListedPage>;
}

/** A page of a list, with the request that it answers. */
export interface ListedPage {
  readonly request: string;
  readonly items: readonly Fields[];
}

export interface JsonApiOptions {
  readonly http: HttpClient;
  /** Address of the API; paths are relative to it. */
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The member of a page that holds its items, where the page is no array. */
  readonly itemNames?: readonly string[];
}

const pageSize = '100';

export function createJsonApi({ http, base, headers, itemNames = [] }: JsonApiOptions): JsonApi {
  const addressOf = (path: string, query: Query = {}): URL => {
    const url = new URL(`${base.pathname.replace(/\/$/, '')}/${path}`, base);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };
  const ask = async (url: URL): Promise<HttpAnswer> =>
    expectOk(await http.request({ method: 'GET', url, headers }), 404, 410);
  const isAbsent = ({ status }: HttpAnswer): boolean => status === 404 || status === 410;
  return {
    addressOf,
    get: async (path) => {
      const answer = await ask(addressOf(path));
      if (isAbsent(answer)) return null;
      const fields = jsonOf(answer);
      if (isFields(fields)) return fields;
      throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(answer.url)} answers no object.`);
    },
    async *pages(path, query = {}) {
      for await (const answer of pagesFrom(addressOf(path, { per_page: pageSize, ...query }), ask)) {
        if (isAbsent(answer)) return;
        const value = jsonOf(answer);
        const items = isFields(value) ? itemNames.map((name) => value[name]).find(Array.isArray) : value;
        if (!Array.isArray(items))
          throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(answer.url)} answers no list.`);
        yield { request: answer.url.href, items: items.filter(isFields) };
      }
    },
  };
}
