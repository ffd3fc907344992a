const standard = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const alphabet = /[A-Za-z0-9+/]/;

export type Base64Result =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** Place of the first character that is wrong, as the original counts it. */
  | { readonly ok: false; readonly at: number };

/**
 * Decodes base64 of the standard alphabet with padding (RFC 4648, section 4). Line breaks are skipped; anything else that
 * does not belong is refused (`Buffer.from` would ignore it).
 */
export function decodeBase64(text: string): Base64Result {
  const compact = /[\r\n]/.test(text) ? text.replaceAll(/[\r\n]/g, '') : text;
  if (standard.test(compact)) return { ok: true, bytes: Buffer.from(compact, 'base64') };
  return { ok: false, at: corruptAt(Buffer.from(text)) };
}

/** Where Go's decoder stops. */
function corruptAt(bytes: Uint8Array): number {
  let filled = 0;
  let at = 0;
  const skipBreaks = (): void => {
    while (bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  };
  for (;;) {
    skipBreaks();
    if (at >= bytes.length) return at - filled;
    const character = String.fromCharCode(bytes[at] ?? 0);
    at += 1;
    if (alphabet.test(character)) {
      filled = (filled + 1) % 4;
      continue;
    }
    if (character !== '=' || filled < 2) return at - 1;
    if (filled === 2) {
      skipBreaks();
      if (at >= bytes.length) return bytes.length;
      if (bytes[at] !== 0x3d) return at - 1;
      at += 1;
    }
    skipBreaks();
    return at;
  }
}

export const encodeBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
