import { isBlank, type Name, ownPrefixes, type Prefixes, shortener, xsd } from './names.ts';
import { isProvNLocal, localText, stringText } from './provNTokens.ts';
import { type Attribute, argumentsOf, isName, type ProvRecord, recordShapes, type Value } from './record.ts';
import type { ProvWriter } from './writer.ts';

/** Writes PROV-N; names must be covered by the prefixes. */
export function provNWriter(prefixes: Prefixes): ProvWriter {
  const { expression, short } = provNExpressions(prefixes);
  let indent = '  ';
  return {
    grouped: false,
    begin: () => {
      const lines = Object.entries(prefixes).map(([prefix, namespace]) =>
        prefix === '' ? `  default <${namespace}>\n` : `  prefix ${prefix} <${namespace}>\n`,
      );
      return `document\n${lines.join('')}`;
    },
    record: (record) => `${indent}${expression(record)}\n`,
    beginBundle: (name) => {
      indent = '    ';
      return `  bundle ${short(name)}\n`;
    },
    endBundle: () => '  endBundle\n',
    end: () => 'endDocument\n',
  };
}

/** What writes single records as expressions of PROV-N. */
export function provNExpressions(prefixes: Prefixes) {
  const shorten = shortener({ ...prefixes, ...ownPrefixes }, isProvNLocal);
  /** A name that no prefix covers is written as an IRI, which is for people only. */
  const short = (name: Name): string => {
    if (isBlank(name)) return name;
    const parts = shorten(name);
    if (parts === null) return `<${name}>`;
    const local = localText(parts[1]);
    return parts[0] === '' ? local : `${parts[0]}:${local}`;
  };
  const valueText = (value: Value): string => {
    if (isName(value)) return `'${short(value.name)}'`;
    if (value.language !== undefined) return `${stringText(value.text)}@${value.language}`;
    if (value.datatype === xsd('string')) return stringText(value.text);
    return `${stringText(value.text)} %% ${short(value.datatype)}`;
  };
  const listed = (attributes: readonly Attribute[]): string =>
    `[${attributes.map(({ key, value }) => `${short(key)}=${valueText(value)}`).join(', ')}]`;

  function expression({ kind, id, arguments: given, attributes }: ProvRecord): string {
    const shape = argumentsOf(kind);
    const texts = shape.map(({ sort }, place) => {
      const argument = given[place];
      if (argument == null) return '-';
      return sort === 'name' ? short(argument) : argument;
    });
    // Optional arguments come all or, as far as they are the last, not at all.
    const required = shape.filter((argument) => argument.required).length;
    if (given.slice(required).every((argument) => argument == null)) texts.length = required;
    if (attributes.length > 0) texts.push(listed(attributes));
    if (id === null) return `${kind}(${texts.join(', ')})`;
    const separator = recordShapes[kind].identity === 'element' ? ', ' : '; ';
    return `${kind}(${short(id)}${texts.length === 0 ? '' : `${separator}${texts.join(', ')}`})`;
  }
  return { expression, short };
}
