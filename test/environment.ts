/**
 * Gives every test file the environment of the run. Files of one worker share its process, and what one of them sets or
 * leaves behind must not reach the next.
 */
const shared = globalThis as { environmentOfRun?: Readonly<Record<string, string | undefined>> };
shared.environmentOfRun ??= { ...process.env };

for (const name of Object.keys(process.env)) if (!(name in shared.environmentOfRun)) delete process.env[name];
Object.assign(process.env, shared.environmentOfRun);
