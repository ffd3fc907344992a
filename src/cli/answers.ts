import { jsonLine } from './output.ts';
import { type Column, tableDrawer } from './table.ts';

/** How a list of answers that comes in parts is written: what stands before, between and after them. */
export interface AnswerWriter<Answer> {
  readonly start: string;
  readonly part: (answers: readonly Answer[]) => string;
  readonly end: string;
}

/** A writer of answers as a table, as one JSON array, or as a JSON value a line. */
export function answerWriter<Answer>(
  output: 'table' | 'json' | 'ndjson',
  columns: readonly Column<Answer>[],
): AnswerWriter<Answer> {
  switch (output) {
    case 'ndjson':
      return { start: '', part: (answers) => answers.map(jsonLine).join(''), end: '' };
    case 'json':
      return jsonArray();
    case 'table':
      // What was asked and what it means stand in full, as their exact text is the answer.
      return { start: '', part: tableDrawer(columns, { wide: true, keepEmpty: true }), end: '' };
  }
}

function jsonArray<Answer>(): AnswerWriter<Answer> {
  let separator = '';
  const element = (answer: Answer): string => {
    const text = `${separator}\n  ${JSON.stringify(answer)}`;
    separator = ',';
    return text;
  };
  return { start: '[', part: (answers) => answers.map(element).join(''), end: '\n]\n' };
}
