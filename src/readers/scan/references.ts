import { parseReference } from '../images.ts';
import type { Finding } from '../record.ts';

/** What a scanned image is called. */
export interface ScannedReferences {
  readonly digests: readonly string[];
  readonly findings: readonly Finding[];
}

/** Names of a scanned image: those with a digest name its content; those with a tag only say how it was called. */
export function scannedReferences(pinned: readonly string[], tagged: readonly string[]): ScannedReferences {
  const findings: Finding[] = [];
  const digests: string[] = [];
  for (const declared of [...pinned, ...tagged]) {
    const result = parseReference(declared);
    if (!result.ok) continue;
    findings.push({ type: 'imageReference', reference: result.reference, declared });
    if (result.reference.digest !== null) digests.push(result.reference.digest);
  }
  return { digests: [...new Set(digests)], findings };
}
