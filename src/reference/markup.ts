const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, also within a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * A description of the SDL as HTML: paragraphs, and code between backticks. Descriptions may be those of other teams'
 * subgraphs, so nothing else of them is taken for markup.
 */
export function described(description: string | null | undefined): string {
  if (description == null || description.trim() === '') return '';
  const paragraphs = description.trim().split(/\n\s*\n/);
  return paragraphs.map((each) => `<p>${withCode(each)}</p>`).join('');
}

function withCode(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/s.test(part) ? `<code>${escaped(part.slice(1, -1))}</code>` : escaped(part)))
    .join('');
}
