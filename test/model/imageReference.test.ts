import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  foldHost,
  type ImageReference,
  parseImageReference,
  parseReferenceGrammar,
  stripTransportPrefix,
} from '../../src/model/imageReference.ts';

interface Vector {
  readonly input: string;
  readonly valid: boolean;
  readonly registry: string | null;
  readonly repository: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly canonical: string | null;
  readonly familiar: string | null;
}

const recorded: { readonly count: number; readonly vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL('../vectors/image-references.json', import.meta.url), 'utf8'),
);

const hex = '4bc453b53cb3d914b45f4b250294236adba2c0e09ff6f03793949e7e39fd4cc1';

function reference(text: string): ImageReference {
  const result = parseImageReference(text);
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  return result.reference;
}

function refusal(text: string): { readonly code: string; readonly reason: string } {
  const result = parseImageReference(text);
  if (result.ok) throw new Error(`${text} was read as ${result.reference.canonical}`);
  return result;
}

function vectorPartsOf(parsed: ReturnType<typeof parseReferenceGrammar>) {
  if (!parsed.ok) {
    return {
      valid: false,
      registry: null,
      repository: null,
      tag: null,
      digest: null,
      canonical: null,
      familiar: null,
    };
  }
  const { id: _, ...parts } = parsed.reference;
  return { valid: true, ...parts };
}

describe('the recorded vectors of github.com/distribution/reference', () => {
  test('are all here', () => {
    expect(recorded.vectors).toHaveLength(72);
    expect(recorded.count).toBe(72);
  });

  test.each(recorded.vectors)('$input', (vector) => {
    const { valid, registry, repository, tag, digest, canonical, familiar } = vector;
    const expected = { valid, registry, repository, tag, digest, canonical, familiar };
    expect(vectorPartsOf(parseReferenceGrammar(vector.input))).toEqual(expected);
  });

  test('are read alike with image IDs recognised first, but for the one that is an image ID', () => {
    const different = recorded.vectors.filter(
      ({ input }) =>
        JSON.stringify(parseImageReference(input)) !== JSON.stringify(parseReferenceGrammar(input)),
    );
    expect(different.map((vector) => vector.input)).toEqual([`sha256:${hex}`]);
  });
});

describe('image IDs', () => {
  it.each([`sha256:${hex}`, hex, `sha512:${hex}${hex}`])('recognises %s before the grammar does', (text) => {
    expect(refusal(text).code).toBe('REFERENCE_IS_IMAGE_ID');
  });

  it('leaves a short tag of a repository called sha256 alone', () => {
    expect(reference('sha256:abc').canonical).toBe('docker.io/library/sha256:abc');
  });
});

describe('the id', () => {
  it.each([
    ['nginx', 'a45929bc-5b80-59c9-a61c-28467e37dc8b'],
    ['ghcr.io/org/app:V1.0-RC', '8f56af7e-7a43-59c9-96f2-6d63fc3e18fe'],
    ['ghcr.io/org/app:v1.0-rc', '19f1b3d9-12ce-5385-a070-c98e989ca134'],
  ])('of %s is the UUID of the canonical text', (text, id) => {
    expect(reference(text).id).toBe(id);
  });
});

describe('refusals', () => {
  it('says that a repository has upper-case letters instead of repairing it', () => {
    expect(refusal('ghcr.io/Org/App:1')).toEqual({
      ok: false,
      code: 'REFERENCE_INVALID',
      reason:
        'repository "Org/App" has upper-case letters; repository names are lower case and are not repaired',
    });
  });

  it.each([
    ' nginx',
    'nginx ',
    'nginx\n',
    'nginx:1\n',
    'nginx\t:1',
    `nginx@sha256:${hex}\n`,
    '\u00a0nginx',
  ])('refuses blanks and line ends in %j', (text) => {
    expect(refusal(text).code).toBe('REFERENCE_INVALID');
  });

  it.each([
    ['a digest cut short', 'app@sha256:abc'],
    ['a commit called a digest', 'app@sha256:0123456789abcdef0123456789abcdef01234567'],
    ['upper-case digits', `app@sha256:${hex.toUpperCase()}`],
    ['a tag of 129 characters', `app:${'a'.repeat(129)}`],
    ['a repository of 256 characters', `ghcr.io/${'a'.repeat(256)}`],
    ['more than 4096 characters', `ghcr.io/${'a/'.repeat(2100)}a`],
    ['a letter case that is not ASCII', 'ghcr.io/Ärger/app'],
  ])('refuses %s', (_what, text) => {
    expect(refusal(text).code).toBe('REFERENCE_INVALID');
  });

  it('refuses hostile inputs of the longest length without backtracking over them', () => {
    const hostile = [
      'a-'.repeat(2040),
      `a${'-a'.repeat(2030)}_!`,
      `${'a.'.repeat(2030)}!/x`,
      `x:${'a'.repeat(4000)}`,
    ];
    for (const text of hostile) expect(refusal(text).code).toBe('REFERENCE_INVALID');
  });
});

describe('another default registry', () => {
  it('receives unqualified names as they are, without the namespace that only Docker Hub has', () => {
    const result = parseImageReference('nginx', 'mirror.example:5000');
    expect(result).toMatchObject({ ok: true, reference: { canonical: 'mirror.example:5000/nginx:latest' } });
  });

  it('leaves qualified names alone', () => {
    const result = parseImageReference('docker.io/nginx', 'mirror.example:5000');
    expect(result).toMatchObject({ ok: true, reference: { canonical: 'docker.io/library/nginx:latest' } });
  });
});

describe('foldHost', () => {
  it.each([
    ['GHCR.io/org/app:V1', 'ghcr.io/org/app:V1'],
    ['Docker.IO/nginx', 'docker.io/library/nginx:latest'],
    ['INDEX.docker.io/nginx:1', 'docker.io/library/nginx:1'],
    ['LOCALHOST/app:Dev', 'localhost/app:Dev'],
    ['[2001:DB8::1]:5000/app:1', '[2001:db8::1]:5000/app:1'],
  ])('brings %s to %s', (text, folded) => {
    expect(foldHost(reference(text)).canonical).toBe(folded);
  });

  it('keeps a registry that would stop being one in lower case', () => {
    expect(foldHost(reference('Org/app:1')).canonical).toBe('Org/app:1');
  });
});

describe('stripTransportPrefix', () => {
  it.each([
    ['docker-pullable://ghcr.io/org/app@sha256:1', 'docker-pullable://', 'ghcr.io/org/app@sha256:1'],
    ['docker://sha256:1', 'docker://', 'sha256:1'],
    ['oci://ghcr.io/org/chart', 'oci://', 'ghcr.io/org/chart'],
    ['https://ghcr.io/org/app:1', 'https://', 'ghcr.io/org/app:1'],
    ['ghcr.io/org/app:1', null, 'ghcr.io/org/app:1'],
    ['docker://docker://x', 'docker://', 'docker://x'],
  ])('splits %s', (text, prefix, rest) => {
    expect(stripTransportPrefix(text)).toEqual({ text: rest, prefix });
  });
});

describe('properties', () => {
  const registry = fc.constantFrom(
    '',
    'docker.io/',
    'ghcr.io/',
    'GHCR.io/',
    'host:5000/',
    '[::1]:80/',
    'Org/',
  );
  const repository = fc.constantFrom('app', 'org/app', 'library/nginx', 'a/b__c/d--e.f');
  const tag = fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/), { nil: null });
  const digest = fc.option(fc.stringMatching(/^[0-9a-f]{64}$/), { nil: null });
  const written = fc
    .tuple(registry, repository, tag, digest)
    .map(
      ([host, path, t, d]) => `${host}${path}${t === null ? '' : `:${t}`}${d === null ? '' : `@sha256:${d}`}`,
    );

  it('reads its own canonical and familiar texts back as the same reference', () => {
    fc.assert(
      fc.property(written, (text) => {
        const parsed = reference(text);
        expect(reference(parsed.canonical)).toEqual(parsed);
        expect(reference(parsed.familiar)).toEqual(parsed);
      }),
    );
  });

  it('folds hosts once and for all, and nothing but hosts', () => {
    fc.assert(
      fc.property(written, (text) => {
        const folded = foldHost(reference(text));
        expect(foldHost(folded)).toEqual(folded);
        expect(folded.tag).toBe(reference(text).tag);
        expect(folded.digest).toBe(reference(text).digest);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(typeof parseImageReference(text).ok).toBe('boolean');
      }),
    );
  });
});
