import { readFileSync } from 'node:fs';
import type { BundleAttribution, BundleCheckpoint, BundleSession } from '../../../src/model/bundle/bundle.ts';
import { decodeAs } from '../../../src/model/bundle/decode.ts';
import type { ExportRecords, Signer } from '../../../src/model/bundle/export.ts';
import { forms } from '../../../src/model/bundle/form.ts';
import { signEd25519 } from '../../../src/model/bundle/signature/ed25519.ts';
import { signMlDsa65 } from '../../../src/model/bundle/signature/mlDsa65.ts';
import { signSecp256k1 } from '../../../src/model/bundle/signature/secp256k1.ts';

/** Vectors recorded from the original. Integers beyond 2^53 are bigints here. */
export interface Vectors {
  readonly keys: readonly VectorKey[];
  readonly derive: readonly {
    readonly master_hex: string;
    readonly generation: number;
    readonly ed25519_seed_hex: string;
    readonly ed25519_public_hex: string;
    readonly mldsa65_seed_hex: string;
    readonly mldsa65_public_sha256: string;
  }[];
  readonly did_v2: { readonly canonical_text: string; readonly did: string };
  readonly did_parse: readonly {
    readonly did: string;
    readonly ok: boolean;
    readonly error?: string;
    readonly version?: number;
    readonly peer_id?: string;
    readonly public_hex?: string;
  }[];
  readonly export: readonly ExportVector[];
  readonly verify: readonly VerifyVector[];
  readonly import: readonly ImportVector[];
  readonly report: readonly {
    readonly name: string;
    readonly session_key: string;
    readonly now: string;
    readonly view_limit: number;
    readonly inputs: VectorInputs;
    readonly expect: { readonly report_text: string; readonly view_text: string };
  }[];
  readonly tree: readonly {
    readonly name: string;
    readonly root: string;
    readonly max_depth: number;
    readonly session_nodes: readonly unknown[];
    readonly expect: { readonly ok: boolean; readonly session_keys_preorder?: readonly string[] };
  }[];
  readonly session_ops: readonly { readonly store: string; readonly steps: readonly SessionStep[] }[];
  readonly checkpoint_ops: readonly CheckpointVector[];
  readonly numstat: readonly {
    readonly numstat_text: string;
    readonly expect: { readonly stats: readonly VectorFileStat[] | null };
  }[];
  readonly cli: {
    readonly inputs: VectorInputs;
    readonly cases: readonly {
      readonly args: readonly string[];
      readonly ok: boolean;
      readonly output: string;
      readonly error?: string;
    }[];
  };
}

interface VectorKey {
  readonly name: string;
  readonly algorithm: 'ed25519' | 'secp256k1-keccak256' | 'ml-dsa-65';
  readonly did?: string;
  readonly peer_id?: string;
  readonly private_hex?: string;
  readonly private_seed_hex?: string;
  readonly public_hex?: string;
  readonly public_base64?: string;
}

export interface VectorInputs {
  readonly checkpoints: readonly unknown[];
  readonly session_nodes: readonly unknown[];
  readonly attributions: readonly unknown[];
  readonly token_usage: readonly {
    readonly session_key: string;
    readonly agent_name: string;
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly total_tokens: number;
  }[];
}

export interface ExportVector {
  readonly name: string;
  readonly session_key: string;
  readonly redaction: string;
  readonly signer: string;
  readonly signer_did: string;
  readonly now: string;
  readonly inputs?: VectorInputs;
  readonly expect: {
    readonly ok: boolean;
    readonly error?: string;
    readonly bundle_text: string;
    readonly canonical_text: string;
    readonly canonical_sha256: string;
    readonly canonical_keccak256: string;
    readonly signature_hex: string;
    readonly pq_signature_sha256: string;
  };
}

export interface VerifyVector {
  readonly name: string;
  readonly bundle_text: string;
  readonly expect: {
    readonly ok: boolean;
    readonly error?: string;
    readonly pq_checked?: boolean;
    readonly signer_did?: string;
    readonly stored?: {
      readonly checkpoints: number;
      readonly session_nodes: number;
      readonly attributions: number;
    };
  };
}

export interface ImportVector {
  readonly name: string;
  readonly store: string;
  readonly session_key: string;
  readonly bundle_texts: readonly string[];
  readonly expect: readonly { readonly ok: boolean; readonly error?: string; readonly state: VectorState }[];
}

export interface VectorState {
  readonly checkpoints: readonly unknown[] | null;
  readonly session_nodes: readonly unknown[] | null;
  readonly attributions: readonly unknown[] | null;
}

export interface SessionStep {
  readonly op: 'register' | 'close' | 'get';
  readonly args: readonly string[];
  readonly ok: boolean;
  readonly error?: string;
  readonly node?: Readonly<Record<string, unknown>>;
}

export interface CheckpointVector {
  readonly store: string;
  readonly config: { readonly maxPerSession: number };
  readonly steps: readonly {
    readonly op: 'createManual' | 'createManualWithMetadata' | 'appendJournal';
    readonly args: readonly unknown[];
    readonly ok: boolean;
    readonly error?: string;
    readonly checkpoint?: Readonly<Record<string, unknown>>;
  }[];
  readonly final: Readonly<Record<string, unknown>>;
}

interface VectorFileStat {
  readonly filePath: string;
  readonly linesAdded: number;
  readonly linesRemoved: number;
}

/** Source text of a primitive value, which the type library does not know yet. */
type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;
const keepLongIntegers: Reviver = (_key, value, { source }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? '')
    ? BigInt(source ?? '')
    : value;

export const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/bundles.json', import.meta.url), 'utf8'),
  keepLongIntegers as Parameters<typeof JSON.parse>[1],
) as Vectors;

/** JSON text of a part of the vectors. */
export function jsonOf(value: unknown): string {
  const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? rawJSON(String(item)) : item));
}

export function recordsOf(inputs: VectorInputs, sessionKey: string): ExportRecords {
  return {
    checkpoints: inputs.checkpoints.map(
      (each) => decodeAs(forms.checkpoint, jsonOf(each)) as BundleCheckpoint,
    ),
    sessions: sessionsOf(inputs.session_nodes),
    attributions: inputs.attributions.map(
      (each) => decodeAs(forms.attribution, jsonOf(each)) as BundleAttribution,
    ),
    tokenUsage: inputs.token_usage
      .filter(({ session_key }) => session_key === sessionKey)
      .map((each) => ({
        agentName: each.agent_name,
        inputTokens: each.input_tokens,
        outputTokens: each.output_tokens,
        totalTokens: each.total_tokens,
      })),
  };
}

export const sessionsOf = (nodes: readonly unknown[]): readonly BundleSession[] =>
  nodes.map((each) => decodeAs(forms.sessionNode, jsonOf(each)) as BundleSession);

const key = (name: string): VectorKey => {
  const found = vectors.keys.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no key ${name}`);
  return found;
};

export const secretOf = (name: string): Buffer =>
  Buffer.from(key(name).private_hex ?? key(name).private_seed_hex ?? '', 'hex');

/** The signer that a vector names, for example `ed-a+pq-a`. */
export function signerNamed(name: string): Signer | null {
  const [classical = '', pqName] = name.split('+');
  const fails = (reason: string) => (): Uint8Array => {
    throw new Error(reason);
  };
  const signers: Readonly<Record<string, Signer>> = {
    'secp-a': { algorithm: 'secp256k1-keccak256', sign: (bytes) => signSecp256k1(bytes, secretOf('secp-a')) },
    'secp-b': { algorithm: 'secp256k1-keccak256', sign: (bytes) => signSecp256k1(bytes, secretOf('secp-b')) },
    'ed-a': { algorithm: 'ed25519', sign: (bytes) => signEd25519(bytes, secretOf('ed-a')) },
    'ed-b': { algorithm: 'ed25519', sign: (bytes) => signEd25519(bytes, secretOf('ed-b')) },
    oddalg: { algorithm: 'rot13', sign: (bytes) => signEd25519(bytes, secretOf('ed-a')) },
    failing: { algorithm: 'ed25519', sign: fails('hsm offline') },
  };
  const signer = signers[classical];
  if (signer === undefined || pqName === undefined) return signer ?? null;
  const publicKey = Buffer.from(key('pq-a').public_base64 ?? '', 'base64');
  const sign =
    pqName === 'pq-missing'
      ? fails('PQ signing key not available')
      : (bytes: Uint8Array) => signMlDsa65(bytes, secretOf('pq-a'));
  return {
    ...signer,
    pq: { algorithm: pqName === 'pq-oddalg' ? 'ml-dsa-87' : 'ml-dsa-65', publicKey, sign },
  };
}
