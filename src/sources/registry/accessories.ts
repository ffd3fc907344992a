import { parseDigest } from '../../model/digest.ts';

/** What a tag is named after: `sha256-<hex>` by the referrers tag schema, with a suffix by cosign. */
const FORM = /^(sha256|sha384|sha512)-([0-9a-f]{64,128})(?:\.(sig|att|sbom))?$/;

/** A tag that is no name for people but says which content it is about. */
export interface Accessory {
  readonly subject: string;
  /** `sig`, `att` or `sbom`; null for the index of all referrers. */
  readonly suffix: string | null;
}

/** Reads a tag as one that tells about other content; null for ordinary tags. */
export function accessoryOf(tag: string): Accessory | null {
  const [, algorithm, hex, suffix = null] = FORM.exec(tag) ?? [];
  const subject = algorithm === undefined ? null : parseDigest(`${algorithm}:${hex}`);
  return subject === null ? null : { subject: subject.text, suffix };
}

/** The tag under which a registry without the referrers API keeps the index of what refers to some content. */
export function fallbackTag(digest: string): string {
  return digest.replace(':', '-');
}
