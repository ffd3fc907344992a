import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, parseJavaVersion } from '../../../src/graph/embedded/java.ts';
import { failureOf, temporaryFolder, writeProgram } from './programs.ts';

describe('the version that java prints', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['openjdk version "21-ea" 2023-09-19', 21],
    ['java version "1.8.0_352"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
    ['', undefined],
  ])('%j is %s', (output, version) => {
    expect(parseJavaVersion(output)).toBe(version);
  });
});

describe('finding Java', () => {
  const says = (version: string) => `echo 'openjdk version "${version}" 2025-01-01' >&2`;

  it('prefers JAVA_HOME to PATH', async () => {
    const home = await temporaryFolder();
    const path = await temporaryFolder();
    await mkdir(join(home, 'bin'));
    const wanted = await writeProgram(join(home, 'bin'), 'java', says('21.0.1'));
    await writeProgram(path, 'java', says('17.0.1'));
    expect(await findJava({ JAVA_HOME: home, PATH: path })).toMatchObject({
      command: wanted,
      majorVersion: 21,
    });
  });

  it('passes over one that is too old for a newer one', async () => {
    const old = await temporaryFolder();
    const recent = await temporaryFolder();
    await writeProgram(old, 'java', says('11.0.2'));
    const wanted = await writeProgram(recent, 'java', says('17.0.9'));
    expect(await findJava({ PATH: `${old}:${recent}` })).toMatchObject({ command: wanted, majorVersion: 17 });
  });

  it('says which version is too old', async () => {
    const old = await temporaryFolder();
    await writeProgram(old, 'java', says('1.8.0_352'));
    expect(await failureOf(findJava({ PATH: old }))).toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining(`${old}/java is Java 8`),
    });
  });

  it('passes over one that does not run', async () => {
    const broken = await temporaryFolder();
    await writeProgram(broken, 'java', `${says('21')}; exit 1`);
    expect(await failureOf(findJava({ PATH: broken }))).toMatchObject({ code: 'JAVA_MISSING' });
  });

  it('says what to install and which other ways there are where there is none', async () => {
    expect(await failureOf(findJava({ PATH: '' }))).toMatchObject({
      code: 'JAVA_MISSING',
      hint: expect.stringMatching(/Java 17.*Maven.*NEO4J_URI.*compose/),
    });
  });
});
