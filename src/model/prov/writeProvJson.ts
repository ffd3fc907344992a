import { isBlank, type Name, ownPrefixes, type Prefixes, shortener, xsd } from './names.ts';
import { argumentsOf, isName, type ProvRecord, type RecordKind, type Value } from './record.ts';
import type { ProvWriter } from './writer.ts';

/** Whether a local part can stand behind a prefix in PROV-JSON; without one, a colon would make it a prefix. */
export const isJsonLocal = (local: string, prefix: string): boolean =>
  prefix === '' ? local !== '' && !local.includes(':') : prefix !== 'default';

/**
 * Writes PROV-JSON; names must be covered by the prefixes.
 *
 * @param taken blank names of the document, which relations without a name must not get
 */
export function provJsonWriter(prefixes: Prefixes, taken: ReadonlySet<Name>): ProvWriter {
  const shorten = shortener({ ...prefixes, ...ownPrefixes }, isJsonLocal);
  const short = (name: Name): string => {
    if (isBlank(name)) return name;
    const parts = shorten(name);
    if (parts === null) throw new TypeError(`no prefix covers ${name}`);
    return parts[0] === '' ? parts[1] : `${parts[0]}:${parts[1]}`;
  };
  let anonymous = 0;
  const nameless = (): string => {
    do anonymous += 1;
    while (taken.has(`_:r${anonymous}`));
    return `_:r${anonymous}`;
  };

  let kind: RecordKind | null = null;
  let key: string | null = null;
  let instances: string[] = [];
  let isFirstSection = false;
  let bundles = 0;

  /** Records of one name are written together, so that each waits for the next. */
  function flush(): string {
    if (key === null) return '';
    const [only] = instances;
    const text = `${JSON.stringify(key)}: ${instances.length === 1 ? only : `[${instances.join(', ')}]`}`;
    key = null;
    instances = [];
    return text;
  }
  function endSection(): string {
    const last = flush();
    const end = kind === null ? '' : `${last}\n}`;
    kind = null;
    return end;
  }
  function startSection(next: RecordKind): string {
    const before = endSection();
    const separator = isFirstSection ? '' : ',';
    isFirstSection = false;
    kind = next;
    return `${before}${separator}\n${JSON.stringify(next)}: {\n`;
  }

  return {
    grouped: true,
    begin: () => {
      const declared = Object.entries(prefixes).filter(([prefix]) => prefix !== 'default');
      const listed = Object.fromEntries(
        declared.map(([prefix, namespace]) => [prefix === '' ? 'default' : prefix, namespace]),
      );
      return `{\n"prefix": ${JSON.stringify({ ...listed, ...ownPrefixes })}`;
    },
    record: (record) => {
      const id = record.id === null ? nameless() : short(record.id);
      const instance = instanceText(record, short);
      if (record.kind === kind && id === key) {
        instances.push(instance);
        return '';
      }
      const before = record.kind === kind ? `${flush()},\n` : startSection(record.kind);
      key = id;
      instances = [instance];
      return before;
    },
    beginBundle: (name) => {
      const before = endSection();
      const opening = bundles === 0 ? ',\n"bundle": {\n' : ',\n';
      bundles += 1;
      isFirstSection = true;
      return `${before}${opening}${JSON.stringify(short(name))}: {`;
    },
    endBundle: () => `${endSection()}\n}`,
    end: () => `${endSection()}${bundles === 0 ? '' : '\n}'}\n}\n`,
  };
}

function instanceText(record: ProvRecord, short: (name: Name) => string): string {
  const members: Record<string, unknown> = {};
  argumentsOf(record.kind).forEach(({ name, sort }, place) => {
    const argument = record.arguments[place];
    if (argument != null) members[`prov:${name}`] = sort === 'name' ? short(argument) : argument;
  });
  const byKey = Map.groupBy(record.attributes, ({ key }) => key);
  for (const [key, attributes] of byKey) {
    const values = attributes.map(({ value }) => valueJson(value, short));
    members[short(key)] = values.length === 1 ? values[0] : values;
  }
  return JSON.stringify(members);
}

function valueJson(value: Value, short: (name: Name) => string): unknown {
  if (isName(value)) return { $: short(value.name), type: 'prov:QUALIFIED_NAME' };
  if (value.language !== undefined) return { $: value.text, lang: value.language };
  if (value.datatype === xsd('string')) return value.text;
  return { $: value.text, type: short(value.datatype) };
}
