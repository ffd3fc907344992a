import type { FoundVulnerability } from '../../model/trustFact.ts';
import { child, children, eventTime, text, texts } from '../fields.ts';
import { digest } from '../images.ts';
import type { Fields, Finding, View } from '../record.ts';
import { scanFinding } from './found.ts';
import { scannedReferences } from './references.ts';
import { severityOf } from './severity.ts';

/** Whether an object is a report of Trivy, of the schema that it writes since 0.20. */
export const isTrivy = (fields: Fields): boolean =>
  fields.SchemaVersion === 2 && typeof fields.ArtifactType === 'string';

/**
 * A report of Trivy. An image is known by `Metadata.ImageID`, the digest of its configuration, and by RepoDigests, which
 * are null for an image that was never pulled; RepoTags are names without a time. A report of files is of no image.
 */
export function trivyFindings(view: View, documentDigest: string): readonly Finding[] {
  const metadata = child(view, 'Metadata');
  const isImage = view.fields.ArtifactType === 'container_image';
  const config = isImage && metadata !== undefined ? digest(metadata, 'ImageID') : undefined;
  const named = isImage && metadata !== undefined ? texts(metadata, 'RepoDigests') : undefined;
  const tags = isImage && metadata !== undefined ? texts(metadata, 'RepoTags') : undefined;
  const { digests, findings } = scannedReferences(named ?? [], tags ?? []);
  const scan = scanFinding(
    {
      documentDigest,
      scanner: 'trivy',
      scannerVersion: text(child(view, 'Trivy'), 'Version'),
      databaseDate: undefined,
      scannedAt: eventTime(view, 'CreatedAt'),
    },
    config === undefined ? digests : [config, ...digests],
    children(view, 'Results').flatMap((result) => children(result, 'Vulnerabilities').flatMap(foundBy)),
  );
  const image: readonly Finding[] =
    config === undefined ? [] : [{ type: 'image', digest: config, kind: 'CONFIG' }];
  return [scan, ...image, ...findings];
}

function foundBy(vulnerability: View): readonly FoundVulnerability[] {
  const vulnerabilityId = text(vulnerability, 'VulnerabilityID');
  if (vulnerabilityId === undefined) return [];
  const purl = text(child(vulnerability, 'PkgIdentifier'), 'PURL');
  const name = `${text(vulnerability, 'PkgName') ?? ''}@${text(vulnerability, 'InstalledVersion') ?? ''}`;
  const url = text(vulnerability, 'PrimaryURL');
  const fixed = text(vulnerability, 'FixedVersion');
  return [
    {
      vulnerabilityId,
      severity: severityOf(text(vulnerability, 'Severity')),
      // The report's "fixed" says that a fixed version exists, not that this image has it.
      packages: [purl ?? name],
      ...(fixed === undefined ? {} : { fixedVersions: fixed.split(', ') }),
      ...(url === undefined ? {} : { url }),
    },
  ];
}
