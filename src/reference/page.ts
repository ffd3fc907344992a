import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql';
import { described, escaped } from './markup.ts';
import { type RootSection, sectionsOf, type TypeSection } from './sections.ts';

/**
 * The reference of a schema as one static page: every type, field and argument with its description, an anchor for each
 * (`#Build`, `#Build.status`), and links between types. No script: the search of the browser finds everything.
 */
export function referencePage(schema: GraphQLSchema): string {
  const { roots, types } = sectionsOf(schema);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Schema reference</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/reference.css">
</head>
<body>
<nav aria-label="Contents">
${roots.map(rootContents).join('\n')}
${types.map(typeContents).join('\n')}
</nav>
<main>
<h1>Schema reference</h1>
${described(schema.description)}
<p>Everything that can be asked at <code>/graphql</code>. Try it in <a href="/graphiql">GraphiQL</a>.</p>
${roots.map(rootSection).join('\n')}
${types.map((each) => typeSection(each, schema)).join('\n')}
</main>
</body>
</html>
`;
}

const sectionId = (title: string): string => `section-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;

function contents(title: string, entries: readonly (readonly [anchor: string, name: string])[]): string {
  const items = entries.map(([anchor, name]) => `<li><a href="#${anchor}">${escaped(name)}</a></li>`);
  return `<details><summary><a href="#${sectionId(title)}">${escaped(title)}</a> <small>${entries.length}</small></summary><ul>${items.join('')}</ul></details>`;
}

const rootContents = ({ title, type, fields }: RootSection): string =>
  contents(
    title,
    fields.map(({ name }) => [`${type}.${name}`, name]),
  );

const typeContents = ({ title, types }: TypeSection): string =>
  contents(
    title,
    types.map(({ name }) => [name, name]),
  );

function rootSection({ title, about, type, fields }: RootSection): string {
  return `<section class="roots"><h2 id="${sectionId(title)}">${escaped(title)}</h2>${described(about)}
${fields.map((field) => fieldEntry(type, field)).join('\n')}</section>`;
}

function typeSection({ title, about, types }: TypeSection, schema: GraphQLSchema): string {
  return `<section><h2 id="${sectionId(title)}">${escaped(title)}</h2>${described(about)}
${types.map((type) => typeEntry(type, schema)).join('\n')}</section>`;
}

function typeEntry(type: GraphQLNamedType, schema: GraphQLSchema): string {
  return `<article id="${type.name}"><h3><a href="#${type.name}">${type.name}</a> <small>${kindOf(type)}</small></h3>
${described(type.description)}${membersOf(type, schema)}</article>`;
}

function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'type';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  return isInputObjectType(type) ? 'input' : 'scalar';
}

function membersOf(type: GraphQLNamedType, schema: GraphQLSchema): string {
  if (isObjectType(type) || isInterfaceType(type)) {
    const interfaces = named('Implements', type.getInterfaces());
    const possible = isInterfaceType(type) ? named('Types', schema.getPossibleTypes(type)) : '';
    const fields = Object.values(type.getFields()).map((field) => fieldEntry(type.name, field));
    return `${interfaces}${possible}${fields.join('\n')}`;
  }
  if (isUnionType(type)) return named('Types', type.getTypes());
  if (isEnumType(type))
    return type
      .getValues()
      .map((value) => valueEntry(type.name, value))
      .join('\n');
  if (isInputObjectType(type))
    return Object.values(type.getFields())
      .map((field) => inputEntry(type.name, field))
      .join('\n');
  return '';
}

function named(title: string, types: readonly GraphQLNamedType[]): string {
  if (types.length === 0) return '';
  return `<p>${title}: ${types.map(({ name }) => `<a href="#${name}">${name}</a>`).join(', ')}</p>`;
}

/** A name with a link to itself, what stands behind it, and what is said of it. */
function entry(
  anchor: string,
  name: string,
  behind: string,
  deprecation: string | null | undefined,
  body: string,
): string {
  const deprecated =
    deprecation == null
      ? ''
      : `<p class="deprecated"><strong>Deprecated:</strong> ${escaped(deprecation)}</p>`;
  const head = `<a href="#${anchor}">${name}</a>${behind}`;
  return `<div class="entry" id="${anchor}"><h4><code>${head}</code></h4>${deprecated}${body}</div>`;
}

function fieldEntry(
  parent: string,
  { name, type, args, description, deprecationReason }: GraphQLField<unknown, unknown>,
): string {
  const list = args.map(argumentEntry).join('');
  const body = `${described(description)}${list === '' ? '' : `<dl>${list}</dl>`}`;
  return entry(`${parent}.${name}`, name, typeBehind(type), deprecationReason, body);
}

const typeBehind = (type: GraphQLType, value = ''): string =>
  `<span class="type">: ${typeLink(type)}${value}</span>`;

function argumentEntry(argument: GraphQLArgument): string {
  return `<dt><code>${argument.name}: ${typeLink(argument.type)}${defaultOf(argument)}</code></dt><dd>${described(argument.description)}</dd>`;
}

function inputEntry(parent: string, field: GraphQLInputField): string {
  const { name, type, description, deprecationReason } = field;
  const behind = typeBehind(type, defaultOf(field));
  return entry(`${parent}.${name}`, name, behind, deprecationReason, described(description));
}

function valueEntry(parent: string, { name, description, deprecationReason }: GraphQLEnumValue): string {
  return entry(`${parent}.${name}`, name, '', deprecationReason, described(description));
}

function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  if (defaultValue === undefined) return '';
  const value = astFromValue(defaultValue, type);
  return value == null ? '' : ` = ${escaped(print(value))}`;
}

function typeLink(type: GraphQLType): string {
  if (isNonNullType(type)) return `${typeLink(type.ofType)}!`;
  if (isListType(type)) return `[${typeLink(type.ofType)}]`;
  return `<a href="#${type.name}">${type.name}</a>`;
}
