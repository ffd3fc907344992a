import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Failure } from '../../failure.ts';
import type { Limits } from '../limits.ts';
import { type ContextArchive, inspectContextArchive } from './contextArchive.ts';

/** The fields of a form by name, and what is known of the context archive that came with them. */
export interface BuildForm {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly archive: ContextArchive | null;
}

/** Most fields of a form, and the longest text of one in bytes. */
export const formLimits = { fields: 64, fieldBytes: 128 * 1024 } as const;

/** Fields that are flags: a form knows only texts. */
const flagNames: ReadonlySet<string> = new Set(['source_dirty', 'reproducible_from_commit']);

/**
 * Reads the form of an upload. The context archive is hashed while it arrives and is not kept.
 *
 * @throws Failure `ARCHIVE_INVALID`, `ARCHIVE_TOO_LARGE`, `BODY_TOO_LARGE`, `FIELD_INVALID`, or the signal's reason
 */
export async function readBuildForm(
  request: FastifyRequest,
  limits: Limits,
  signal: AbortSignal,
): Promise<BuildForm> {
  const fields: Record<string, unknown> = {};
  let archive: ContextArchive | null = null;
  const { fields: fieldLimit, fieldBytes } = formLimits;
  const parts = request.parts({
    limits: {
      fields: fieldLimit,
      fieldSize: fieldBytes,
      files: 1,
      parts: fieldLimit + 1,
      fileSize: limits.archiveBytes + 1,
    },
  });
  try {
    for await (const part of parts) {
      signal.throwIfAborted();
      if (part.type === 'file') archive = await archiveOf(part, limits, signal);
      else addField(fields, part as MultipartValue);
    }
  } catch (error) {
    // The rest is let go by, so that the caller gets to read why.
    request.raw.unpipe();
    request.raw.resume();
    signal.throwIfAborted();
    throw failureOf(error);
  }
  return { fields, archive };
}

async function archiveOf(
  { fieldname, file }: MultipartFile,
  limits: Limits,
  signal: AbortSignal,
): Promise<ContextArchive> {
  if (fieldname !== 'context_archive')
    throw new Failure('FIELD_INVALID', `"${fieldname.slice(0, 100)}" is no field that takes a file.`);
  return inspectContextArchive(file, limits, signal);
}

function addField(fields: Record<string, unknown>, { fieldname, value, valueTruncated }: MultipartValue) {
  const name = fieldname.slice(0, 100);
  if (valueTruncated === true)
    throw new Failure('BODY_TOO_LARGE', `The field "${name}" is longer than ${formLimits.fieldBytes} bytes.`);
  if (Object.hasOwn(fields, fieldname))
    throw new Failure('FIELD_INVALID', `The field "${name}" is given twice.`);
  fields[fieldname] = flagNames.has(fieldname) ? (flags.get(String(value).toLowerCase()) ?? value) : value;
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

function failureOf(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  switch ('code' in error && error.code) {
    case 'FST_PARTS_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return new Failure('BODY_TOO_LARGE', `The form has more than ${formLimits.fields} fields.`);
    case 'FST_FILES_LIMIT':
      return new Failure('FIELD_INVALID', 'The form has more than one file.');
    default:
      // The parser has no codes for what is wrong with a form, and its words may quote it.
      return new Failure('FORM_MALFORMED', 'The form is not well-formed, or ends too early.', undefined, {
        cause: error,
      });
  }
}
