import { malformed } from '../fault.ts';
import type { Name } from '../names.ts';
import { isName, isTime, type Value } from '../record.ts';
import type { PlacedStatement } from './statement.ts';

/** The statements of one graph, by subject, with a note of which were understood. */
export interface GraphIndex {
  readonly form: string;
  readonly statements: readonly PlacedStatement[];
  /** Statements of a subject with a property, or with any; in the order in which they came. */
  readonly of: (subject: Name, predicate?: Name) => readonly PlacedStatement[];
  readonly withPredicate: (predicate: Name) => readonly PlacedStatement[];
  readonly subjects: () => Iterable<Name>;
  /** Notes that a statement was understood. */
  readonly take: (statement: PlacedStatement) => void;
  readonly rest: () => readonly PlacedStatement[];
}

export function indexGraph(form: string, statements: readonly PlacedStatement[]): GraphIndex {
  const bySubject = Map.groupBy(statements, ({ subject }) => subject);
  const byPredicate = Map.groupBy(statements, ({ predicate }) => predicate);
  const taken = new Set<PlacedStatement>();
  return {
    form,
    statements,
    of: (subject, predicate) => {
      const all = bySubject.get(subject) ?? [];
      return predicate === undefined ? all : all.filter((each) => each.predicate === predicate);
    },
    withPredicate: (predicate) => byPredicate.get(predicate) ?? [],
    subjects: () => bySubject.keys(),
    take: (statement) => taken.add(statement),
    rest: () => statements.filter((statement) => !taken.has(statement)),
  };
}

/** A fault at a statement. */
export const statementFault = (form: string, { line }: Pick<PlacedStatement, 'line'>, reason: string) =>
  malformed(form, line === null ? null : { line }, reason);

/** The name that a statement leads to. */
export function nameIn(form: string, statement: PlacedStatement): Name {
  if (isName(statement.object)) return statement.object.name;
  throw statementFault(
    form,
    statement,
    `<${statement.predicate}> leads to a literal, where a resource must be.`,
  );
}

/** The time that a statement tells. */
export function timeIn(form: string, statement: PlacedStatement): string {
  const { object } = statement;
  if (!isName(object) && isTime(object.text)) return object.text;
  throw statementFault(form, statement, `<${statement.predicate}> must tell an xsd:dateTime.`);
}

/** The one statement of a list; null where there is none. Equal statements are one. */
export function onlyOf(form: string, statements: readonly PlacedStatement[]): PlacedStatement | null {
  const [first, ...others] = statements;
  if (first === undefined) return null;
  const other = others.find(({ object }) => !sameValue(object, first.object));
  if (other !== undefined)
    throw statementFault(
      form,
      other,
      `<${first.subject}> has several values of <${first.predicate}>, and can have one.`,
    );
  return first;
}

function sameValue(one: Value, other: Value): boolean {
  if (isName(one) || isName(other)) return isName(one) && isName(other) && one.name === other.name;
  return one.text === other.text && one.datatype === other.datatype && one.language === other.language;
}
