import type { CircuitSettings } from './settings.ts';

/** Leaves a failing subgraph alone for a while, so that nobody waits for it in vain and it can recover. */
export interface Circuit {
  /** Whether a request may go out now. While one tries a subgraph that failed, others may not. */
  readonly permits: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
  /** The request said nothing about the subgraph, for example as its caller left. */
  readonly abandoned: () => void;
  /** Milliseconds until the next try; 0 while closed. */
  readonly opensAgainIn: () => number;
}

/** A closed circuit. */
export function createCircuit(
  { failures, openMilliseconds }: CircuitSettings,
  now: () => number = () => performance.now(),
): Circuit {
  let inARow = 0;
  let openUntil = 0;
  let isTrying = false;
  const isOpen = (): boolean => inARow >= failures;
  return {
    permits: () => {
      if (!isOpen()) return true;
      if (isTrying || now() < openUntil) return false;
      isTrying = true;
      return true;
    },
    succeeded: () => {
      inARow = 0;
      isTrying = false;
    },
    failed: () => {
      inARow += 1;
      isTrying = false;
      if (isOpen()) openUntil = now() + openMilliseconds;
    },
    abandoned: () => {
      isTrying = false;
    },
    opensAgainIn: () => (isOpen() ? Math.max(1, Math.ceil(openUntil - now())) : 0),
  };
}
