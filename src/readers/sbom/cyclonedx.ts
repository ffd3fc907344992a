import { child, children, contentTime, text } from '../fields.ts';
import { addProblem, type Fields, type Finding, isFields, type View } from '../record.ts';
import { type Root, type Subject, subjectOfRoot } from './subject.ts';
import { cycloneDxScan } from './vulnerabilities.ts';

/** Whether an object is a bill of materials of CycloneDX. */
export const isCycloneDx = (fields: Fields): boolean => fields.bomFormat === 'CycloneDX';

/** A bill of CycloneDX, and the vulnerabilities that it lists. Source: CycloneDX 1.4 to 1.6, JSON. */
export function cycloneDxFindings(view: View, documentDigest: string): readonly Finding[] {
  const metadata = child(view, 'metadata');
  const component = child(metadata, 'component');
  const root = rootOf(component);
  const subject = root === undefined ? noSubject : subjectOfRoot(root);
  if (root === undefined) reportNoRoot(view);
  const createdAt = contentTime(metadata, 'timestamp');
  const tool = toolOf(metadata);
  const sbom: Finding = {
    type: 'sbom',
    documentDigest,
    format: 'CYCLONEDX',
    formatVersion: text(view, 'specVersion'),
    tool,
    serialNumber: text(view, 'serialNumber'),
    subjectName: root?.name,
    componentCount: Array.isArray(view.fields.components) ? view.fields.components.length : 0,
    createdAt,
    subjects: subject.digests,
  };
  const scan = cycloneDxScan(view, { documentDigest, tool, createdAt, subject, component });
  return [sbom, ...subject.findings, ...scan];
}

export const noSubject: Subject = { digests: [], findings: [] };

/** A bill without a root is read all the same; that nobody can tell what it is of is for its sender to know. */
export function reportNoRoot(view: View): void {
  const message = 'The bill of materials has no root: it does not say what it is of.';
  addProblem(view.notes, 'FIELD_MISSING', `${view.path}/metadata/component`, message);
}

function rootOf(component: View | undefined): Root | undefined {
  if (component === undefined) return undefined;
  const properties = propertiesOf(component);
  return {
    name: text(component, 'name'),
    version: text(component, 'version'),
    purls: [text(component, 'purl'), text(component, 'bom-ref')].filter((purl) => purl !== undefined),
    isContainer: component.fields.type === 'container',
    configDigest: properties.get('aquasecurity:trivy:ImageID')?.[0],
    pinned: properties.get('aquasecurity:trivy:RepoDigest') ?? [],
  };
}

function propertiesOf(component: View): ReadonlyMap<string, readonly string[]> {
  const properties = new Map<string, string[]>();
  for (const { fields } of children(component, 'properties')) {
    const { name, value } = fields;
    if (typeof name !== 'string' || typeof value !== 'string') continue;
    properties.set(name, [...(properties.get(name) ?? []), value]);
  }
  return properties;
}

/** Until 1.4 tools are a list of `{vendor, name, version}`, since 1.5 components and services. */
function toolOf(metadata: View | undefined): string | undefined {
  const tools = metadata?.fields.tools;
  const list = isFields(tools)
    ? children(child(metadata, 'tools'), 'components')
    : children(metadata, 'tools');
  const [tool] = list;
  const name = text(tool, 'name');
  const version = text(tool, 'version');
  return name === undefined || version === undefined ? name : `${name} ${version}`;
}
