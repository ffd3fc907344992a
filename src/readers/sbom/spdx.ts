import { child, children, contentTime, text, texts } from '../fields.ts';
import type { Fields, Finding, View } from '../record.ts';
import { noSubject, reportNoRoot } from './cyclonedx.ts';
import { type Root, subjectOfRoot } from './subject.ts';

/** Whether an object is a document of SPDX 2.x. */
export const isSpdx = (fields: Fields): boolean =>
  typeof fields.spdxVersion === 'string' && fields.spdxVersion.startsWith('SPDX-2.');

/** A document of SPDX. Source: SPDX 2.3, JSON. */
export function spdxFindings(view: View, documentDigest: string): readonly Finding[] {
  const creation = child(view, 'creationInfo');
  const packages = children(view, 'packages');
  const root = rootOf(view, packages);
  const subject = root === undefined ? noSubject : subjectOfRoot(root);
  if (root === undefined) reportNoRoot(view);
  const sbom: Finding = {
    type: 'sbom',
    documentDigest,
    format: 'SPDX',
    formatVersion: text(view, 'spdxVersion')?.replace(/^SPDX-/, ''),
    tool: creation === undefined ? undefined : toolOf(creation),
    serialNumber: text(view, 'documentNamespace'),
    subjectName: root?.name,
    componentCount: packages.length,
    createdAt: contentTime(creation, 'created'),
    subjects: subject.digests,
  };
  return [sbom, ...subject.findings];
}

/** The package that the document says it describes, by `documentDescribes` or by a relationship. */
function rootOf(view: View, packages: readonly View[]): Root | undefined {
  const described = new Set(texts(view, 'documentDescribes') ?? []);
  for (const { fields } of children(view, 'relationships')) {
    if (fields.spdxElementId !== 'SPDXRef-DOCUMENT' || fields.relationshipType !== 'DESCRIBES') continue;
    if (typeof fields.relatedSpdxElement === 'string') described.add(fields.relatedSpdxElement);
  }
  const root = packages.find(
    ({ fields }) => typeof fields.SPDXID === 'string' && described.has(fields.SPDXID),
  );
  if (root === undefined) return undefined;
  const purls = children(root, 'externalRefs').flatMap(({ fields: { referenceType, referenceLocator } }) =>
    referenceType === 'purl' && typeof referenceLocator === 'string' ? [referenceLocator] : [],
  );
  return {
    name: text(root, 'name'),
    version: text(root, 'versionInfo'),
    purls,
    isContainer: root.fields.primaryPackagePurpose === 'CONTAINER',
  };
}

const toolOf = (creation: View): string | undefined =>
  texts(creation, 'creators')
    ?.find((creator) => creator.startsWith('Tool: '))
    ?.slice('Tool: '.length);
