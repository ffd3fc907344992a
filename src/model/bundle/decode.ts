import type { Bundle } from './bundle.ts';
import { decodeParsed } from './decodeStruct.ts';
import { BundleFault } from './failure.ts';
import { forms, type StructForm } from './form.ts';
import { keysAtAGlance } from './glance.ts';
import { type JsonValue, parseJson } from './json.ts';
import { textOfBytes } from './text.ts';

/** Largest text of a bundle, in bytes: six times what peers of the original take, about 60,000 attributions. */
export const bundleSizeLimit = 32 * 1_024 * 1_024;

/**
 * Decodes a bundle as the original's decoder does (Go's `encoding/json` into its struct): unknown fields are ignored,
 * field names match in every letter case, the last of equal keys wins, null leaves a scalar as it is.
 *
 * @throws BundleFault BUNDLE_MALFORMED with the original's words, BUNDLE_TOO_LARGE
 */
export function decodeBundle(content: string | Uint8Array): Bundle {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > bundleSizeLimit)
    throw new BundleFault('BUNDLE_TOO_LARGE', `The bundle has more than ${bundleSizeLimit} bytes.`);
  try {
    return decodeAs(forms.bundle, typeof content === 'string' ? content : textOfBytes(content)) as Bundle;
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    throw new BundleFault(error.code, `unmarshal bundle: ${error.message}`);
  }
}

/** Decodes one record of a bundle, or one that has the same form, for example a row of a report's input. */
export function decodeAs(form: StructForm, text: string): unknown {
  return decodeQuickly(form, text) ?? decodeJson(form, parseJson(text));
}

/** Decodes what {@link parseJson} read, for example a bundle within another document. */
export function decodeJson(form: StructForm, json: JsonValue): unknown {
  const { value, fault } = decodeParsed(form, json);
  if (fault !== null) throw fault;
  return value;
}

/**
 * Decodes by `JSON.parse`, which is ten times as fast as {@link parseJson}. Answers null where that might differ: keys
 * that come twice are noticed because then fewer are read than are written.
 */
function decodeQuickly(form: StructForm, text: string): unknown {
  const keysWritten = keysAtAGlance(text);
  if (keysWritten === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const { value, keys, fault, isUncertain } = decodeParsed(form, parsed);
  if (isUncertain || keys !== keysWritten) return null;
  if (fault !== null) throw fault;
  return value;
}
