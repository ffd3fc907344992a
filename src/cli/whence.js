#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// The entry of the command line, in plain JavaScript: all else comes from the cache of compiled code, so that Node loads
// neither its stripper of types nor the sources anew, which would take as long as the rest of the start.
enableCompileCache();
await import('./main.ts');
