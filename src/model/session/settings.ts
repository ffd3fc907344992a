import { Failure } from '../../failure.ts';
import type { CheckpointSettings } from './checkpoints.ts';

/** How checkpoints are made and kept. */
export interface SessionSettings extends CheckpointSettings {
  /** Days after which checkpoints that were made here are removed; 0 keeps them. */
  readonly retentionDays: number;
}

/**
 * The settings of an environment, with the original's defaults.
 *
 * @throws Failure BAD_USAGE
 */
export function sessionSettings(environment: Readonly<Record<string, string | undefined>>): SessionSettings {
  return {
    autoOnStepComplete: flag(environment, 'WHENCE_CHECKPOINTS_ON_STEP'),
    autoOnPolicy: flag(environment, 'WHENCE_CHECKPOINTS_ON_POLICY'),
    maxPerSession: count(environment, 'WHENCE_CHECKPOINTS_PER_SESSION', 100),
    retentionDays: count(environment, 'WHENCE_CHECKPOINT_RETENTION_DAYS', 30),
  };
}

function flag(environment: Readonly<Record<string, string | undefined>>, name: string): boolean {
  const value = environment[name] ?? '';
  if (value === '' || value === 'true') return true;
  if (value === 'false') return false;
  throw new Failure('BAD_USAGE', `${name} is "${value}"; it must be true or false.`);
}

function count(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  otherwise: number,
): number {
  const value = environment[name] ?? '';
  if (value === '') return otherwise;
  // The graph holds times from the year 0 on.
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new Failure('BAD_USAGE', `${name} is "${value}"; it must be a whole number of at most six digits.`);
}
