import type { Name, Prefixes } from '../../model/prov/names.ts';
import { prov } from '../../model/prov/names.ts';
import type { ElementKind, RecordKind } from '../../model/prov/record.ts';
import type { RecordLinkType } from '../recordLinks.ts';
import type { EdgeType, NodeLabel } from '../shape.ts';

/**
 * How the graph is told in PROV; docs/prov.md repeats it for people. A new label or type of edge does not compile until
 * it is in these tables: `null` leaves it out.
 */

/** Labels of the task tracker, whose nodes have no shape. */
type TrackerLabel = 'Task' | 'Activity' | 'Comment';
/** Links of the task tracker, beside ATTRIBUTED_TO. */
type TrackerLink =
  | 'BLOCKED_BY'
  | 'DERIVED_FROM'
  | 'SUPERSEDES'
  | 'DISCOVERED_FROM'
  | 'GENERATED_BY'
  | 'ASSOCIATED_WITH'
  | 'OWNED_BY'
  | 'ON_TASK'
  | 'WRITTEN_BY';

export interface ElementMapping {
  readonly kind: ElementKind;
  /** Property that is shown as `prov:label`. */
  readonly label?: string;
  /** Properties of an activity that tell when it started and ended. */
  readonly times?: readonly [start: string, end: string];
  /** A class of PROV that every node of the label has. */
  readonly type?: Name;
}

const entity = (label: string, type?: Name): ElementMapping => ({
  kind: 'entity',
  label,
  ...(type === undefined ? {} : { type }),
});
const activity = (label: string, start: string, end: string): ElementMapping => ({
  kind: 'activity',
  label,
  times: [start, end],
});

export const elementMappings: Readonly<Record<NodeLabel | TrackerLabel, ElementMapping | null>> = {
  ImageReference: entity('canonical'),
  Image: entity('digest'),
  TagObservation: entity('digest'),
  Build: activity('name', 'startedAt', 'finishedAt'),
  Repository: entity('remote', prov('Collection')),
  Commit: entity('title'),
  Deploy: activity('deployId', 'startedAt', 'finishedAt'),
  Workload: entity('name'),
  // What runs is something that happens: it uses an image, from when to when.
  Container: activity('name', 'startedAt', 'finishedAt'),
  Agent: { kind: 'agent', label: 'name' },
  Session: activity('goal', 'createdAt', 'closedAt'),
  Checkpoint: entity('label'),
  Attribution: entity('filePath'),
  Bundle: entity('digest'),
  JournalEvent: entity('kind'),
  TokenUsage: entity('model'),
  Task: entity('title'),
  Activity: activity('notes', 'startedAt', 'endedAt'),
  Comment: entity('body'),
  TrackerReference: entity('uuid'),
  Attestation: entity('predicateType'),
  Signature: entity('signer'),
  Sbom: entity('subjectName'),
  Scan: entity('scanner'),
  Vulnerability: entity('vulnerabilityId'),
  VulnerabilityStatement: entity('status'),
  ChangeRequest: entity('title'),
  Environment: entity('name'),
  Source: { kind: 'agent', label: 'name', type: prov('SoftwareAgent') },
  Finding: entity('reason'),
  TagChange: entity('reference'),
  // How Whence was told, not what happened.
  Event: null,
  Rejection: null,
  // Documents of others stay theirs: each is exported as it came in.
  ProvBundle: null,
  ProvRecord: null,
};

export type MappedLabel = keyof typeof elementMappings;

export interface LinkMapping {
  readonly relation: RecordKind;
  /** Whether the relation goes the other way: from what the edge leads to, to what it starts at. */
  readonly isReversed?: true;
}

const as = (relation: RecordKind): LinkMapping => ({ relation });
const reversed = (relation: RecordKind): LinkMapping => ({ relation, isReversed: true });
/** PROV has no narrower word that is true of it, or that every tool would read the same. */
const influence = as('wasInfluencedBy');

export const linkMappings: Readonly<Record<EdgeType | RecordLinkType | TrackerLink, LinkMapping | null>> = {
  IDENTIFIES: as('alternateOf'),
  SAME_AS: as('alternateOf'),
  OBSERVED_AS: reversed('specializationOf'),
  POINTED_TO: as('alternateOf'),
  HAS_MANIFEST: as('hadMember'),
  HAS_CONFIG: as('hadMember'),
  PRODUCED: reversed('wasGeneratedBy'),
  BUILT_FROM: as('used'),
  BUILT_ON: as('used'),
  IN_REPOSITORY: reversed('hadMember'),
  AUTHORED_BY: as('wasAttributedTo'),
  CHILD_OF: influence,
  DEPLOYS: as('used'),
  DECLARES: as('used'),
  CREATED: reversed('wasGeneratedBy'),
  PART_OF: influence,
  RUNS: as('used'),
  CONDUCTED_BY: as('wasAssociatedWith'),
  IN_SESSION: as('wasGeneratedBy'),
  AT_COMMIT: influence,
  OF_COMMIT: influence,
  ATTRIBUTED_TO: as('wasAttributedTo'),
  PUSHED: reversed('wasInfluencedBy'),
  RESULTED_IN: reversed('wasInformedBy'),
  SERVES: influence,
  ABOUT: influence,
  SIGNED_BY: as('wasAttributedTo'),
  ATTESTS: influence,
  STATES_BUILD: influence,
  SIGNS: influence,
  DESCRIBES: influence,
  SCANNED: influence,
  FOUND: influence,
  STATES_ON: influence,
  CONCERNS: influence,
  MERGED_AS: influence,
  REVIEWED_BY: influence,
  DEPLOYED_TO: influence,
  REFERS_TO: influence,
  BLOCKED_BY: influence,
  DERIVED_FROM: as('wasDerivedFrom'),
  SUPERSEDES: influence,
  DISCOVERED_FROM: influence,
  GENERATED_BY: as('wasGeneratedBy'),
  ASSOCIATED_WITH: as('wasAssociatedWith'),
  OWNED_BY: influence,
  ON_TASK: influence,
  WRITTEN_BY: as('wasAttributedTo'),
  IN_PROV_BUNDLE: null,
  IN_PROV_DOCUMENT: null,
  PROV_SUBJECT: null,
  PROV_OBJECT: null,
};

/** Classes of agents by the kind of ours. */
export const agentTypes: Readonly<Record<string, Name>> = {
  HUMAN: prov('Person'),
  ML: prov('SoftwareAgent'),
  SOFTWARE: prov('SoftwareAgent'),
};

/** Names of nodes are `whence-id:<label>/<id>`; types, edges and properties of ours are `whence:<name>`. */
export const idNamespace = 'https://whence.dev/id/';
export const termNamespace = 'https://whence.dev/ns/';

/** Prefixes of every export: they cover each name that one can have, in every form. */
export const exportPrefixes: Prefixes = {
  whence: termNamespace,
  'whence-id': idNamespace,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  'whence-prov': 'https://whence.dev/ns/prov#',
};

/** The name of a node. */
export const nodeName = (label: string, id: string): Name =>
  `${idNamespace}${label}/${encodeURIComponent(id).replace(/[!'()*]/g, percentEncoded)}`;

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A term of ours. */
export const term = (name: string): Name => `${termNamespace}${name}`;
