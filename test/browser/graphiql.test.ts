import { execFile } from 'node:child_process';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { graphiqlPage } from '../../src/server/graphiql.ts';
import { examples } from '../../web/graphiql/examples.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const root = join(import.meta.dirname, '..', '..');
const distFolder = join(root, 'web', 'dist', 'graphiql');
const screenshotFolder = join(root, '.test-output');

const viewport = { width: 1280, height: 800 };

const schema = buildSchema(`
  type Query {
    endless: Int
    "What runs this image."
    whereRunning("A tag or digest." ref: String!): [Place!]!
  }
  "Where a container runs."
  type Place { cluster: String! ref: String! }
`);
const rootValue = {
  endless: () => new Promise(() => undefined),
  whereRunning: ({ ref }: { ref: string }) => [{ cluster: 'north', ref }],
};

interface ReceivedRequest {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: { readonly query: string; readonly variables?: Record<string, unknown> };
}

/** What one visit did that the test judges afterwards. */
interface Visit {
  readonly page: Page;
  readonly foreignRequests: string[];
  /** Everything the page wrote to the console, uncaught errors and broken policies among it. */
  readonly complaints: string[];
}

let browser: Browser;
let app: FastifyInstance;
let origin: string;
let context: BrowserContext;
let received: ReceivedRequest[];

interface FoundFile {
  readonly name: string;
  readonly size: number;
  readonly changed: number;
}

async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const { size, mtimeMs } = await stat(join(parentPath, name));
        return { name, size, changed: mtimeMs };
      }),
  );
}

function newestChange(files: readonly FoundFile[]): number {
  return Math.max(0, ...files.map((file) => file.changed));
}

async function buildPageIfOlderThanItsSource(): Promise<void> {
  const built = newestChange(await filesIn(distFolder).catch(() => []));
  const config = (await stat(join(root, 'web', 'vite.config.ts'))).mtimeMs;
  if (built > Math.max(config, newestChange(await filesIn(join(root, 'web', 'graphiql'))))) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', 'web/vite.config.ts'], {
    cwd: root,
    // vitest sets NODE_ENV to test, which would bundle React's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

async function startServer(): Promise<void> {
  app = fastify();
  await app.register(graphiqlPage, { distFolder });
  app.post<{ Body: ReceivedRequest['body'] }>('/graphql', async (request) => {
    received.push({ headers: request.headers, body: request.body });
    const { query, variables } = request.body;
    return graphql({ schema, rootValue, source: query, variableValues: variables ?? null });
  });
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
}

// Text and not a function: it runs in the page, where there is a document.
const reportPolicyViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`;

/** Opens the page and waits until the editors have text and the schema is there. */
async function visit(search = ''): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreignRequests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(reportPolicyViolations);
  await page.goto(`${origin}/graphiql${search}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('button[aria-label^="Re-fetch GraphQL schema"]:enabled').waitFor();
  return { page, foreignRequests, complaints };
}

/** The whole text of an editor: its lines in the page are those on screen only, in no fixed order. */
function textOf(page: Page, file: 'operation.graphql' | 'variables.json' | 'response.json'): Promise<string> {
  return page.evaluate<string>(
    `__MONACO.editor.getModels().find((model) => model.uri.path.endsWith('-${file}')).getValue()`,
  );
}

function storedTabCount(page: Page): Promise<number> {
  return page.evaluate<number>(`JSON.parse(localStorage.getItem('graphiql:tabState')).tabs.length`);
}

async function run(page: Page, expectedText: string): Promise<unknown> {
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.graphiql-response .view-line', { hasText: expectedText }).first().waitFor();
  return JSON.parse(await textOf(page, 'response.json'));
}

const linkedQuery = 'query Linked($ref: String!) { whereRunning(ref: $ref) { cluster ref } }';
const linkedVariables = { ref: 'shop/checkout:1' };

function linkTo(query: string, variables: object = {}): string {
  return `?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
}

const tabNames = (page: Page) => page.locator('.graphiql-tab-button').allInnerTexts();
const exampleNames = examples.map(({ query }) => /query (\w+)/.exec(query)?.[1]);

describe.skipIf(chromiumPath === undefined)('GraphiQL in a browser', () => {
  beforeAll(async () => {
    await buildPageIfOlderThanItsSource();
    await mkdir(screenshotFolder, { recursive: true });
    browser = await launchChromium();
    await startServer();
  });

  beforeEach(async () => {
    received = [];
    context = await browser.newContext({ viewport });
  });

  afterEach(() => context.close());

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('weighs at most 2 MB, compressed', async () => {
    const files = await filesIn(distFolder);
    expect(files.filter(({ name }) => !name.endsWith('.gz'))).toEqual([]);
    expect(files.reduce((total, { size }) => total + size, 0)).toBeLessThan(2_000_000);
  });

  it('opens the examples as tabs at the first visit, the first with its variables', async () => {
    const { page } = await visit();
    expect(await tabNames(page)).toEqual(exampleNames);
    expect(await textOf(page, 'operation.graphql')).toBe(`# ${examples[0]?.title}\n${examples[0]?.query}`);
    expect(JSON.parse(await textOf(page, 'variables.json'))).toEqual(examples[0]?.variables);
  });

  it('shows each example with its own variables', async () => {
    const { page } = await visit();
    for (const [index, example] of examples.entries()) {
      await page.locator('.graphiql-tab-button').nth(index).click();
      expect(await textOf(page, 'operation.graphql')).toContain(example.query);
      expect(JSON.parse(await textOf(page, 'variables.json'))).toEqual(example.variables);
    }
  });

  it('runs the query of the address and shows the answer', async () => {
    const { page } = await visit(linkTo(linkedQuery, linkedVariables));
    expect(await tabNames(page)).toEqual(['Linked', ...exampleNames]);
    expect(await run(page, 'north')).toEqual({
      data: { whereRunning: [{ cluster: 'north', ref: 'shop/checkout:1' }] },
    });
    expect(received.at(-1)).toMatchObject({
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: { query: linkedQuery, variables: linkedVariables },
    });
    await page.screenshot({ path: join(screenshotFolder, 'graphiql-answer.png') });
  });

  it('keeps the tabs of an earlier visit and adds the query of the address once', async () => {
    const first = await visit();
    await first.page.locator('.graphiql-tab-close').first().click();
    // GraphiQL writes its tabs half a second after the last change.
    await expect.poll(() => storedTabCount(first.page)).toBe(examples.length - 1);

    const link = linkTo(linkedQuery, linkedVariables);
    const second = await visit(link);
    expect(await tabNames(second.page)).toEqual([...exampleNames.slice(1), 'Linked']);
    expect(JSON.parse(await textOf(second.page, 'variables.json'))).toEqual(linkedVariables);
    await expect.poll(() => storedTabCount(second.page)).toBe(examples.length);

    const third = await visit(link);
    expect(await tabNames(third.page)).toEqual([...exampleNames.slice(1), 'Linked']);
  });

  it('breaks no policy and asks no other origin while its parts are used', async () => {
    const untidyQuery = 'query Used{whereRunning(ref:"a"){\n\n}}';
    const { page, foreignRequests, complaints } = await visit(linkTo(untidyQuery));
    await page.locator('button[aria-label="Show Documentation Explorer"]').click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'Query' }).waitFor();
    await page.locator('button[aria-label="Show History"]').click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'cluster' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('button[aria-label^="Prettify query"]').click();
    await page.locator('.graphiql-query-editor .view-line', { hasText: /^\s+cluster$/ }).waitFor();
    await run(page, 'north');
    await page.locator('button[aria-label="Open settings dialog"]').click();
    await page.locator('.graphiql-dialog button', { hasText: 'Dark' }).click();
    await page.screenshot({ path: join(screenshotFolder, 'graphiql-parts.png') });
    expect(complaints).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(new Set(page.workers().map((worker) => new URL(worker.url()).origin))).toEqual(new Set([origin]));
  });

  it('ends the request when it is stopped', async () => {
    const { page } = await visit(linkTo('query Endless { endless }'));
    const ended = page.waitForEvent('requestfailed', (request) => request.url() === `${origin}/graphql`);
    await page.locator('.graphiql-execute-button').click();
    await page.locator('button[aria-label^="Stop query"]').click();
    expect((await ended).failure()?.errorText).toBe('net::ERR_ABORTED');
  });

  it('shows the answer below the query on a phone', async () => {
    await context.close();
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const { page } = await visit(linkTo(linkedQuery, linkedVariables));
    await run(page, 'north');
    const query = await page.locator('.graphiql-query-editor').boundingBox();
    const answer = await page.locator('.graphiql-response').boundingBox();
    expect(answer?.width).toBeGreaterThan(300);
    expect(answer?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0));
    await page.screenshot({ path: join(screenshotFolder, 'graphiql-phone.png') });
  });

  it.each(['light', 'dark'] as const)('follows the %s scheme of the system', async (colorScheme) => {
    await context.close();
    context = await browser.newContext({ colorScheme, viewport });
    const { page } = await visit();
    const background = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor`,
    );
    const [red = 0] = (background.match(/\d+/g) ?? []).map(Number);
    expect(red > 127 ? 'light' : 'dark').toBe(colorScheme);
    await page.screenshot({ path: join(screenshotFolder, `graphiql-${colorScheme}.png`) });
  });
});
