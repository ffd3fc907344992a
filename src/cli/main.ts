import { enableCompileCache } from 'node:module';

// Compiled code is kept between runs, so that all but this file starts without being read and stripped anew.
enableCompileCache();
const { run } = await import('./program.ts');
process.exitCode = await run(process.argv);
