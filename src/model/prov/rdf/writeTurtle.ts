import { isBlank, type Name, ownPrefixes, type Prefixes, shortener, xsd } from '../names.ts';
import { isName, type Value } from '../record.ts';
import type { ProvWriter } from '../writer.ts';
import type { Statement } from './statement.ts';
import { type DocumentSurroundings, statementsOfDocument } from './toStatements.ts';
import { rdfType } from './vocabulary.ts';

/** Local parts that need no escapes; any other name is written as an IRI. */
const isTurtleLocal = (local: string): boolean => /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*)$/.test(local);

/**
 * Writes Turtle, and TriG where there are bundles. The statements of one subject stand together as long as they come one
 * after the other.
 */
export function turtleWriter(prefixes: Prefixes, surroundings: DocumentSurroundings): ProvWriter {
  const all = { ...prefixes, ...ownPrefixes };
  const { nameText, valueText } = turtleTerms(all);
  const statements = statementsOfDocument(surroundings);
  let subject: Name | null = null;
  let predicate: Name | null = null;
  let indent = '';

  function finish(): string {
    const end = subject === null ? '' : ' .\n';
    subject = null;
    return end;
  }
  function statementText(statement: Statement): string {
    const object = valueText(statement.object);
    if (statement.subject === subject && statement.predicate === predicate) return ` , ${object}`;
    const verb = statement.predicate === rdfType ? 'a' : nameText(statement.predicate);
    const isSame = statement.subject === subject;
    const before = isSame ? ` ;\n${indent}    ` : `${finish()}${indent}${nameText(statement.subject)} `;
    subject = statement.subject;
    predicate = statement.predicate;
    return `${before}${verb} ${object}`;
  }

  return {
    grouped: false,
    begin: () =>
      `${Object.entries(all)
        .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
        .join('')}\n`,
    record: (record) => [...statements.of(record)].map(statementText).join(''),
    beginBundle: (name) => {
      const before = finish();
      const empty = [...statements.beginBundle(name)].map(statementText).join('');
      const after = finish();
      indent = '  ';
      return `${before}${empty}${after}${nameText(name)} {\n`;
    },
    endBundle: () => {
      const end = finish();
      indent = '';
      return `${end}}\n`;
    },
    end: finish,
  };
}

function turtleTerms(prefixes: Prefixes) {
  const shorten = shortener(prefixes, isTurtleLocal);
  const nameText = (name: Name): string => {
    if (isBlank(name)) return name;
    const parts = shorten(name);
    return parts === null ? `<${name}>` : `${parts[0]}:${parts[1]}`;
  };
  const valueText = (value: Value): string => {
    if (isName(value)) return nameText(value.name);
    const text = `"${value.text.replace(escaped, escapeOf)}"`;
    if (value.language !== undefined) return `${text}@${value.language}`;
    return value.datatype === xsd('string') ? text : `${text}^^${nameText(value.datatype)}`;
  };
  return { nameText, valueText };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const escaped = /["\\\u0000-\u001f\u007f]/g;

function escapeOf(character: string): string {
  switch (character) {
    case '"':
    case '\\':
      return `\\${character}`;
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
    default:
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
}
