import { keccak_256 } from '@noble/hashes/sha3.js';
import { createKeccak } from 'hash-wasm';

/** Below this, starting the WebAssembly costs more than it saves. */
const wasmBytesLeast = 4_096;

// Neither OpenSSL nor Web Crypto has Keccak; in WebAssembly it is ten times as fast as in JavaScript.
const wasm = await createKeccak(256);

/** Keccak-256 as Ethereum uses it: the padding of the submission, not that of SHA3-256 (FIPS 202). */
export function keccak256(bytes: Uint8Array): Uint8Array {
  return bytes.length < wasmBytesLeast ? keccak_256(bytes) : wasm.init().update(bytes).digest('binary');
}
