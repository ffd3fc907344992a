import { compareInstants, type Instant } from '../model/time.ts';
import type { NodeRow } from './rows.ts';
import { type NodeLabel, nodeShapes } from './shape.ts';
import { claimState } from './state.ts';

/** Collects nodes that facts only speak of. */
export interface Mentions {
  /** Notes that a claim speaks of a node, by nothing but its natural key. */
  readonly note: (
    label: NodeLabel,
    id: string,
    key: Readonly<Record<string, string>>,
    claim: { readonly source: string; readonly at: Instant | null },
  ) => void;
  /** What all claims say. */
  readonly rows: () => readonly NodeRow[];
}

interface Mention {
  readonly label: NodeLabel;
  readonly id: string;
  readonly key: Readonly<Record<string, string>>;
  readonly source: string;
  earliest: Instant | null;
  latest: Instant | null;
}

/**
 * Thousands of records speak of one session, agent or commit: of a source's claims that do nothing else, the earliest and the
 * latest one say what all of them do.
 */
export function createMentions(): Mentions {
  const mentions = new Map<string, Mention>();
  return {
    note: (label, id, key, { source, at }) => {
      const name = `${id} ${source}`;
      const known = mentions.get(name);
      if (known === undefined) {
        mentions.set(name, { label, id, key, source, earliest: at, latest: at });
        return;
      }
      if (at === null) return;
      if (known.earliest === null || compareInstants(at, known.earliest) < 0) known.earliest = at;
      if (known.latest === null || compareInstants(at, known.latest) > 0) known.latest = at;
    },
    rows: () =>
      [...mentions.values()].flatMap(({ label, id, key, source, earliest, latest }) => {
        const rowAt = (at: Instant | null): NodeRow => ({
          label,
          id,
          state: claimState(nodeShapes[label], key, at, source),
        });
        return earliest === latest ? [rowAt(earliest)] : [rowAt(earliest), rowAt(latest)];
      }),
  };
}
