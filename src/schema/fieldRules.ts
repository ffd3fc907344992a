import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  defaultFieldResolver,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';
import { type Caller, isScope, type RequiredScopes, scopesInWords } from '../model/access/caller.ts';
import { requireScopes } from '../model/access/forbidden.ts';

/** Scopes that fields need, by coordinate, for example `Mutation.ingest`. */
export type FieldRules = ReadonlyMap<string, RequiredScopes>;

/** Name of the directive; that of Apollo Federation, which has the same meaning there. */
const directiveName = 'requiresScopes';

/**
 * Takes the rules, `@requiresScopes(scopes: [["admin"]])` on a field, out of definitions: one of the inner lists has to be
 * held whole. The schema that is served says them in the descriptions of the fields.
 *
 * @throws Error for a scope that there is not.
 */
export function takeFieldRules(definitions: readonly DefinitionNode[]): {
  readonly definitions: readonly DefinitionNode[];
  readonly rules: FieldRules;
} {
  const rules = new Map<string, RequiredScopes>();
  const withoutRules = (definition: DefinitionNode): DefinitionNode => {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      return definition;
    const fields = definition.fields?.map((field) => {
      const directive = field.directives?.find(isRule);
      if (directive === undefined) return field;
      const coordinate = `${definition.name.value}.${field.name.value}`;
      rules.set(coordinate, scopesOf(directive, coordinate));
      return {
        ...field,
        directives: field.directives?.filter((each) => !isRule(each)),
      } as FieldDefinitionNode;
    });
    return fields === undefined ? definition : { ...definition, fields };
  };
  const kept = definitions.filter(
    (definition) => definition.kind !== Kind.DIRECTIVE_DEFINITION || definition.name.value !== directiveName,
  );
  return { definitions: kept.map(withoutRules), rules };
}

const isRule = ({ name }: ConstDirectiveNode): boolean => name.value === directiveName;

function scopesOf(directive: ConstDirectiveNode, coordinate: string): RequiredScopes {
  const value = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  return itemsOf(value).map((group) =>
    itemsOf(group).map((scope) => {
      if (scope.kind === Kind.STRING && (isScope(scope.value) || scope.value === 'ingest:*'))
        return scope.value as RequiredScopes[number][number];
      throw new Error(`@${directiveName} of ${coordinate} names a scope that there is not.`);
    }),
  );
}

const itemsOf = (value: ConstValueNode | undefined): readonly ConstValueNode[] =>
  value?.kind === Kind.LIST ? value.values : [];

/**
 * Makes a schema keep the rules: a field that a caller may not have fails with FORBIDDEN at its place, and the rest of the
 * answer stays. Descriptions say what is needed.
 *
 * @throws Error for a rule of a field that there is not.
 */
export function applyFieldRules(schema: GraphQLSchema, rules: FieldRules): void {
  for (const [coordinate, required] of rules) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`There is no field ${coordinate} that a rule could be for.`);
    field.description = [field.description, `Needs the scope ${scopesInWords(required)}.`]
      .filter((text) => text != null)
      .join('\n');
    guardField(field, required, coordinate);
  }
}

function guardField(
  field: GraphQLField<unknown, unknown>,
  required: RequiredScopes,
  coordinate: string,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.extensions = { ...field.extensions, [extensionName]: required };
  field.resolve = (source, values, context, info) => {
    requireScopes((context as { readonly caller: Caller }).caller, required, coordinate);
    return resolve(source, values, context, info);
  };
}

const extensionName = 'whenceRequiredScopes';

/** The scopes that a field needs by its own rule; undefined where it has none. */
export function ruleOf(field: GraphQLField<unknown, unknown>): RequiredScopes | undefined {
  return field.extensions[extensionName] as RequiredScopes | undefined;
}
