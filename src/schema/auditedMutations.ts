import { hash } from 'node:crypto';
import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import { plainInput } from '../../resolvers/arguments.ts';
import type { WhenceContext } from '../../resolvers/context.ts';
import type { AuditEntry } from '../model/access/auditEntry.ts';
import { instantFromDate } from '../model/time.ts';
import { failureOf } from '../server/errors.ts';

/** Makes every mutation of a schema note in the audit log who called it. */
export function auditMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) auditField(field);
}

function auditField(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, values, given, info) => {
    const context = given as WhenceContext;
    const { audit } = context.services;
    const entry = (code: string | null, documentDigests: readonly string[]): AuditEntry => ({
      at: instantFromDate(new Date()),
      caller: context.caller,
      door: 'GRAPHQL',
      action: field.name,
      requestId: context.requestId,
      code,
      documentDigests,
    });
    const note = audit.note(() => entry(null, digestOf(values)));
    try {
      const result: unknown = await resolve(source, values, { ...context, note }, info);
      const told = isFields(result) ? result : {};
      if (!note.isWritten())
        await audit.record(entry(firstRefusal(told), documentsOf(told) ?? digestOf(values)));
      return result;
    } catch (error) {
      if (!note.isWritten()) await audit.record(entry(codeOf(error), digestOf(values)));
      throw error;
    }
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The digests of the documents that a payload tells of. */
function documentsOf({ results, digest }: Fields): readonly string[] | undefined {
  if (typeof digest === 'string') return [digest];
  if (!Array.isArray(results)) return undefined;
  return results.flatMap((result: unknown) =>
    isFields(result) && typeof result.digest === 'string' ? [result.digest] : [],
  );
}

function firstRefusal({ rejections }: Fields): string | null {
  const first: unknown = Array.isArray(rejections) ? rejections[0] : undefined;
  return isFields(first) && typeof first.code === 'string' ? first.code : null;
}

function codeOf(error: unknown): string {
  if (error instanceof GraphQLError && typeof error.extensions.code === 'string')
    return error.extensions.code;
  return failureOf(error)?.code ?? 'INTERNAL_ERROR';
}

/** The digest of arguments; none where they nest beyond what can be written down. */
function digestOf(values: unknown): readonly string[] {
  try {
    return [`sha256:${hash('sha256', JSON.stringify(plainInput(values)))}`];
  } catch {
    return [];
  }
}
