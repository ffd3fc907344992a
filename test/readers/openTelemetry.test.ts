import { describe, expect, it } from 'vitest';
import { openTelemetryReader } from '../../src/readers/openTelemetry/index.ts';
import { factsOf, problemsOf, read } from './reading.ts';

const traceId = '5b8efff798038103d269b633813fc60c';
type Values = Readonly<Record<string, string | number>>;

const span = (spanId: string, parentSpanId: string, values: Values, more = {}) => ({
  traceId,
  spanId,
  parentSpanId,
  startTimeUnixNano: '1767225600000000001',
  endTimeUnixNano: '1767225601500000000',
  attributes: Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? { stringValue: value } : { intValue: String(value) },
  })),
  ...more,
});
const traceOf = (...spans: readonly object[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] });

const agent = span('a000000000000001', '', {
  'gen_ai.operation.name': 'invoke_agent',
  'gen_ai.conversation.id': 'conv-1',
  'gen_ai.agent.name': 'planner',
  'gen_ai.usage.input_tokens': 900,
  'gen_ai.usage.output_tokens': 90,
});
const chat = span('a000000000000002', 'a000000000000001', {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'provider',
  'gen_ai.request.model': 'model-1',
  'gen_ai.usage.input_tokens': 900,
  'gen_ai.usage.output_tokens': 90,
  'gen_ai.usage.cache_read.input_tokens': 300,
});

describe('a trace of generative AI', () => {
  it('tells of the session, its agent and its model, also where only the span above names them', () => {
    const records = read(openTelemetryReader, traceOf(chat, agent));

    expect(problemsOf(records)).toEqual([]);
    expect(records.map(({ path }) => path)).toEqual([
      '/resourceSpans/0/scopeSpans/0/spans/0',
      '/resourceSpans/0/scopeSpans/0/spans/1',
    ]);
    expect(factsOf(records, 'session')[0]).toMatchObject({
      sessionKey: 'conv-1',
      agentName: 'planner',
      at: '2026-01-01T00:00:01.5Z',
    });
    expect(factsOf(records, 'agent')[0]).toMatchObject({ modelProvider: 'provider', modelName: 'model-1' });
  });

  it('counts the tokens of calls of models, and not again those that agents sum up', () => {
    expect(factsOf(read(openTelemetryReader, traceOf(agent, chat)), 'tokenUsage')).toMatchObject([
      {
        usageId: `otel:${traceId}:a000000000000002`,
        sessionKey: 'conv-1',
        agentName: 'planner',
        provider: 'provider',
        model: 'model-1',
        operation: 'chat',
        inputTokens: 900n,
        outputTokens: 90n,
        totalTokens: 990n,
        cacheTokens: 300n,
        createdAt: '2026-01-01T00:00:00.000000001Z',
      },
    ]);
  });

  it('puts the conversation of an agent that another one started below that of the other', () => {
    const inner = span('a000000000000003', 'a000000000000001', {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.conversation.id': 'conv-2',
      'gen_ai.agent.name': 'coder',
    });
    const sessions = factsOf(read(openTelemetryReader, traceOf(agent, inner)), 'session');

    expect(sessions.map(({ sessionKey, parentKey }) => [sessionKey, parentKey])).toEqual([
      ['conv-1', undefined],
      ['conv-2', 'conv-1'],
    ]);
  });

  it('passes over spans of other things, also where spans are their own ancestors', () => {
    const request = span('a000000000000004', 'a000000000000004', { 'http.request.method': 'POST' });

    expect(read(openTelemetryReader, traceOf(request, chat, agent))).toHaveLength(2);
    expect(problemsOf(read(openTelemetryReader, traceOf(request)))).toEqual(['FIELD_MISSING /resourceSpans']);
  });

  it.each([
    [
      'no conversation',
      span('a000000000000005', '', { 'gen_ai.operation.name': 'chat' }),
      'FIELD_MISSING /resourceSpans/0/scopeSpans/0/spans/0/attributes',
    ],
    ['no id', { ...agent, spanId: '' }, 'FIELD_MISSING /resourceSpans/0/scopeSpans/0/spans/0/spanId'],
    [
      'no time',
      { ...agent, endTimeUnixNano: 'noon' },
      'TIME_INVALID /resourceSpans/0/scopeSpans/0/spans/0/endTimeUnixNano',
    ],
    [
      'a time in the future',
      { ...agent, endTimeUnixNano: '1900000000000000000' },
      'CLOCK_IN_FUTURE /resourceSpans/0/scopeSpans/0/spans/0/endTimeUnixNano',
    ],
  ])('says what is wrong with a span that has %s', (_, value, problem) => {
    expect(problemsOf(read(openTelemetryReader, traceOf(value)))).toEqual([problem]);
  });

  it('keeps of a span that is refused nothing of what was said, and a document that can be read again', () => {
    const said = span('a000000000000006', '', {
      'gen_ai.operation.name': 'chat',
      'gen_ai.input.messages': '[{"role": "user", "parts": ["hunter2"]}]',
    });
    const [record] = read(openTelemetryReader, traceOf(said));

    expect(JSON.stringify(record?.value)).not.toContain('hunter2');
    expect(openTelemetryReader.recognizes(record?.value)).toBe(true);
  });
});
