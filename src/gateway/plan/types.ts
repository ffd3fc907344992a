import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** What running a plan asks of the schema. */
export interface TypeRules {
  readonly isObjectType: (name: unknown) => boolean;
  /** Whether a value of the named type is one of any of the others: the same, or an object of an abstract one. */
  readonly isAnyOf: (name: unknown, others: readonly string[]) => boolean;
}

/** The rules of a schema. */
export function typeRules(schema: GraphQLSchema): TypeRules {
  const typeOf = (name: unknown) => (typeof name === 'string' ? schema.getType(name) : undefined);
  return {
    isObjectType: (name) => isObjectType(typeOf(name)),
    isAnyOf: (name, others) => {
      if (others.some((other) => other === name)) return true;
      const type = typeOf(name);
      if (!isObjectType(type)) return false;
      return others.some((other) => {
        const abstract = typeOf(other);
        return isAbstractType(abstract) && schema.isSubType(abstract, type);
      });
    },
  };
}
