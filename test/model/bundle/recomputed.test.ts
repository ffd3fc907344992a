import { expect, test } from 'vitest';
import type { Bundle } from '../../../src/model/bundle/bundle.ts';
import { decodeBundle } from '../../../src/model/bundle/decode.ts';
import { reportDifferencesWithin } from '../../../src/model/bundle/recomputed.ts';
import { vectors } from './vectors.ts';

const bundleNamed = (name: string): Bundle => {
  const text = vectors.export.find((each) => each.name === name)?.expect.bundle_text;
  return decodeBundle(text ?? '');
};

/** A bundle whose report says another number of added lines for everybody. */
function inflated(bundle: Bundle): Bundle {
  const { report } = bundle;
  if (report === null) throw new Error('the vector has a report');
  const byAuthor = new Map(
    [...(report.byAuthor ?? [])].map(([name, stats]) => [name, { ...stats, linesAdded: 999 }]),
  );
  return { ...bundle, report: { ...report, byAuthor } };
}

test.each(['none', 'content', 'full'])('the report of an export at %s is that of its rows', (level) => {
  expect(reportDifferencesWithin(bundleNamed(`basic/${level}/ed`))).toEqual([]);
});

test('lines that the rows do not tell are found also where the files are left out', () => {
  for (const level of ['none', 'content'])
    expect(reportDifferencesWithin(inflated(bundleNamed(`basic/${level}/ed`)))).toContainEqual(
      expect.objectContaining({ path: 'by_author.operator.lines_added', stated: '999' }),
    );
});
