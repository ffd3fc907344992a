/**
 * What knowing callers and guarding operations costs, in one process: `node bench/access.ts`. Ratios are to the least of
 * their group.
 */
import { hash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { tokenHash, tokenText } from '../src/model/access/apiToken.ts';
import { anonymous, type Caller } from '../src/model/access/caller.ts';
import { limitsWith } from '../src/server/limits.ts';
import { protectionFrom, stopProtection } from '../src/server/protection/configuration.ts';
import { createGuard } from '../src/server/protection/guard.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
const limits = limitsWith({ wrongCredentialsPerMinute: Number.MAX_SAFE_INTEGER });

/** Microseconds a call, the least of some rounds. */
async function measure(calls: number, work: (call: number) => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call += 1) {
      const result = work(call);
      if (result instanceof Promise) await result;
    }
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1_000 / calls);
  }
  return least;
}

function print(title: string, rows: readonly (readonly [string, number])[]): void {
  const least = Math.min(...rows.map(([, microseconds]) => microseconds));
  process.stdout.write(`\n${title}\n`);
  for (const [name, microseconds] of rows)
    process.stdout.write(
      `${name.padEnd(52)}${microseconds.toFixed(2).padStart(10)} µs${(microseconds / least).toFixed(1).padStart(8)} ×\n`,
    );
}

const newToken = (index: number) => {
  const id = Buffer.alloc(6);
  id.writeUInt32BE(index, 2);
  const text = tokenText(id, randomBytes(32));
  const createdAt = '2026-01-01T00:00:00Z';
  const record = {
    id: id.toString('hex'),
    name: `n${index}`,
    hash: tokenHash(text),
    scopes: ['read'],
    createdAt,
    expiresAt: null,
  };
  return { text, record };
};
const tokens = Array.from({ length: 5_000 }, (_, index) => newToken(index));
const { privateKey, publicKey } = await generateKeyPair('ES256');
const keys = join(folder, 'jwks.json');
writeFileSync(
  keys,
  JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] }),
);
const jwts = await Promise.all(
  Array.from({ length: 500 }, (_, index) =>
    new SignJWT({ scope: 'read' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer('i')
      .setAudience('a')
      .setSubject(`s${index}`)
      .setExpirationTime('1h')
      .sign(privateKey),
  ),
);
const environment = {
  WHENCE_TOKENS: JSON.stringify({ tokens: tokens.map(({ record }) => record) }),
  WHENCE_JWKS: keys,
  WHENCE_JWT_ISSUER: 'i',
  WHENCE_JWT_AUDIENCE: 'a',
};
const fresh = () => protectionFrom(environment, limits, () => undefined);
const warm = fresh();
const as = (protection: typeof warm, text: string | undefined) =>
  protection.authenticator?.authenticate(`Bearer ${text}`, '127.0.0.1');
await as(warm, tokens[0]?.text);
await as(warm, jwts[0]);
let cold = fresh();
const coldly = async (calls: number, texts: readonly string[]): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    stopProtection(cold);
    cold = fresh();
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call += 1) await as(cold, texts[call]);
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1_000 / calls);
  }
  return least;
};

print('Knowing a caller', [
  ['static token, known within the minute', await measure(200_000, () => as(warm, tokens[0]?.text))],
  ['JWT, known within the minute', await measure(200_000, () => as(warm, jwts[0]))],
  [
    'static token, for the first time, of 5,000',
    await coldly(
      5_000,
      tokens.map(({ text }) => text),
    ),
  ],
  ['JWT (ES256), for the first time', await coldly(500, jwts)],
  [
    'for comparison: one SHA-256 of a token',
    await measure(200_000, () => hash('sha256', tokens[0]?.text ?? '', 'hex')),
  ],
]);

const schema = buildSchema(`
  type Query { images(limit: Int): [Image!]! }
  type Image { id: ID, digest: String, size: Int, parts(limit: Int): [Image!]! }`);
const document = parse(
  `query ($n: Int) { images(limit: $n) { id digest size parts(limit: 10) { id digest parts(limit: 10) { id } } } }`,
);
const guard = createGuard({ own: schema, cost: limits.cost, allowance: null, introspection: true });
const limited = createGuard({
  own: schema,
  cost: limits.cost,
  allowance: { take: () => null, waitFor: () => null },
  introspection: true,
});
const reader: Caller = { ...anonymous, kind: 'TOKEN', id: 't', scopes: new Set(['read']) };
const variables = { n: 20 };
print('Guarding an operation of three levels', [
  [
    'whoever reaches it',
    await measure(200_000, () => guard({ caller: anonymous, schema, document, variables })),
  ],
  [
    'a caller with one scope',
    await measure(200_000, () => limited({ caller: reader, schema, document, variables })),
  ],
  [
    'the same, for the first time',
    await measure(2_000, () => limited({ caller: reader, schema, document: { ...document }, variables })),
  ],
]);

stopProtection(warm);
stopProtection(cold);
rmSync(folder, { recursive: true });
