import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { referencePage } from '../../src/reference/page.ts';
import { generatedFolder } from '../../src/schema/print.ts';

const served = buildSchema(readFileSync(join(generatedFolder, 'schema.graphql'), 'utf8'));

describe('the reference of a schema', () => {
  const page = referencePage(served);

  it('has an anchor for every type and field, and no two of one name', () => {
    const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    const wanted = Object.values(served.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => {
        const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
        const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
        const fields = hasFields ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [];
        return isRoot ? fields : [type.name, ...fields];
      });
    const have = new Set(anchors);
    expect(wanted.filter((each) => !have.has(each))).toEqual([]);
  });

  it('has no link that leads nowhere, and none to another origin', () => {
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    const links = [...page.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href ?? '');
    const elsewhere = links.filter((href) => !href.startsWith('#'));
    expect(links.filter((href) => href.startsWith('#') && !anchors.has(href))).toEqual([]);
    expect(elsewhere).toEqual(['data:,', '/docs/reference.css', '/graphiql']);
  });

  it('has neither script nor style of its own, so that a strict policy takes it', () => {
    expect(page).not.toMatch(/<script|<style| style=| on\w+=/i);
  });

  it('shows descriptions, arguments with their defaults, enum values and what implements an interface', () => {
    const small = buildSchema(`
      "What can be asked, with \`code\`."
      type Query { "One thing.\\n\\nMore of it." thing("Its key." key: ID! = "a", many: [Int!] = [1, 2]): Thing old: Int @deprecated(reason: "Ask \`thing\`.") }
      interface Named { name: String! }
      type Thing implements Named { name: String! kind: Kind }
      enum Kind { "Plain & simple." PLAIN }
      union Any = Thing
      input ThingWhere { name: String = "<b>" }
      scalar Time @specifiedBy(url: "https://example.com/")`);
    const shown = referencePage(small);
    for (const part of [
      '<p>One thing.</p><p>More of it.</p>',
      'key: <a href="#ID">ID</a>! = &quot;a&quot;',
      '[<a href="#Int">Int</a>!] = [1, 2]',
      '<strong>Deprecated:</strong> Ask `thing`.',
      'Implements: <a href="#Named">Named</a>',
      'Types: <a href="#Thing">Thing</a>',
      'Plain &amp; simple.',
      '= &quot;&lt;b&gt;&quot;',
    ])
      expect(shown).toContain(part);
  });

  it('takes nothing in a description for markup: it may be that of another team', () => {
    const hostile = buildSchema(
      '"<script>alert(1)</script> `<img onerror=x>` \\"quoted\\"" type Query { a: Int }',
    );
    const described = buildSchema(`type Query { "<script>alert(1)</script> \`<img src=x>\`" a: Int }`);
    for (const schema of [hostile, described]) expect(referencePage(schema)).not.toMatch(/<script|<img/);
  });
});
