import { type Instant, parseInstant } from '../time.ts';
import type { BundleTime } from './bundle.ts';
import { BundleFault } from './failure.ts';

/** A time of a bundle as the graph holds it: the instant, and the offset that it was written with. */
export interface StoredTime {
  readonly at: Instant;
  /** Absent for UTC. */
  readonly offset: string | undefined;
}

/** @throws BundleFault BUNDLE_UNENCODABLE for a time outside of the years 0000 to 9999 in UTC, which the graph cannot hold */
export function storedTime(time: BundleTime): StoredTime {
  const at = parseInstant(time);
  if (at === null)
    throw new BundleFault('BUNDLE_UNENCODABLE', `${time} lies outside of the years 0000 to 9999 in UTC`);
  return { at, offset: time.endsWith('Z') ? undefined : time.slice(-'+00:00'.length) };
}

/** The time of a bundle that was stored as an instant and an offset. */
export function bundleTimeAt(at: Instant, offset: string | null): BundleTime {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '');
  if (match === null) return at;
  const [, sign, hours = '0', minutes = '0'] = match;
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  const [, seconds = '', fraction = ''] = /^(.{19})(\.\d+)?Z$/.exec(at) ?? [];
  const local = new Date(Date.parse(`${seconds}Z`) + shift).toISOString();
  return `${local.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}${fraction}${offset}`;
}

/** A time of a bundle as an instant in UTC; as it is, where the graph cannot hold it. */
export const parseInstantOr = (time: BundleTime): string => parseInstant(time) ?? time;
