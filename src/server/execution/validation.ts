import { type DocumentNode, GraphQLError, type GraphQLSchema, specifiedRules, validate } from 'graphql';
import { aliasRule } from '../limits/aliases.ts';
import { depthRule } from '../limits/depth.ts';
import { fieldRule } from '../limits/fields.ts';
import { repeatRule } from '../limits/repeats.ts';
import { rootFieldRule } from '../limits/rootFields.ts';
import type { Limits } from '../limits.ts';

/** What is wrong with a document, each with its code; nothing where it can be executed. */
export type Validate = (document: DocumentNode) => readonly GraphQLError[];

/**
 * Checks documents against a schema: first the limits, then what the GraphQL specification (section 5, "Validation")
 * asks for. The order matters: finding conflicts compares fields in pairs, so without the limits a document of 4 kB
 * keeps a processor busy for a second.
 */
export function validationWithin(schema: GraphQLSchema, limits: Limits): Validate {
  const limitRules = [
    fieldRule(limits.fields),
    depthRule(limits.depth),
    aliasRule(limits.aliases),
    rootFieldRule(limits.rootFields),
  ];
  return (document) => {
    const beyond = validate(schema, document, limitRules);
    if (beyond.length > 0) return beyond;
    const repeated = validate(schema, document, [repeatRule(limits.repeats)]);
    if (repeated.length > 0) return repeated;
    return validate(schema, document, specifiedRules, { maxErrors: limits.validationErrors }).map(coded);
  };
}

function coded({ message, nodes = [], source, positions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}
