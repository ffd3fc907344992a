import { createReadStream } from 'node:fs';
import { Failure } from '../../failure.ts';
import { bundleSizeLimit } from '../../model/bundle/decode.ts';
import { BundleFault } from '../../model/bundle/failure.ts';

const FROM_INPUT = '-';

/**
 * The bytes of a file or of stdin, of which no more is ever held than a bundle may have.
 *
 * @throws BundleFault BUNDLE_TOO_LARGE
 * @throws Failure BAD_USAGE when the file cannot be read
 */
export async function readBounded(file: string): Promise<Buffer> {
  const stream = file === FROM_INPUT ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bundleSizeLimit)
        throw new BundleFault('BUNDLE_TOO_LARGE', `The bundle has more than ${bundleSizeLimit} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new Failure('BAD_USAGE', `${file} cannot be read (${reason})`, 'Name a file, or - for stdin.');
  }
  return Buffer.concat(chunks);
}
