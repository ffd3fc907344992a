import { describe, expect, test } from 'vitest';
import { encodeAs } from '../../../src/model/bundle/encode.ts';
import { forms } from '../../../src/model/bundle/form.ts';
import { parseNumstat, parseNumstatAsLango } from '../../../src/model/bundle/numstat.ts';
import { attributionReport, attributionView, reportDifferences } from '../../../src/model/bundle/report.ts';
import { walkSessionTree } from '../../../src/model/bundle/sessionTree.ts';
import { readTime } from '../../../src/model/bundle/time.ts';
import { recordsOf, sessionsOf, vectors } from './vectors.ts';

describe('view and report of a session', () => {
  test.each(vectors.report)('$name are those of the original', (vector) => {
    const { checkpoints, ...records } = recordsOf(vector.inputs, vector.session_key);
    const own = {
      sessionKey: vector.session_key,
      ...records,
      checkpoints: checkpoints.filter(({ sessionKey }) => sessionKey === vector.session_key).length,
    };

    expect(encodeAs(forms.attributionView, attributionView(own, vector.view_limit))).toBe(
      vector.expect.view_text,
    );
    expect(encodeAs(forms.report, attributionReport(own, readTime(vector.now)))).toBe(
      vector.expect.report_text,
    );
  });

  test('differences between a stated report and its rows are named', () => {
    const vector = vectors.report.find(({ name }) => name === 'basic');
    const records = recordsOf(vector?.inputs ?? vectors.report[0]?.inputs ?? never(), 'sess-alpha');
    const report = attributionReport(
      { ...records, sessionKey: 'sess-alpha', checkpoints: 2 },
      readTime(vector?.now ?? ''),
    );
    const operator = report.byAuthor?.get('operator') ?? never();
    const inflated = {
      ...report,
      byAuthor: new Map(report.byAuthor).set('operator', { ...operator, linesAdded: 999 }),
    };

    expect(reportDifferences(report, report)).toEqual([]);
    expect(reportDifferences(inflated, report)).toEqual([
      { path: 'by_author.operator.lines_added', stated: '999', recomputed: String(operator.linesAdded) },
    ]);
  });
});

describe('a session tree', () => {
  test.each(vectors.tree)('$name is that of the original', ({
    root,
    max_depth,
    session_nodes,
    expect: expected,
  }) => {
    const options = { depth: max_depth, limit: 10_000, repeatCycles: true };
    const walk = walkSessionTree(sessionsOf(session_nodes), root, options);

    expect(walk?.places.map(({ session }) => session.sessionKey) ?? null).toEqual(
      expected.session_keys_preorder ?? null,
    );
  });

  test('with a cycle is answered once around, and says so', () => {
    const cycle = vectors.tree.find(({ name }) => name === 'cycle/depth=5');
    const walk = walkSessionTree(sessionsOf(cycle?.session_nodes ?? []), 's', {
      depth: 64,
      limit: 100,
      repeatCycles: false,
    });

    expect(walk?.places.map(({ session }) => session.sessionKey)).toEqual(['s', 't']);
    expect(walk).toMatchObject({ hasCycle: true, truncated: false });
  });

  test('says where depth or limit cut it', () => {
    const deep = vectors.tree.find(({ name }) => name === 'deep/depth=2');
    const sessions = sessionsOf(deep?.session_nodes ?? []);

    expect(
      walkSessionTree(sessions, 'dev-n00', { depth: 2, limit: 100, repeatCycles: false })?.truncated,
    ).toBe(true);
    expect(
      walkSessionTree(sessions, 'dev-n00', { depth: 99, limit: 5, repeatCycles: false })?.truncated,
    ).toBe(true);
    expect(
      walkSessionTree(sessions, 'dev-n00', { depth: 99, limit: 70, repeatCycles: false })?.truncated,
    ).toBe(false);
  });
});

describe('numstat', () => {
  test.each(vectors.numstat)('without -z is read as by the original: $numstat_text', ({
    numstat_text,
    expect: { stats },
  }) => {
    const read = parseNumstatAsLango(numstat_text).map(({ filePath, linesAdded, linesRemoved }) => ({
      filePath,
      linesAdded: Number(linesAdded),
      linesRemoved: Number(linesRemoved),
    }));

    expect(read).toEqual(stats ?? []);
  });

  test('with -z keeps tabs, quotes, line breaks and both paths of a rename', () => {
    const output = [
      '1\t2\twith\ttab.go',
      '3\t0\tcafé "x"\n.md',
      '5\t6\t',
      'src/a/c.go',
      'src/b/c.go',
      '-\t-\tlogo.png',
      '',
    ].join('\0');

    expect(parseNumstat(output)).toEqual([
      { filePath: 'with\ttab.go', previousPath: null, linesAdded: 1n, linesRemoved: 2n, isBinary: false },
      { filePath: 'café "x"\n.md', previousPath: null, linesAdded: 3n, linesRemoved: 0n, isBinary: false },
      {
        filePath: 'src/b/c.go',
        previousPath: 'src/a/c.go',
        linesAdded: 5n,
        linesRemoved: 6n,
        isBinary: false,
      },
      { filePath: 'logo.png', previousPath: null, linesAdded: 0n, linesRemoved: 0n, isBinary: true },
    ]);
  });

  test.each([
    '1\t2\tcut short',
    '1\t2\t\0only one path\0',
    'x\t2\tno number\0',
  ])('is refused when it is not such: %j', (output) => {
    expect(parseNumstat(output)).toBeNull();
  });
});

function never(): never {
  throw new Error('the vectors have it');
}
