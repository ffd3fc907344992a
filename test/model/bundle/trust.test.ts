import { describe, expect, test } from 'vitest';
import {
  foreignSessions,
  parseTrustFile,
  parseTrustRules,
  type SessionSigners,
  type TrustPolicy,
} from '../../../src/model/bundle/trust.ts';

const ann = 'did:lango:aa';
const bob = 'did:lango:bb';
const noRules: TrustPolicy = { server: null, caller: null, takesAll: false };
const rules = (...texts: readonly string[]) => parseTrustRules(texts);
const heard: SessionSigners = new Map([
  ['of-ann', [ann]],
  ['of-both', [ann, bob]],
  ['of-here', []],
]);
const all = ['new', 'of-ann', 'of-both', 'of-here'];

describe('without rules', () => {
  test('who has spoken for a session may go on, and nobody else', () => {
    expect(foreignSessions(ann, all, noRules, heard)).toEqual(['of-here']);
    expect(foreignSessions(bob, all, noRules, heard)).toEqual(['of-ann', 'of-here']);
  });

  test('everybody may, where the behaviour of the original is wanted', () => {
    expect(foreignSessions(bob, all, { ...noRules, takesAll: true }, heard)).toEqual([]);
  });
});

describe('with rules', () => {
  test.each([
    ['a DID may speak for the sessions that begin so', rules(`${ann}=team/`), ['other', 'team']],
    ['a DID alone may speak for all', rules(ann), []],
    ['a star stands for every signer', rules('*=team/', `${bob}=other`), ['other', 'team']],
    ['no rule allows nothing', rules(), ['other', 'team', 'team/1']],
    ['the rule of another is no rule for it', rules(`${bob}=`), ['other', 'team', 'team/1']],
  ])('%s', (_, server, foreign) => {
    expect(foreignSessions(ann, ['other', 'team', 'team/1'], { ...noRules, server }, heard)).toEqual(foreign);
  });

  test('what is known of a session matters no more', () => {
    expect(foreignSessions(bob, all, { ...noRules, server: rules(bob) }, heard)).toEqual([]);
  });

  test('those of a caller narrow those of the server, and hold for the original, too', () => {
    const policy = { server: rules(`${ann}=team/`), caller: rules(`*=team/a`), takesAll: true };

    expect(foreignSessions(ann, ['team/a1', 'team/b1', 'a1'], policy, heard)).toEqual(['team/b1', 'a1']);
  });
});

test('a trust file has a rule a line, and remarks', () => {
  expect(parseTrustFile(`# ours\n${ann}=team/\n\n  ${bob}\n*=demo-\n`)).toEqual([
    { signer: ann, sessionPrefix: 'team/' },
    { signer: bob, sessionPrefix: '' },
    { signer: '*', sessionPrefix: 'demo-' },
  ]);
});

test.each(['', 'ann=team/', 'did:', 'team/'])('"%s" is no rule', (text) => {
  expect(() => parseTrustRules([text])).toThrow('is no signer of a trust rule');
});
