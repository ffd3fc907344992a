import { isUtf8 } from 'node:buffer';

/**
 * Bytes as text, where a byte that is not UTF-8 becomes one U+FFFD, as Go's decoder does it. (The usual decoders make
 * one of a whole broken sequence, so that the same bytes would read as another text.)
 */
export function textOfBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString('utf8');
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < buffer.length) {
    const length = sequenceLength(buffer, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(buffer.toString('utf8', start, at), '\ufffd');
    at += 1;
    start = at;
  }
  parts.push(buffer.toString('utf8', start));
  return parts.join('');
}

/** Bytes of the UTF-8 sequence that begins here (RFC 3629, section 4); 0 where none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const next = bytes[at + 1] ?? 0;
  const continues = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const least = lead === 0xe0 ? 0xa0 : 0x80;
    const most = lead === 0xed ? 0x9f : 0xbf;
    return next >= least && next <= most && continues(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const least = lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xf4 ? 0x8f : 0xbf;
    return next >= least && next <= most && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

const needsQuoting = /["\\\p{C}\ufffd]/u;

/** A text in double quotes as Go's `%q` prints it, for error texts that quote input. */
export function quoted(text: string): string {
  if (!needsQuoting.test(text)) return `"${text}"`;
  return JSON.stringify(text.toWellFormed());
}
