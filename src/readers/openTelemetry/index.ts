import { softwareAgent } from '../../model/agentKey.ts';
import { type Instant, instantFromEpochNanoseconds } from '../../model/time.ts';
import type { Reader } from '../reader.ts';
import { addProblem, type Finding, isFields, noteTime, readRecord, type View } from '../record.ts';
import { integerAttribute, textAttribute } from './attributes.ts';
import { type AgentSpan, agentSpans } from './spans.ts';

/**
 * Reads OTLP/JSON traces (`resourceSpans`) by the semantic conventions of OpenTelemetry for generative AI: sessions, their
 * agents, and the tokens that they used. Each span is a record; spans of other things are passed over.
 */
export const openTelemetryReader: Reader = {
  kind: 'OPENTELEMETRY',
  recognizes: (value) => isFields(value) && Array.isArray(value.resourceSpans),
  *read({ value }, context) {
    const spans = isFields(value) ? agentSpans(value) : [];
    if (spans.length === 0)
      yield readRecord('', value, context, 'opentelemetry', (view) => {
        addProblem(view.notes, 'FIELD_MISSING', '/resourceSpans', 'No span has an attribute of gen_ai.');
        return [];
      });
    for (const span of spans) {
      const record = readRecord(span.path, span.value, context, 'opentelemetry', (view) =>
        findings(view, span),
      );
      yield { ...record, value: withoutContent(span) };
    }
  },
};

/** Attributes that are kept of a span that is refused; others may hold what was said. */
const keptAttribute =
  /^(?:session\.id|gen_ai\.(?:conversation\.id|agent\.(?:id|name)|operation\.name|provider\.name|system|(?:request|response)\.model|usage\..*))$/;

/** A span as a document of its own, without what was said in it. */
function withoutContent({ value: { traceId, spanId, parentSpanId, ...span } }: AgentSpan): unknown {
  const { startTimeUnixNano, endTimeUnixNano, attributes } = span;
  const kept = Array.isArray(attributes)
    ? attributes.filter((each) => isFields(each) && keptAttribute.test(String(each.key)))
    : [];
  const spans = [{ traceId, spanId, parentSpanId, startTimeUnixNano, endTimeUnixNano, attributes: kept }];
  return { resourceSpans: [{ scopeSpans: [{ spans }] }] };
}

function findings(view: View, span: AgentSpan): readonly Finding[] {
  const { conversation, parentConversation, agentName, attributes } = span;
  const startedAt = timeOf(view, 'startTimeUnixNano');
  timeOf(view, 'endTimeUnixNano');
  if (!['traceId', 'spanId'].every((name) => /^\S{1,64}$/.test(String(view.fields[name] ?? '')))) {
    addProblem(view.notes, 'FIELD_MISSING', `${view.path}/spanId`, 'The span has no traceId or spanId.');
    return [];
  }
  if (conversation === undefined) {
    const hint =
      'Set gen_ai.conversation.id on the span of the agent, or on one above it in the same document.';
    addProblem(
      view.notes,
      'FIELD_MISSING',
      `${view.path}/attributes`,
      'The span is of no conversation.',
      hint,
    );
    return [];
  }
  const agent = agentName === undefined ? undefined : softwareAgent(agentName);
  const modelProvider = textAttribute(attributes, 'gen_ai.provider.name', 'gen_ai.system');
  const modelName = textAttribute(attributes, 'gen_ai.response.model', 'gen_ai.request.model');
  const session: Finding = {
    type: 'session',
    sessionKey: conversation,
    parentKey: parentConversation,
    agentName,
    agent,
  };
  const agents: readonly Finding[] =
    agent === undefined ? [] : [{ type: 'agent', agent, name: agentName, modelProvider, modelName }];
  return [session, ...agents, ...usageOf(span, conversation, startedAt, modelProvider, modelName)];
}

/** Operations that call a model. What agents and workflows tell of tokens is the sum of these, and would count twice. */
const modelCalls: ReadonlySet<string> = new Set([
  'chat',
  'generate_content',
  'text_completion',
  'embeddings',
]);

function usageOf(
  { id, attributes, agentName }: AgentSpan,
  sessionKey: string,
  createdAt: Instant | undefined,
  provider: string | undefined,
  model: string | undefined,
): readonly Finding[] {
  const operation = textAttribute(attributes, 'gen_ai.operation.name');
  if (operation !== undefined && !modelCalls.has(operation)) return [];
  const inputTokens = integerAttribute(attributes, 'gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens');
  const outputTokens = integerAttribute(
    attributes,
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
  );
  if (inputTokens === undefined && outputTokens === undefined) return [];
  return [
    {
      type: 'tokenUsage',
      usageId: `otel:${id}`,
      sessionKey,
      agentName,
      provider,
      model,
      operation,
      inputTokens: inputTokens ?? 0n,
      outputTokens: outputTokens ?? 0n,
      totalTokens: (inputTokens ?? 0n) + (outputTokens ?? 0n),
      cacheTokens: integerAttribute(attributes, 'gen_ai.usage.cache_read.input_tokens'),
      createdAt,
    },
  ];
}

/** A time in nanoseconds since 1970, as a decimal text or a number; the claim is at least as late. */
function timeOf(view: View, name: string): Instant | undefined {
  const value = view.fields[name];
  const isNumber = typeof value === 'number' && Number.isInteger(value) && value > 0;
  if (!isNumber && !(typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value))) {
    const place = `${view.path}/${name}`;
    addProblem(view.notes, 'TIME_INVALID', place, `${place} is not a number of nanoseconds since 1970.`);
    return undefined;
  }
  const instant = instantFromEpochNanoseconds(BigInt(value)) ?? undefined;
  if (instant !== undefined) noteTime(view.notes, instant, `${view.path}/${name}`);
  return instant;
}
