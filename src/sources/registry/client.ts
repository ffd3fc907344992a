import { createHash } from 'node:crypto';
import { parseDigest } from '../../model/digest.ts';
import { isFields } from '../../readers/record.ts';
import { SourceFailure, shown } from '../failure.ts';
import { expectOk, type HttpAnswer, type HttpClient, jsonOf } from '../http/client.ts';
import { pagesFrom } from '../http/pages.ts';
import type { Authorization } from './authorization.ts';

/** The four kinds of manifests that are read: index and manifest, of OCI and of Docker. */
export const manifestMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;

/** Bytes of a manifest: what registries accept at most (distribution specification, "Pushing Manifests"). */
export const manifestByteLimit = 4 * 1024 * 1024;
/** Bytes of a document that an artifact holds; what is ingested may be as large. */
export const documentByteLimit = 16 * 1024 * 1024;
/** Most tags of a repository, repositories of a registry and referrers of a manifest that are listed. */
export const listLimit = 100_000;
const pageSize = 1_000;

/** Content of a registry whose bytes have the digest that they are known by. */
export interface Content {
  readonly digest: string;
  readonly text: string;
  readonly mediaType: string | null;
}

/** What a tag points to, as the registry says it. */
export interface Pointed {
  readonly digest: string;
  readonly mediaType: string | null;
}

/** The questions to a registry (OCI distribution specification 1.1). */
export interface RegistryClient {
  readonly repositories: () => Promise<readonly string[]>;
  /** The tags of a repository; null when the registry says that there is no such repository. */
  readonly tags: (repository: string) => Promise<readonly string[] | null>;
  /** What a tag points to; null when the registry says that there is no such tag (404, 410). */
  readonly head: (repository: string, tag: string) => Promise<Pointed | null>;
  /** A manifest by its digest or tag; null when there is none. @throws SourceFailure `DIGEST_MISMATCH` */
  readonly manifest: (repository: string, reference: string) => Promise<Content | null>;
  /** A blob by its digest, up to some bytes; null when there is none. @throws SourceFailure `DIGEST_MISMATCH` */
  readonly blob: (repository: string, digest: string, byteLimit?: number) => Promise<Content | null>;
  /** Descriptors of what refers to a manifest; null when the registry does not have that question. */
  readonly referrers: (repository: string, digest: string) => Promise<readonly unknown[] | null>;
  /**
   * Descriptors of what a tag pointed to over time, newest first, after a time (ISO) or all; null when the registry does
   * not have that question. Proposed in opencontainers/distribution-spec#606.
   */
  readonly tagHistory: (
    repository: string,
    tag: string,
    since: string | null,
  ) => Promise<readonly unknown[] | null>;
}

export interface RegistryClientOptions {
  /** Address of the registry, without `/v2/`. */
  readonly url: URL;
  readonly http: HttpClient;
  readonly authorization: Authorization;
}

export function createRegistryClient({ url, http, authorization }: RegistryClientOptions): RegistryClient {
  const at = (path: string): URL => new URL(`${url.pathname.replace(/\/$/, '')}/v2/${path}`, url);

  async function ask(
    method: 'GET' | 'HEAD',
    target: URL,
    scope: string,
    headers: Readonly<Record<string, string>> = {},
    bodyBytes?: number,
  ): Promise<HttpAnswer> {
    const send = (authorized: string | undefined): Promise<HttpAnswer> =>
      http.request({
        method,
        url: target,
        headers: { ...headers, ...(authorized === undefined ? {} : { authorization: authorized }) },
        ...(bodyBytes === undefined ? {} : { bodyBytes }),
      });
    const answer = await send(authorization.header(scope));
    if (answer.status !== 401) return answer;
    return send(await authorization.answer(answer, scope));
  }

  async function list(path: string, scope: string, name: string): Promise<readonly string[] | null> {
    const found: string[] = [];
    const first = at(path);
    first.searchParams.set('n', String(pageSize));
    for await (const page of pagesFrom(first, (target) => ask('GET', target, scope))) {
      if (isAbsent(expectOk(page, 404, 410))) return null;
      const fields = jsonOf(page);
      // An empty repository has the list null in some registries.
      const entries: unknown = isFields(fields) ? (fields[name] ?? []) : undefined;
      if (!Array.isArray(entries) || !entries.every((entry) => typeof entry === 'string'))
        throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(page.url)} answers no list of ${name}.`);
      found.push(...entries);
      if (found.length > listLimit)
        throw new SourceFailure('SOURCE_ENDLESS', `${shown(first)} lists more than ${listLimit} ${name}.`);
    }
    return [...new Set(found)];
  }

  async function content(
    target: URL,
    scope: string,
    claimed: string | null,
    accept: string,
    byteLimit: number = manifestByteLimit,
  ): Promise<Content | null> {
    const answer = expectOk(await ask('GET', target, scope, { accept }, byteLimit), 404, 410);
    if (isAbsent(answer)) return null;
    const said = claimed ?? digestHeader(answer);
    const digest = digestOf(answer.body, said);
    if (said !== null && digest !== said)
      throw new SourceFailure(
        'DIGEST_MISMATCH',
        `${shown(answer.url)} answers ${digest} in place of ${said}.`,
      );
    return { digest, text: answer.body.toString('utf8'), mediaType: answer.headers['content-type'] ?? null };
  }

  /** The descriptors of an index that answers a question, over all pages; null where the registry does not know it. */
  async function descriptors(first: URL, scope: string, what: string): Promise<readonly unknown[] | null> {
    const found: unknown[] = [];
    const accept = manifestMediaTypes[0];
    for await (const page of pagesFrom(first, (target) => ask('GET', target, scope, { accept }))) {
      if (expectOk(page, 400, 404, 405).status >= 400) return null;
      const fields = jsonOf(page);
      if (!isFields(fields) || !Array.isArray(fields.manifests)) return null;
      found.push(...fields.manifests);
      if (found.length > listLimit)
        throw new SourceFailure('SOURCE_ENDLESS', `${shown(first)} lists more than ${listLimit} ${what}.`);
    }
    return found;
  }

  return {
    repositories: async () => (await list('_catalog', 'registry:catalog:*', 'repositories')) ?? [],
    tags: (repository) => list(`${repository}/tags/list`, pullOf(repository), 'tags'),
    head: async (repository, tag) => {
      const target = at(`${repository}/manifests/${tag}`);
      const accept = manifestMediaTypes.join(', ');
      const answer = expectOk(await ask('HEAD', target, pullOf(repository), { accept }), 404, 410);
      if (isAbsent(answer)) return null;
      const digest = digestHeader(answer);
      const mediaType = answer.headers['content-type'] ?? null;
      if (digest !== null) return { digest, mediaType };
      // Not every registry says the digest: then the bytes do.
      return content(target, pullOf(repository), null, accept);
    },
    manifest: (repository, reference) =>
      content(
        at(`${repository}/manifests/${reference}`),
        pullOf(repository),
        parseDigest(reference)?.text ?? null,
        manifestMediaTypes.join(', '),
      ),
    blob: (repository, digest, byteLimit) =>
      content(at(`${repository}/blobs/${digest}`), pullOf(repository), digest, '*/*', byteLimit),
    // A registry of before 1.1 has no such path and answers 404 or, where it takes it for another one, 400 or 405.
    referrers: (repository, digest) =>
      descriptors(at(`${repository}/referrers/${digest}`), pullOf(repository), 'referrers'),
    tagHistory: (repository, tag, since) => {
      const first = at(`${repository}/_oci/tag-history/${tag}`);
      if (since !== null) first.searchParams.set('since', since);
      return descriptors(first, pullOf(repository), 'changes of a tag');
    },
  };
}

const pullOf = (repository: string): string => `repository:${repository}:pull`;

const isAbsent = ({ status }: HttpAnswer): boolean => status === 404 || status === 410;

function digestHeader({ headers, url }: HttpAnswer): string | null {
  const text = headers['docker-content-digest'];
  if (text === undefined) return null;
  const digest = parseDigest(String(text));
  if (digest === null)
    throw new SourceFailure('DIGEST_INVALID', `${shown(url)} answers with a digest that is none.`);
  return digest.text;
}

/** The digest of some bytes, by the algorithm of the digest that they are claimed to have. */
function digestOf(body: Buffer, claimed: string | null): string {
  const algorithm = claimed === null ? 'sha256' : (parseDigest(claimed)?.algorithm ?? 'sha256');
  return `${algorithm}:${createHash(algorithm).update(body).digest('hex')}`;
}
