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

test('docs/questions.md leads to the page of every question', async () => {
  const links = documentedQuestions.map(({ page, title }) => `- [${title}](questions/${page}.md)`);
  const introduction = `# Questions and answers

What people ask, each on a page of its own with the query and the answer over the [sample scene](../sample/story.md). Paste
a query into GraphiQL or \`whence query\`. The test \`test/e2e/questions.test.ts\` asks them again and compares; with \`-u\`
it writes the pages anew.

Findings, changes of tags and derived links are as of the last pass of the reconciler: see [reconciling.md](reconciling.md).
`;
  await expect(`${introduction}\n${links.join('\n')}\n`).toMatchFileSnapshot('../../docs/questions.md');
});

test.each(documentedQuestions)('docs/questions/$page.md has the answer to: $title', async (question) => {
  const { page, title, text, query } = question;
  const answer = JSON.stringify(await whence.ask(query), null, 2);
  const blocks = [`# ${title}`, text, `\`\`\`graphql\n${query}\n\`\`\``, `\`\`\`json\n${answer}\n\`\`\``];
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot(`../../docs/questions/${page}.md`);
});
