import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactFor } from '../../../src/model/session/access.ts';
import { journalEventTypes } from '../../../src/model/session/checkpoints.ts';
import { configurationMetadata } from '../../../src/model/session/configurationSnapshot.ts';
import { eventName, type JournalAppend, planJournal } from '../../../src/model/session/journal.ts';
import { boundedText, requiredText } from '../../../src/model/session/limits.ts';
import { sessionSettings } from '../../../src/model/session/settings.ts';

describe('a journal', () => {
  const settings = { autoOnStepComplete: true, autoOnPolicy: true, maxPerSession: 3 };
  const appends: fc.Arbitrary<readonly JournalAppend[]> = fc.array(
    fc.record({
      runId: fc.constantFrom('r1', 'r2'),
      eventType: fc.constantFrom(...journalEventTypes),
      eventId: fc.constantFrom(...Array.from({ length: 12 }, (_, number) => `event-${number}`)),
      sessionKey: fc.constantFrom('', 's1', 's2'),
    }),
    { maxLength: 30 },
  );
  const nothing = { counts: new Map(), runs: new Map(), known: new Map() };

  test('numbers the events of each run 1, 2, 3 and on, each once, and keeps to the limit', () => {
    fc.assert(
      fc.property(appends, (list) => {
        const planned = planJournal(list, nothing, settings);
        for (const runId of ['r1', 'r2']) {
          const fresh = planned.filter(({ append, isNew }) => isNew && append.runId === runId);
          expect(fresh.map(({ seq }) => seq)).toEqual(fresh.map((_, index) => BigInt(index + 1)));
        }
        const seqs = new Map(planned.map(({ append, seq }) => [eventName(append), seq]));
        for (const { append, seq } of planned) expect(seqs.get(eventName(append))).toBe(seq);
        const made = planned.flatMap(({ checkpoint }) => (checkpoint?.ok ? [checkpoint.sessionKey] : []));
        for (const key of ['s1', 's2'])
          expect(made.filter((each) => each === key).length).toBeLessThanOrEqual(settings.maxPerSession);
      }),
    );
  });

  test('makes no checkpoint of what is switched off', () => {
    const passed: JournalAppend = {
      runId: 'r',
      eventType: 'step_validation_passed',
      eventId: '1',
      sessionKey: '',
    };
    expect(
      planJournal([passed], nothing, { ...settings, autoOnStepComplete: false })[0]?.checkpoint,
    ).toBeNull();
    expect(planJournal([passed], nothing, settings)[0]?.checkpoint).toMatchObject({
      ok: true,
      request: { label: 'step_validated_1', trigger: 'STEP_COMPLETE' },
    });
  });

  test('does not take one event for another whose ids run together alike', () => {
    expect(eventName({ runId: 'a"', eventId: 'b' })).not.toBe(eventName({ runId: 'a', eventId: '"b' }));
  });
});

describe('the configuration that a session starts with', () => {
  const off = { knowledge: false, memory: false, retrieval: false, embedding: false };
  const hooks = {
    enabled: true,
    securityFilter: false,
    accessControl: false,
    eventPublishing: true,
    knowledgeSave: false,
    blockedCommands: ['rm -rf <x>'],
  };

  test('is hashed as the original writes it: sorted keys, only what is on, HTML escaped', () => {
    const written =
      '{"a":false,"b":true}{"memory":true}{"enabled":true,"securityFilter":false,"accessControl":false,' +
      '"eventPublishing":true,"knowledgeSave":false,"blockedCommands":["rm -rf \\u003cx\\u003e"]}';
    const metadata = configurationMetadata({
      explicitKeys: new Map([
        ['b', true],
        ['a', false],
      ]),
      autoEnabled: { ...off, memory: true },
      hooks,
      registry: [{ name: 'a & b', priority: 10 }],
    });
    expect(metadata).toEqual({
      config_fingerprint: hash('sha256', written),
      hook_registry: '[{"name":"a \\u0026 b","priority":10}]',
    });
  });

  test('skips keys that nobody knows, and has no commands for null', () => {
    const written =
      '{}{"enabled":true,"securityFilter":false,"accessControl":false,"eventPublishing":true,"knowledgeSave":false,' +
      '"blockedCommands":null}';
    const metadata = configurationMetadata({
      explicitKeys: null,
      autoEnabled: off,
      hooks: { ...hooks, blockedCommands: null },
      registry: [],
    });
    expect(metadata).toEqual({ config_fingerprint: hash('sha256', written), hook_registry: '[]' });
  });
});

describe('settings', () => {
  test('are those of the original where nothing is set', () => {
    expect(sessionSettings({})).toEqual({
      autoOnStepComplete: true,
      autoOnPolicy: true,
      maxPerSession: 100,
      retentionDays: 30,
    });
  });

  test.each([
    { WHENCE_CHECKPOINTS_ON_STEP: 'yes' },
    { WHENCE_CHECKPOINTS_PER_SESSION: '-1' },
    { WHENCE_CHECKPOINT_RETENTION_DAYS: '1.5' },
  ])('%o is refused', (environment) => {
    expect(() => sessionSettings(environment)).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  });
});

describe('texts of operations', () => {
  test('lose halves of surrogate pairs, which UTF-8 cannot carry', () => {
    expect(boundedText('a\ud800b', 'goal')).toBe('a\ufffdb');
  });

  test('are refused where they are empty or too long', () => {
    expect(() => requiredText('', 'sessionKey', 'session key is required')).toThrow(
      'session key is required',
    );
    expect(() => boundedText('x'.repeat(1_025), 'runId')).toThrow(
      expect.objectContaining({ code: 'FIELD_INVALID' }),
    );
  });
});

describe('access', () => {
  test.each([
    [new Set(['sessions:full']), 'none'],
    [new Set(['admin']), 'none'],
    [new Set(['read', 'tasks']), 'content'],
    [new Set<string>(), 'content'],
  ] as const)('a caller with the scopes %o reads at the level %s', (scopes, level) => {
    expect(redactFor({ scopes })).toBe(level);
  });
});
