import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestWhence, type TestWhence } from '../whence.ts';
import { documentedQuestions } from './questions.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: true });
  for (let waiting = 1; waiting > 0; ) {
    const { reconcile } = await whence.ask<{ reconcile: { waiting: number } }>(
      'mutation { reconcile { waiting } }',
    );
    waiting = reconcile.waiting;
  }
}, 240_000);
afterAll(() => whence.stop());

const introduction = `# Questions and answers

What people ask, the query, and the answer over the [sample scene](../sample/story.md). Paste a query into GraphiQL or
\`whence query\`. The test \`test/e2e/questions.test.ts\` asks them again and compares; with \`-u\` it writes this page anew.

Findings, changes of tags and derived links are as of the last pass of the reconciler: see [reconciling.md](reconciling.md).
`;

test('docs/questions.md has every question with the answer that it gets', async () => {
  const sections: string[] = [introduction];
  for (const { title, text, query } of documentedQuestions) {
    const answer = await whence.ask(query);
    sections.push(
      `## ${title}\n\n${text}\n\n\`\`\`graphql\n${query}\n\`\`\`\n\n\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\`\n`,
    );
  }
  await expect(sections.join('\n')).toMatchFileSnapshot('../../docs/questions.md');
}, 120_000);
