import fc from 'fast-check';
import { type FragmentDefinitionNode, parse, type SelectionSetNode, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { aliasRule } from '../../../src/server/limits/aliases.ts';
import { depthRule } from '../../../src/server/limits/depth.ts';
import { fieldRule } from '../../../src/server/limits/fields.ts';
import { schemaOf } from '../serving.ts';

const schema = schemaOf('type Query { a: Query, b: Query, i: Int }');

/** Selections that may spread only fragments of a higher number, so that there is no cycle. */
const selections = (depth: number, firstFragment: number): fc.Arbitrary<string> =>
  fc
    .array(
      depth === 0
        ? fc.constant('i')
        : fc.oneof(
            fc.constant('i'),
            fc.constant('x: i'),
            selections(depth - 1, firstFragment).map((below) => `a { ${below} }`),
            selections(depth - 1, firstFragment).map((below) => `y: b { ${below} }`),
            selections(depth - 1, firstFragment).map((below) => `... on Query { ${below} }`),
            fc.integer({ min: firstFragment, max: 3 }).map((number) => `...F${number}`),
          ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(' '));

const documents = fc
  .tuple(selections(3, 0), selections(2, 1), selections(2, 2), selections(2, 3), selections(0, 4))
  .map(
    ([root, ...fragments]) =>
      `{ ${root} } ${fragments.map((body, number) => `fragment F${number} on Query { ${body} }`).join(' ')}`,
  );

/** Says the same as the rules by writing every fragment out. */
function naive(text: string): { depth: number; fields: number; aliases: number } {
  const document = parse(text);
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map((definition) => [definition.name.value, definition]),
  );
  const walk = (set: SelectionSetNode | undefined): { depth: number; fields: number; aliases: number } => {
    const total = { depth: 0, fields: 0, aliases: 0 };
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === 'Field';
      const below = walk(
        selection.kind === 'FragmentSpread'
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet,
      );
      total.depth = Math.max(total.depth, below.depth + (isField ? 1 : 0));
      total.fields += below.fields + (isField ? 1 : 0);
      total.aliases += below.aliases + (isField && selection.alias !== undefined ? 1 : 0);
    }
    return total;
  };
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  return walk(operation?.selectionSet);
}

describe('the rules of depth, fields and aliases', () => {
  it.each([
    ['depth', depthRule],
    ['fields', fieldRule],
    ['aliases', aliasRule],
  ] as const)('count %s as a naive walk does', (measured, rule) => {
    fc.assert(
      fc.property(documents, (text) => {
        const met = naive(text)[measured];
        expect(validate(schema, parse(text), [rule(met)])).toEqual([]);
        if (met > 0) expect(validate(schema, parse(text), [rule(met - 1)])).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('count each operation of a document by itself', () => {
    const two = parse('query One { a { i } } query Two { a { a { i } } }');
    expect(validate(schema, two, [depthRule(2)]).map(({ message }) => message)).toEqual([
      'The operation nests 3 levels of fields; the limit is 2.',
    ]);
  });
});
