import { child, contentTime, textMap } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { type Content, platformOf, sourceClaims } from './content.ts';

/**
 * An image configuration. Its environment, commands and history are not read. `created` is no time of the claim:
 * reproducible builds set it to a fixed date.
 */
export function configFindings(view: View, content: Content): readonly Finding[] {
  const labels = textMap(child(view, 'config'), 'Labels');
  return [
    {
      type: 'image',
      ...content,
      kind: 'CONFIG',
      platform: platformOf(view),
      createdAt: contentTime(view, 'created'),
      labels,
      ...sourceClaims(labels),
    },
  ];
}
