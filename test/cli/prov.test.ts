import { describe, expect, it } from 'vitest';
import { temporaryFile, whence } from './running.ts';

const history = `document
prefix ex <http://example.org/>
entity(ex:e)
specializationOf(ex:e, ex:e)
endDocument`;

describe('whence prov', () => {
  it('validate names the constraint and the records, and ends with 1', async () => {
    const run = await whence(['prov', 'validate', '-'], { input: history });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain('52 impossible-specialization-reflexive');
    expect(run.stdout).toContain('specializationOf(ex:e, ex:e)');
  });

  it('convert writes another form, told from the content', async () => {
    const file = temporaryFile('history.txt', history);
    const run = await whence(['prov', 'convert', file, '--to', 'turtle']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('ex:e a prov:Entity');
    const back = await whence(['prov', 'convert', '-', '--to', 'prov-n'], { input: run.stdout });
    expect(back.stdout).toContain('specializationOf(ex:e, ex:e)');
  });

  it('tells line and reason of what is malformed', async () => {
    const run = await whence(['prov', 'validate', '-'], {
      input: history.replace('entity(ex:e)', 'entity(ex:e'),
    });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('PROV-N, line 4, column 1: "," or ")" is expected in entity');
  });

  it('does not read more of 100 MB than a document may have', async () => {
    const run = await whence(['prov', 'validate', '-', '--form', 'prov-n'], {
      input: Buffer.alloc(100_000_000, ' '),
    });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('more than 33554432 bytes');
  });
});
