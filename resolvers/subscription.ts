import type { StoredFinding } from '../src/graph/findings.ts';
import type { StoredTagChange } from '../src/graph/tagChanges.ts';
import type { WhenceContext } from './context.ts';
import type {
  FindingScope,
  SubscriptionFindingRaisedArgs,
  SubscriptionTagMovedArgs,
} from './generated/types.ts';

/** `Subscription.tagMoved`: changes of tags as they become known. */
export const tagMoved = {
  subscribe: (
    _: unknown,
    { registry, repository }: SubscriptionTagMovedArgs,
    { services: { events } }: WhenceContext,
  ) =>
    events.stream((event) => {
      if (event.type !== 'tag.moved') return null;
      if (registry != null && event.registry !== registry) return null;
      if (repository != null && `${event.registry}/${event.repository}` !== repository) return null;
      return event.change;
    }),
  resolve: (change: unknown) => change as StoredTagChange,
};

/** `Subscription.findingRaised`: gaps as they become known. */
export const findingRaised = {
  subscribe: (
    _: unknown,
    { kinds, scope }: SubscriptionFindingRaisedArgs,
    { services: { events } }: WhenceContext,
  ) =>
    events.stream((event) => {
      if (event.type !== 'finding.raised') return null;
      const { finding } = event;
      if (kinds != null && !kinds.includes(finding.kind)) return null;
      return isWithin(finding, scope ?? {}) ? finding : null;
    }),
  resolve: (finding: unknown) => finding as StoredFinding,
};

function isWithin(finding: StoredFinding, scope: FindingScope): boolean {
  const { environment, cluster, namespace, repository, subject } = scope;
  const holds = (list: readonly string[], wanted: string | null | undefined): boolean =>
    wanted == null || list.includes(wanted);
  const inRepository =
    repository?.endsWith('/') === true
      ? finding.repositories.some((each) => each.startsWith(repository))
      : holds(finding.repositories, repository);
  return (
    inRepository &&
    holds(finding.environments, environment) &&
    holds(finding.clusters, cluster) &&
    holds(finding.namespaces, namespace) &&
    (subject == null || subject === finding.subjectId)
  );
}
