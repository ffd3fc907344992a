import { type Bundle, zeroTime } from './bundle.ts';

/** The form of bundles as JSON: one table that both the decoder and the encoder follow. */
export type FieldForm =
  | { readonly kind: 'text'; readonly goType: string }
  | { readonly kind: 'integer'; readonly goType: 'int' | 'int64' }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'time' }
  | { readonly kind: 'optionalTime' }
  | { readonly kind: 'struct'; readonly of: StructForm }
  | { readonly kind: 'optionalStruct'; readonly of: StructForm }
  | { readonly kind: 'list'; readonly of: StructForm }
  | { readonly kind: 'textMap' }
  | { readonly kind: 'structMap'; readonly of: StructForm };

export interface Field {
  readonly name: string;
  readonly property: string;
  readonly form: FieldForm;
  /** Whether it is left out when empty: '', null, no bytes, no items. */
  readonly omitEmpty: boolean;
  /** Its name as it stands in JSON. */
  readonly prefix: string;
}

/** A struct of the original. Fields stand in the order in which they are signed. */
export interface StructForm {
  readonly goType: string;
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  readonly zero: Readonly<Record<string, unknown>>;
}

type Entry = readonly [name: string, form: FieldForm, omitEmpty?: 'omitempty'];

const omit = 'omitempty';
const text: FieldForm = { kind: 'text', goType: 'string' };
const word = (name: string): FieldForm => ({ kind: 'text', goType: `provenance.${name}` });
const int: FieldForm = { kind: 'integer', goType: 'int' };
const int64: FieldForm = { kind: 'integer', goType: 'int64' };
const time: FieldForm = { kind: 'time' };
const optionalTime: FieldForm = { kind: 'optionalTime' };
const bytes: FieldForm = { kind: 'bytes' };

function struct(goType: string, entries: readonly Entry[]): StructForm {
  const fields = entries.map(([name, form, omitEmpty]) => ({
    name,
    property: name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    form,
    omitEmpty: omitEmpty !== undefined,
    prefix: `"${name}":`,
  }));
  return {
    goType,
    fields,
    byName: new Map(fields.map((field) => [field.name, field])),
    zero: Object.fromEntries(fields.map((field) => [field.property, zeroOf(field)])),
  };
}

function zeroOf({ form, omitEmpty }: Field): unknown {
  switch (form.kind) {
    case 'text':
      return '';
    case 'integer':
      return 0;
    case 'bytes':
      return new Uint8Array();
    case 'time':
      return zeroTime;
    case 'optionalTime':
    case 'optionalStruct':
    case 'textMap':
    case 'structMap':
      return null;
    case 'list':
      // Where the empty list is left out, it and null are one.
      return omitEmpty ? [] : null;
    case 'struct':
      return form.of.zero;
    default:
      return form satisfies never;
  }
}

const tokenSummary = struct('provenance.TokenSummary', [
  ['input_tokens', int64],
  ['output_tokens', int64],
  ['total_tokens', int64],
]);

const checkpoint = struct('provenance.Checkpoint', [
  ['id', text],
  ['session_key', text],
  ['run_id', text, omit],
  ['label', text],
  ['trigger', word('CheckpointTrigger')],
  ['journal_seq', int64],
  ['git_ref', text, omit],
  ['tokens_used', { kind: 'optionalStruct', of: tokenSummary }, omit],
  ['metadata', { kind: 'textMap' }, omit],
  ['created_at', time],
]);

const sessionNode = struct('provenance.SessionNode', [
  ['session_key', text],
  ['parent_key', text, omit],
  ['agent_name', text],
  ['goal', text, omit],
  ['run_id', text, omit],
  ['workspace_id', text, omit],
  ['depth', int],
  ['status', word('SessionStatus')],
  ['created_at', time],
  ['closed_at', optionalTime, omit],
]);

const attribution = struct('provenance.Attribution', [
  ['id', text],
  ['session_key', text],
  ['run_id', text, omit],
  ['workspace_id', text, omit],
  ['author_type', word('AuthorType')],
  ['author_id', text],
  ['file_path', text, omit],
  ['commit_hash', text, omit],
  ['step_id', text, omit],
  ['source', word('AttributionSource'), omit],
  ['lines_added', int],
  ['lines_removed', int],
  ['tokens_used', { kind: 'struct', of: tokenSummary }],
  ['created_at', time],
]);

const authorStats = struct('provenance.AuthorStats', [
  ['author_type', word('AuthorType')],
  ['lines_added', int],
  ['lines_removed', int],
  ['tokens_used', { kind: 'struct', of: tokenSummary }],
  ['file_count', int],
]);

const fileStats = struct('provenance.FileStats', [
  ['lines_added', int],
  ['lines_removed', int],
  ['author_count', int],
]);

const report = struct('provenance.AttributionReport', [
  ['session_key', text],
  ['by_author', { kind: 'structMap', of: authorStats }],
  ['by_file', { kind: 'structMap', of: fileStats }],
  ['total_tokens', { kind: 'struct', of: tokenSummary }],
  ['checkpoints', int],
  ['generated_at', time],
]);

const attributionView = struct('provenance.AttributionView', [
  ['attributions', { kind: 'list', of: attribution }],
  ['by_author_tokens', { kind: 'structMap', of: tokenSummary }, omit],
  ['total_tokens', { kind: 'struct', of: tokenSummary }],
  ['checkpoints', int],
]);

const bundle = struct('provenance.ProvenanceBundle', [
  ['version', text],
  ['checkpoints', { kind: 'list', of: checkpoint }],
  ['session_tree', { kind: 'list', of: sessionNode }, omit],
  ['attributions', { kind: 'list', of: attribution }, omit],
  ['report', { kind: 'optionalStruct', of: report }, omit],
  ['signer_did', text, omit],
  ['signature_algorithm', text, omit],
  ['signature', bytes, omit],
  ['pq_signer_public_key', bytes, omit],
  ['pq_signature_algorithm', text, omit],
  ['pq_signature', bytes, omit],
  ['redaction_level', word('RedactionLevel')],
]);

/** The forms of a bundle and of its records. */
export const forms = { bundle, checkpoint, sessionNode, attribution, report, attributionView } as const;

/** The empty bundle: what `null` decodes to. */
export const emptyBundle = bundle.zero as unknown as Bundle;
