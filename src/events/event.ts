import type { StoredFinding } from '../graph/findings.ts';
import type { StoredTagChange } from '../graph/tagChanges.ts';
import type { ReadyTask } from '../graph/tasks/readiness.ts';
import type { DerivedChanges, DerivedNodeChange } from '../graph/writer/derive.ts';
import { compareInstants, type Instant } from '../model/time.ts';

/** Something that others want to be told of. */
export type WhenceEvent = TagMovedEvent | FindingRaisedEvent | TaskReadyEvent;

/** A change of a tag became known: it moved, came back, was removed or made again. */
export interface TagMovedEvent {
  readonly type: 'tag.moved';
  readonly id: string;
  readonly registry: string;
  readonly repository: string;
  readonly change: StoredTagChange;
}

/** A gap became known that stands. */
export interface FindingRaisedEvent {
  readonly type: 'finding.raised';
  readonly id: string;
  readonly finding: StoredFinding;
}

/** A task can be worked on that could not before, or was not there. */
export interface TaskReadyEvent {
  readonly type: 'task.ready';
  readonly id: string;
  readonly at: Instant;
  readonly task: ReadyTask;
}

/**
 * The events of what a transaction derived. The first sighting of a tag is no move, and a gap that begins later than now
 * (a scan that will be old in a month) is none yet.
 */
export function eventsOf({ made }: DerivedChanges, now: Instant): readonly WhenceEvent[] {
  return made.flatMap((node): readonly WhenceEvent[] => {
    switch (node.label) {
      case 'TagChange':
        return node.properties.kind === 'FIRST_SEEN' ? [] : [tagMoved(node)];
      case 'Finding': {
        const { isOpen, since } = node.properties;
        return isOpen === true && compareInstants(String(since), now) <= 0 ? [findingRaised(node)] : [];
      }
      default:
        return node.label satisfies never;
    }
  });
}

function tagMoved({ id, properties }: DerivedNodeChange): TagMovedEvent {
  const { registry, repository, ...change } = properties;
  return {
    type: 'tag.moved',
    id,
    registry: String(registry),
    repository: String(repository),
    change: change as unknown as StoredTagChange,
  };
}

function findingRaised({ id, subjectId, properties }: DerivedNodeChange): FindingRaisedEvent {
  return {
    type: 'finding.raised',
    id,
    finding: { ...(properties as unknown as StoredFinding), id, subjectId },
  };
}
