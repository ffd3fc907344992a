import { parseDigest } from '../model/digest.ts';
import type { VulnerabilityStatus } from '../model/trustFact.ts';
import { child, children, choice, eventTime, text } from './fields.ts';
import { imageOfPurl } from './purl.ts';
import type { Reader } from './reader.ts';
import { addProblem, type Fields, type Finding, isFields, readRecord, type View } from './record.ts';

const statuses: ReadonlyMap<string, VulnerabilityStatus> = new Map<string, VulnerabilityStatus>([
  ['affected', 'AFFECTED'],
  ['not_affected', 'NOT_AFFECTED'],
  ['fixed', 'FIXED'],
  ['under_investigation', 'UNDER_INVESTIGATION'],
]);

/**
 * Reads OpenVEX: what its author states of vulnerabilities in products. The later statement of an author about the same
 * vulnerability and product counts. Source: OpenVEX 0.2.0; older forms name products and vulnerabilities by plain texts.
 */
export const vexReader: Reader = {
  kind: 'VEX',
  recognizes: (value) => isFields(value) && isOpenVex(value),
  *read(document, context) {
    yield readRecord('', document.value, context, 'vex', statementsOf);
  },
};

/** Some writers leave the context empty, so that the form has to tell. */
function isOpenVex({ '@context': context, author, statements }: Fields): boolean {
  if (typeof context === 'string' && context.startsWith('https://openvex.dev/ns')) return true;
  const [first]: readonly unknown[] = Array.isArray(statements) ? statements : [];
  return typeof author === 'string' && isFields(first) && 'vulnerability' in first && 'status' in first;
}

function statementsOf(view: View): readonly Finding[] {
  const author = text(view, 'author') ?? 'unknown';
  const latest = eventTime(view, 'last_updated', 'timestamp') ?? eventTime(view, 'timestamp');
  return children(view, 'statements').flatMap((statement) => {
    const vulnerabilityId = vulnerabilityOf(statement);
    const status = choice(statement, statuses, 'status');
    if (vulnerabilityId === undefined || status === undefined) return [];
    const statedAt = eventTime(statement, 'last_updated', 'timestamp') ?? latest;
    return productsOf(statement).map(
      (product): Finding => ({
        type: 'vulnerabilityStatement',
        author,
        vulnerabilityId,
        product: product.name,
        status,
        justification: text(statement, 'justification'),
        statedAt,
        subjects: product.digests,
        ...(statedAt === undefined ? {} : { at: statedAt }),
      }),
    );
  });
}

function vulnerabilityOf(statement: View): string | undefined {
  const { vulnerability } = statement.fields;
  const place = `${statement.path}/vulnerability`;
  const name = isFields(vulnerability)
    ? (text(child(statement, 'vulnerability'), 'name') ?? text(child(statement, 'vulnerability'), '@id'))
    : text(statement, 'vulnerability');
  if (name === undefined) addProblem(statement.notes, 'FIELD_MISSING', place, `${place} is missing.`);
  return name;
}

interface Product {
  readonly name: string;
  readonly digests: readonly string[];
}

function productsOf(statement: View): readonly Product[] {
  const { products } = statement.fields;
  if (!Array.isArray(products) || products.length === 0) {
    const place = `${statement.path}/products`;
    addProblem(statement.notes, 'FIELD_MISSING', place, 'The statement is about no product.');
    return [];
  }
  return products.flatMap((product: unknown) => {
    if (typeof product === 'string') return [productOf(product, [])];
    if (!isFields(product)) return [];
    const identifiers = isFields(product.identifiers) ? Object.values(product.identifiers) : [];
    const names = [product['@id'], ...identifiers].filter((name) => typeof name === 'string');
    const [name] = names;
    return name === undefined ? [] : [productOf(name, names, product.hashes)];
  });
}

function productOf(name: string, names: readonly string[], hashes?: unknown): Product {
  const purls = [name, ...names].flatMap((each) => imageOfPurl(each)?.digest ?? []);
  const sha256 = isFields(hashes) ? parseDigest(`sha256:${String(hashes['sha-256'])}`)?.text : undefined;
  // A hash is of an image only where the product is one.
  const isImage = [name, ...names].some((each) => imageOfPurl(each) !== undefined);
  return { name, digests: [...new Set([...purls, ...(isImage && sha256 ? [sha256] : [])])] };
}
