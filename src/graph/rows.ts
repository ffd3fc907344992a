import type { Fact } from '../model/fact.ts';
import type { Instant } from '../model/time.ts';
import { addFact } from './factRows.ts';
import { subjectId } from './ids.ts';
import { createMentions } from './mentions.ts';
import { sourceNode } from './namedNodes.ts';
import type { RecordLinkRow, RecordLinkType } from './recordLinks.ts';
import { type EdgeType, edgeShapes, type NodeLabel, nodeShapes } from './shape.ts';
import { claimState, type State } from './state.ts';

/** A node that a fact speaks of, with what the fact claims of it. */
export interface NodeRow {
  readonly label: NodeLabel;
  readonly id: string;
  readonly state: State;
}

/** An edge that a fact claims. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly fromLabel: NodeLabel;
  readonly from: string;
  readonly toLabel: NodeLabel;
  readonly to: string;
  readonly state: State;
}

/** A tag sighting: kept apart, because intervals are folded from all sightings of a reference and source. */
export interface SightingRow {
  readonly referenceId: string;
  readonly reference: string;
  readonly source: string;
  readonly at: string;
  readonly digest: string | null;
}

/** The node that a fact is about: what follows from it is worked out anew when the fact changes anything. */
export interface SubjectRow {
  readonly id: string;
  /** Whether a mention alone changes nothing that follows, so that only a new node counts. */
  readonly onlyNew: boolean;
}

/** What one or more facts become in the graph. */
export interface Rows {
  readonly subjects: readonly SubjectRow[];
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly links: readonly RecordLinkRow[];
  readonly sightings: readonly SightingRow[];
}

/** What a fact says of a node; names that the node's shape does not have are left out. */
export type Properties = Readonly<Record<string, unknown>>;

/** Collects the rows of a fact; each method answers the id of its node, so that edges read as sentences. */
export interface Sink {
  readonly node: (
    label: NodeLabel,
    id: string,
    properties: Properties,
    /** The claim's own time, where it is not that of the fact. */
    at?: Instant | null,
  ) => NodeHandle;
  /** A node of which the fact says no more than its natural key. */
  readonly mention: (label: NodeLabel, id: string, key: Readonly<Record<string, string>>) => NodeHandle;
  readonly edge: (
    from: NodeHandle,
    type: EdgeType,
    to: NodeHandle,
    evidence: string,
    properties?: Properties,
    at?: Instant | null,
  ) => void;
  /** Ties a record to what it speaks of. */
  readonly link: (record: NodeHandle, type: RecordLinkType, to: NodeHandle) => void;
  readonly sighting: (row: SightingRow) => void;
}

export interface NodeHandle {
  readonly label: NodeLabel;
  readonly id: string;
}

/** Turns facts into rows. Everything that a fact refers to gets a row of its own, so facts may come in any order. */
export function rowsOfFacts(facts: Iterable<Fact>): Rows {
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  const links: RecordLinkRow[] = [];
  const mentions = createMentions();
  const sightings: SightingRow[] = [];
  const subjects: SubjectRow[] = [];
  for (const fact of facts) {
    const sink: Sink = {
      node: (label, id, properties, at = fact.at) => {
        nodes.push({ label, id, state: claimState(nodeShapes[label], properties, at, fact.source) });
        return { label, id };
      },
      mention: (label, id, key) => {
        mentions.note(label, id, key, fact);
        return { label, id };
      },
      edge: (from, type, to, evidence, properties = {}, at = fact.at) => {
        const state = claimState(edgeShapes[type], { evidence, ...properties }, at, fact.source);
        edges.push({ type, fromLabel: from.label, from: from.id, toLabel: to.label, to: to.id, state });
      },
      link: (record, type, to) => links.push({ type, from: record.id, to: to.id }),
      sighting: (row) => sightings.push(row),
    };
    sourceNode(sink, fact);
    addFact(sink, fact);
    const subject = subjectRow(fact);
    if (subject !== null) subjects.push(subject);
  }
  nodes.push(...mentions.rows());
  // What a tag or reference is follows from itself, whoever mentioned it first.
  for (const { label, id } of nodes) if (label === 'ImageReference') subjects.push({ id, onlyNew: true });
  return { nodes, edges, links, sightings, subjects };
}

/**
 * Sightings are told apart by the writer: most of them only say that a tag is still what it was. References count when they
 * are new.
 */
function subjectRow(fact: Fact): SubjectRow | null {
  if (fact.type === 'tagSighting' || fact.type === 'imageReference' || nothingFollows.has(fact.type))
    return null;
  return { id: subjectId(fact), onlyNew: false };
}

/** Types of facts from which no link, tag change or finding is derived. */
const nothingFollows: ReadonlySet<Fact['type']> = new Set([
  'rejection',
  'agent',
  'session',
  'checkpoint',
  'attribution',
  'bundle',
  'journalEvent',
  'tokenUsage',
  // Documents of others.
  'provBundle',
  'provRecord',
]);
