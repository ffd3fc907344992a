import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const compress = promisify(gzip);

/** Leaves every written file as `<name>.gz` only: that is the one form the server reads and sends. */
function gzipOutput(): Plugin {
  return {
    name: 'gzip-output',
    async writeBundle(options, bundle) {
      for (const name of Object.keys(bundle)) {
        const file = join(options.dir ?? '.', name);
        await writeFile(
          `${file}.gz`,
          await compress(await readFile(file), { level: constants.Z_BEST_COMPRESSION }),
        );
        await rm(file);
      }
    },
  };
}

export default defineConfig({
  root: join(import.meta.dirname, 'graphiql'),
  base: '/graphiql/',
  publicDir: false,
  // Module workers share chunks by import, so they need no blob: or eval in the page's policy.
  worker: { format: 'es' },
  build: {
    outDir: join(import.meta.dirname, 'dist', 'graphiql'),
    emptyOutDir: true,
    // Nothing becomes a data: address, so that the policy can keep fonts and images to this origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The licences of everything bundled have to travel with it.
    license: { fileName: 'licenses.md' },
    // Monaco's editor core is one chunk of about 3 MB, loaded by this page only.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // GraphiQL titles its icons by the names of their functions.
      output: { keepNames: true },
      // "use client" and "use no memo" speak to server rendering and the React compiler; neither is used.
      checks: { moduleLevelDirective: false },
    },
  },
  plugins: [gzipOutput()],
});
