import { parseImageReference } from '../../model/imageReference.ts';
import type { Batch, Connector, Gap, Pass, Tools } from '../connector.ts';
import type { Credentials } from '../credentials.ts';
import type { SourceDefinition } from '../definition.ts';
import { SourceFailure } from '../failure.ts';
import { gapOf } from '../gaps.ts';
import { createHttpClient } from '../http/client.ts';
import { createAuthorization } from './authorization.ts';
import { createRegistryClient, type RegistryClient } from './client.ts';
import { readRepository } from './repository.ts';

/** Docker Hub answers at another host than references name. */
const addresses: Readonly<Record<string, string>> = { 'docker.io': 'https://registry-1.docker.io' };

/**
 * Reads an OCI registry: tags, manifests, configurations and referrers, repository by repository. The cursor is the
 * repository that was read last, so that a pass that was stopped goes on; a whole pass ends with none.
 */
export function registryConnector(definition: SourceDefinition, tools: Tools): Connector {
  const registry = definition.registry ?? '';
  return {
    isContinuous: false,
    async *pass(pass: Pass): AsyncGenerator<Batch> {
      const { policy, pause, random, limits = {}, knowledge, clock } = tools;
      const http = createHttpClient({ policy, pause, random, limits, signal: pass.signal });
      try {
        const url = new URL(definition.url ?? addresses[registry] ?? `https://${registry}`);
        const credentials = await credentialsOf(definition, tools);
        const tokenHosts = definition.tokenHosts ?? [];
        const authorization = createAuthorization({ http, registry: url, credentials, tokenHosts, clock });
        const client = createRegistryClient({ url, http, authorization });
        const referrers = { areAnswered: null };
        const history = { isAnswered: null };
        const failures: Gap[] = [];
        const repositories = await repositoriesOf(definition, client);
        const left = repositories.filter((repository) => pass.cursor === null || repository > pass.cursor);
        for (const repository of left) {
          const name = `${registry}/${repository}`;
          try {
            const done = new Set<string>();
            const place = placeOf(name);
            const open = await knowledge.openTags(definition.name, ...place);
            const seenAt = await knowledge.tagsSeen(definition.name, ...place);
            yield* readRepository({
              client,
              knowledge,
              name,
              registry,
              canonical: place.join('/'),
              repository,
              clock,
              open,
              seenAt,
              full: pass.full,
              done,
              referrers,
              history,
            });
            yield { documents: [], cursor: repository };
          } catch (error) {
            const gap = gapOf(error, name);
            failures.push(gap);
            yield { documents: [], gaps: [gap], cursor: repository };
          }
        }
        // Where nothing could be read, the source itself has failed.
        const [first] = failures;
        const hasFailed = first !== undefined && failures.length === left.length;
        // The next pass must not take this one for done.
        if (hasFailed) yield { documents: [], cursor: null };
        if (hasFailed) throw new SourceFailure(first.code, first.message);
        yield { documents: [], cursor: null };
      } finally {
        http.close();
      }
    },
  };
}

/** Registry and repository in the form that the graph knows them by. */
function placeOf(name: string): readonly [registry: string, repository: string] {
  const parsed = parseImageReference(name);
  if (!parsed.ok)
    throw new SourceFailure(
      'REFERENCE_INVALID',
      `${name.slice(0, 300)} names no repository: ${parsed.reason}.`,
    );
  return [parsed.reference.registry, parsed.reference.repository];
}

async function repositoriesOf(
  { repositories = [], catalog }: SourceDefinition,
  client: RegistryClient,
): Promise<readonly string[]> {
  const beginnings = repositories.flatMap((entry) => (entry.endsWith('/*') ? [entry.slice(0, -1)] : []));
  const named = repositories.filter((entry) => !entry.endsWith('/*'));
  if (catalog !== true && beginnings.length === 0) return [...new Set(named)].sort();
  const all = await client.repositories();
  const isWanted = (repository: string): boolean =>
    repositories.length === 0 || beginnings.some((beginning) => repository.startsWith(beginning));
  return [...new Set([...named, ...all.filter(isWanted)])].sort();
}

async function credentialsOf(definition: SourceDefinition, { secrets }: Tools): Promise<Credentials | null> {
  const { secret, user, dockerConfig, registry = '' } = definition;
  if (secret !== undefined)
    return { user: user === undefined ? '' : await secrets.read(user), secret: await secrets.read(secret) };
  return dockerConfig === true ? secrets.dockerCredentials(registry) : null;
}
