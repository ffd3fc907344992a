import { child, int64 } from '../fields.ts';
import type { View } from '../record.ts';

/** Numbers of language-model tokens that something used. */
export interface Tokens {
  readonly inputTokens: bigint | undefined;
  readonly outputTokens: bigint | undefined;
  readonly totalTokens: bigint | undefined;
}

/** Reads `tokens_used`, or the same numbers standing in the record itself. */
export function tokensOf(view: View): Tokens {
  const tokens = child(view, 'tokens_used') ?? view;
  return {
    inputTokens: int64(tokens, 'input_tokens'),
    outputTokens: int64(tokens, 'output_tokens'),
    totalTokens: int64(tokens, 'total_tokens'),
  };
}
