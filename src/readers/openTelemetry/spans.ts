import { isFields, pointer } from '../record.ts';
import { type Attributes, attributesOf, textAttribute } from './attributes.ts';

/** A span of a document that tells of generative AI, with what it has of the spans above it. */
export interface AgentSpan {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Trace and span id: unique in the world. */
  readonly id: string;
  readonly attributes: Attributes;
  readonly conversation: string | undefined;
  /** The conversation that this one was started from: of the nearest span above that is of another. */
  readonly parentConversation: string | undefined;
  readonly agentName: string | undefined;
}

interface RawSpan {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly attributes: Attributes;
}

/** Spans above one that are looked through. */
const ancestorLimit = 100;

const conversationNames = ['gen_ai.conversation.id', 'session.id'] as const;
const agentNames = ['gen_ai.agent.name', 'gen_ai.agent.id'] as const;

/**
 * The spans of an OTLP/JSON document that have attributes of generative AI. Instrumentation tells the conversation and the
 * agent on the span of the agent, often not on those below it, so that these have them of the nearest span above.
 */
export function agentSpans(document: Readonly<Record<string, unknown>>): readonly AgentSpan[] {
  const all = rawSpans(document);
  const byId = new Map(all.map((span) => [spanId(span.value), span]));
  return all.flatMap((span) => {
    if (![...span.attributes.keys()].some((name) => name.startsWith('gen_ai.'))) return [];
    const above = [span, ...ancestors(span, byId)];
    const conversation = first(above, conversationNames);
    const others = above.map(({ attributes }) => textAttribute(attributes, ...conversationNames));
    return [
      {
        path: span.path,
        value: span.value,
        id: spanId(span.value),
        attributes: span.attributes,
        conversation,
        parentConversation: others.find((other) => other !== undefined && other !== conversation),
        agentName: first(above, agentNames),
      },
    ];
  });
}

const first = (spans: readonly RawSpan[], names: readonly string[]): string | undefined =>
  spans.map(({ attributes }) => textAttribute(attributes, ...names)).find((value) => value !== undefined);

function rawSpans(document: Readonly<Record<string, unknown>>): readonly RawSpan[] {
  return members(document, '', 'resourceSpans').flatMap(({ value: resource, path: resourcePath }) =>
    members(resource, resourcePath, 'scopeSpans').flatMap(({ value: scope, path: scopePath }) =>
      members(scope, scopePath, 'spans').map(({ value, path }) => ({
        path,
        value,
        attributes: attributesOf(value.attributes),
      })),
    ),
  );
}

function members(fields: Readonly<Record<string, unknown>>, path: string, name: string) {
  const list = fields[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    isFields(value) ? [{ value, path: pointer(pointer(path, name), index) }] : [],
  );
}

const spanId = ({ traceId, spanId: id }: Readonly<Record<string, unknown>>): string => `${traceId}:${id}`;

function ancestors(span: RawSpan, byId: ReadonlyMap<string, RawSpan>): readonly RawSpan[] {
  const above: RawSpan[] = [];
  let { traceId, parentSpanId } = span.value;
  while (above.length < ancestorLimit) {
    const parent = byId.get(`${traceId}:${parentSpanId}`);
    if (parent === undefined || parent === span) break;
    above.push(parent);
    ({ traceId, parentSpanId } = parent.value);
  }
  return above;
}
