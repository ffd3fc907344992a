import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { streamNdjson } from './memory.ts';
import { startServer } from './server.ts';

/**
 * `node bench/stream.ts [--megabytes 1000] [--images 10000]`: what a long stream of NDJSON costs in memory, through the
 * command line into a server with the embedded Neo4j. After so many images the same documents come again, as they do
 * from sources that tell what they told before.
 */
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    images: { type: 'string', default: '10000' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
try {
  const server = await startServer(['--no-sample', '--data', join(folder, 'data')]);
  try {
    const streamed = await streamNdjson(server, 0, Number(values.megabytes), Number(values.images));
    const { megabytes, seconds, clientPeakMegabytes, serverPeakMegabytes } = streamed;
    process.stdout.write(
      `${megabytes.toFixed(0)} MB in ${seconds.toFixed(0)} s; ` +
        `peak ${clientPeakMegabytes.toFixed(0)} MB command line, ${serverPeakMegabytes.toFixed(0)} MB server\n`,
    );
  } finally {
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
