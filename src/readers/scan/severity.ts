import type { Severity } from '../../model/trustFact.ts';

const severityByWord: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['critical', 'CRITICAL'],
  ['high', 'HIGH'],
  ['medium', 'MEDIUM'],
  ['moderate', 'MEDIUM'],
  ['low', 'LOW'],
  ['negligible', 'NEGLIGIBLE'],
  ['info', 'NEGLIGIBLE'],
  ['none', 'NEGLIGIBLE'],
]);

/** Worst first. */
export const severities = [
  'CRITICAL',
  'HIGH',
  'MEDIUM',
  'LOW',
  'NEGLIGIBLE',
  'UNKNOWN',
] as const satisfies readonly Severity[];

/** A scanner's word for a severity, in ours. */
export const severityOf = (word: string | undefined): Severity =>
  severityByWord.get(word?.toLowerCase() ?? '') ?? 'UNKNOWN';

/** The worst of several severities, for a vulnerability that is rated more than once. */
export const worstSeverity = (all: readonly Severity[]): Severity =>
  severities.find((severity) => all.includes(severity)) ?? 'UNKNOWN';
