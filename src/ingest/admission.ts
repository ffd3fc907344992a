import type { Fact } from '../model/fact.ts';
import type { ImageReference } from '../model/imageReference.ts';
import type { Problem, ReadRecord } from '../readers/reader.ts';

/**
 * Admits a record whose facts are all about repositories that its sender may speak of. A record that names no repository
 * is admitted unless it speaks of content or commits: whose those are could not be told.
 *
 * @param allowed repositories of source or of images (`gitlab.example.com/shop/web`, `registry.example.com/shop/web`);
 *   `…/*` stands for all below, `*` for all
 */
export function admitted(record: ReadRecord, allowed: readonly string[]): ReadRecord {
  const { facts, path } = record;
  const repositories = new Set(facts.flatMap(repositoriesOf));
  const foreign = [...repositories].find((repository) => !isAllowed(repository, allowed));
  if (foreign !== undefined)
    return refused(record, path, `The source may not speak of ${foreign.slice(0, 300)}.`);
  if (repositories.size > 0 || !facts.some(speaksOfContent)) return record;
  return refused(record, path, 'The record names no repository, and its source may not speak of all.');
}

/** Whether a repository is one of those that are allowed. */
export function isAllowed(repository: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) =>
    pattern === '*'
      ? true
      : pattern.endsWith('/*')
        ? repository.startsWith(pattern.slice(0, -1))
        : repository === pattern,
  );
}

function refused(record: ReadRecord, path: string, message: string): ReadRecord {
  const hint = 'Give the repository to the source, then let the event be sent again.';
  const problem: Problem = { code: 'EVENT_REPOSITORY_REFUSED', path, message, hint };
  return { ...record, facts: [], problems: [problem] };
}

const nameOf = ({ registry, repository }: ImageReference): string =>
  registry === '' ? repository : `${registry}/${repository}`;

function repositoriesOf(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'imageReference':
    case 'tagSighting':
      return [nameOf(fact.reference)];
    case 'commit':
      return given(fact.repository);
    case 'build':
      return given(fact.sourceRepository);
    case 'changeRequest':
      return [fact.changeRequest.repository];
    case 'deploy':
      return (fact.references ?? []).map(nameOf);
    case 'container':
      return fact.reference === undefined ? [] : [nameOf(fact.reference)];
    default:
      return [];
  }
}

const given = (repository: string | undefined): readonly string[] =>
  repository === undefined ? [] : [repository];

function speaksOfContent(fact: Fact): boolean {
  switch (fact.type) {
    case 'environment':
    case 'agent':
    case 'workload':
      return false;
    case 'build':
      return fact.sourceCommit !== undefined || (fact.imageDigests ?? []).length > 0;
    case 'deploy':
      return fact.commit !== undefined || (fact.imageDigests ?? []).length > 0;
    default:
      return true;
  }
}
