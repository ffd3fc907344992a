import type { FoundVulnerability } from '../../model/trustFact.ts';
import { child, children, contentTime, eventTime, text, texts } from '../fields.ts';
import { digest } from '../images.ts';
import { type Fields, type Finding, isFields, type View } from '../record.ts';
import { scanFinding } from './found.ts';
import { scannedReferences } from './references.ts';
import { severityOf } from './severity.ts';

/** Whether an object is a report of Grype. */
export const isGrype = ({ matches, source, descriptor }: Fields): boolean =>
  Array.isArray(matches) && isFields(source) && isFields(descriptor) && descriptor.name === 'grype';

/** A report of Grype: an image is known by its configuration (`imageID`), its manifest and its names with a digest. */
export function grypeFindings(view: View, documentDigest: string): readonly Finding[] {
  const descriptor = child(view, 'descriptor');
  const source = child(view, 'source');
  const target = source?.fields.type === 'image' ? child(source, 'target') : undefined;
  const config = target && digest(target, 'imageID');
  const manifest = target && digest(target, 'manifestDigest');
  const { digests, findings } = scannedReferences(
    (target && texts(target, 'repoDigests')) ?? [],
    (target && texts(target, 'tags')) ?? [],
  );
  const database = child(descriptor, 'db');
  const scan = scanFinding(
    {
      documentDigest,
      scanner: 'grype',
      scannerVersion: text(descriptor, 'version'),
      // Since 0.88 it stands in `status`.
      databaseDate: contentTime(database, 'built') ?? contentTime(child(database, 'status'), 'built'),
      scannedAt: eventTime(descriptor, 'timestamp'),
    },
    [...new Set([config, manifest, ...digests].filter((each) => each !== undefined))],
    children(view, 'matches').flatMap(foundBy),
  );
  return [
    scan,
    ...(config === undefined ? [] : [{ type: 'image', digest: config, kind: 'CONFIG' } as const]),
    ...(manifest === undefined ? [] : [{ type: 'image', digest: manifest, kind: 'MANIFEST' } as const]),
    ...findings,
  ];
}

function foundBy(match: View): readonly FoundVulnerability[] {
  const vulnerability = child(match, 'vulnerability');
  const vulnerabilityId = text(vulnerability, 'id');
  if (vulnerability === undefined || vulnerabilityId === undefined) return [];
  const artifact = child(match, 'artifact');
  const name = `${text(artifact, 'name') ?? ''}@${text(artifact, 'version') ?? ''}`;
  const fix = child(vulnerability, 'fix');
  const url = text(vulnerability, 'dataSource');
  return [
    {
      vulnerabilityId,
      severity: severityOf(text(vulnerability, 'severity')),
      packages: [text(artifact, 'purl') ?? name],
      fixedVersions: (fix && texts(fix, 'versions')) ?? [],
      ...(url === undefined ? {} : { url }),
    },
  ];
}
