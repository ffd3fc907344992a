import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logLength, mostTellingLine, readSince } from '../../../src/graph/embedded/startLog.ts';
import { temporaryFolder } from './programs.ts';

describe('the most telling line of a log', () => {
  it('is the innermost cause, without the package of its class', () => {
    const log = `2026-01-01 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j
\tat org.neo4j.Server.start(Server.java:1)
Caused by: org.neo4j.LifecycleException: Component failed to start
\t... 5 more
Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked
\t... 7 more
2026-01-01 INFO Stopped.`;
    expect(mostTellingLine(log)).toBe('FileLockException: Lock file has been locked');
  });

  it('is the last error of Neo4j where no cause is given', () => {
    const log = '2026-01-01 ERROR One.\n2026-01-01 ERROR Two.\n2026-01-01 INFO Stopped.';
    expect(mostTellingLine(log)).toBe('2026-01-01 ERROR Two.');
  });

  it('is the first complaint of Java where Neo4j has not come to write', () => {
    const log = 'Invalid maximum heap size: -Xmx1x\nError: Could not create the Java Virtual Machine.\n';
    expect(mostTellingLine(log)).toBe('Invalid maximum heap size: -Xmx1x');
  });

  it('is the last line with text where nothing looks like an error', () => {
    expect(mostTellingLine('one\ntwo\n\n')).toBe('two');
  });

  it('is none for an empty log', () => {
    expect(mostTellingLine('\n')).toBeUndefined();
  });
});

describe('reading a log', () => {
  it('gives what was added since', async () => {
    const file = join(await temporaryFolder(), 'log');
    await writeFile(file, 'old\n');
    const length = await logLength(file);
    await appendFile(file, 'new\n');
    expect(await readSince(file, length)).toBe('new\n');
  });

  it('gives all of a file that was begun anew', async () => {
    const file = join(await temporaryFolder(), 'log');
    await writeFile(file, 'short\n');
    expect(await readSince(file, 1_000)).toBe('short\n');
  });

  it('gives nothing of a file that is not there', async () => {
    expect(await logLength('/nowhere/log')).toBe(0);
    expect(await readSince('/nowhere/log', 0)).toBe('');
  });
});
