import type { Evidence } from './evidence.ts';
import type { Instant } from './time.ts';

/** Edges that follow from what is known, and are replaced as a whole when that changes. */
export type DerivedEdgeType = 'IDENTIFIES' | 'SAME_AS' | 'PRODUCED' | 'RESULTED_IN';

/** A node that something follows from, or leads to. */
export interface DerivedEnd {
  readonly label: 'ImageReference' | 'Image' | 'Build' | 'Deploy';
  readonly id: string;
}

/** One derived edge at its subject. */
export interface DerivedEdge {
  readonly other: DerivedEnd;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  /** Earliest source time from which it holds; null when no source tells it. */
  readonly firstSeen: Instant | null;
  readonly properties?: Readonly<Record<string, string | readonly string[] | null>>;
}

/** All derived edges of one type at a subject, in one direction: those that are not here are gone. */
export interface DerivedEdges {
  readonly subject: DerivedEnd;
  readonly type: DerivedEdgeType;
  readonly direction: 'OUT' | 'IN';
  readonly edges: readonly DerivedEdge[];
}

/** All derived nodes of one label about a subject: those that are not here are gone. */
export interface DerivedNodes {
  readonly subjectId: string;
  readonly label: 'Finding' | 'TagChange';
  readonly nodes: readonly DerivedNode[];
}

export interface DerivedNode {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | boolean | readonly string[] | null>>;
}

/** What follows from the facts about some subjects. */
export interface Derivations {
  readonly edges: readonly DerivedEdges[];
  readonly nodes: readonly DerivedNodes[];
}
