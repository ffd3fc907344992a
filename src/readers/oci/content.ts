import type { Fact } from '../../model/fact.ts';
import { text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { readRemote } from '../sources.ts';

/** Content that is addressed by its digest. */
export interface Content {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** A finding about an image. */
export type ImageFinding = Extract<Finding, { type: 'image' }>;

type SourceClaims = Pick<Extract<Fact, { type: 'image' }>, 'revisionClaim' | 'sourceClaim'>;

/** What annotations or labels say of the source, under the names that the OCI image specification reserves. */
export function sourceClaims(labels: Readonly<Record<string, string>> | undefined): SourceClaims {
  const revision = labels?.['org.opencontainers.image.revision'];
  const source = labels?.['org.opencontainers.image.source'];
  const remote = source === undefined ? null : readRemote(source).remote;
  return {
    ...(revision === undefined || revision === '' ? {} : { revisionClaim: revision }),
    ...(remote === null ? {} : { sourceClaim: remote }),
  };
}

/** `os/architecture[/variant]`; undefined where it is not told, or told to be unknown. */
export function platformOf(view: View | undefined): string | undefined {
  const os = text(view, 'os');
  const architecture = text(view, 'architecture');
  const variant = text(view, 'variant');
  if (os === undefined || architecture === undefined || os === 'unknown' || architecture === 'unknown') {
    return undefined;
  }
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
