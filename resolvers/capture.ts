import { jsonOf } from '../src/graph/records.ts';
import type { SourceCapture } from '../src/model/buildSource.ts';
import type { WhenceContext } from './context.ts';

/** `Build.capture`: what `whence capture` found, as it was sent with the build. */
export async function capturedSource(
  { id }: { readonly id: string },
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
) {
  const record = await loaders.buildRecords.load(id, signal);
  // Written by the reader of build records, and by nobody else.
  const capture = record === null ? null : (jsonOf(record, 'capture') as SourceCapture | null);
  if (capture === null) return null;
  const { sourceExtra, ...others } = capture;
  return { ...sourceExtra, ...others };
}
