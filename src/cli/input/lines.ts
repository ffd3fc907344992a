import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a text that streams in, in parts: those of one read come together, so that none waits for the next.
 * Lines end at a line feed and nothing of them is trimmed.
 *
 * @param lengthMax how much is kept of a line whose end does not come, so that it does not fill the memory
 */
export async function* streamedLines(
  chunks: AsyncIterable<Buffer>,
  lengthMax: number,
): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = (lines.pop() ?? '').slice(0, lengthMax);
    yield lines;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
}
