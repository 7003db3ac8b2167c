import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { kindOfPath } from '../../src/schema/kind-of-path.js';
import type { Kind } from '../../src/schema/record.js';
import { schemas } from '../../src/schema/schemas.generated.js';
import { translateKeys } from '../../src/schema/translate-keys.js';
import { trimLines } from '../../src/schema/trim-lines.js';
import { readFrontMatter } from '../../src/source/read-front-matter.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { readText } from './read-text.js';
import { bilingual } from './schema-arbitrary.js';

const kinds = Object.keys(schemas) as Kind[];
const content = join(import.meta.dirname, '../../content');

function write(kind: Kind, data: unknown): string {
  const text = stringify(data, { lineWidth: 0, defaultStringType: 'PLAIN' });
  return schemas[kind]['x-markdown'] ? `---\n${text}---\n\n## 职责\n` : text;
}
function translate(kind: Kind, text: string, language: 'zh' | 'en'): string {
  const read = schemas[kind]['x-markdown'] ? readFrontMatter : readYaml;
  return translateKeys(kind, read('a', text).value, language);
}

describe('the two languages of content', () => {
  it.each(kinds)('%s: Chinese and English give the same data', (kind) => {
    fc.assert(
      fc.property(bilingual(schemas[kind]), ({ en, zh }) => {
        const english = readText(kind, write(kind, en));
        const chinese = readText(kind, write(kind, zh));
        expect(english.diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
        expect(chinese.diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
        expect(english.data).toEqual(en);
        expect(chinese.data).toEqual(en);
        expect(english.record.incomplete).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(kinds)('%s: a translated text says the same, and translated back is the same text', (kind) => {
    fc.assert(
      fc.property(bilingual(schemas[kind]), ({ zh, en }) => {
        const text = write(kind, zh);
        const english = translate(kind, text, 'en');
        expect(readText(kind, english).data).toEqual(en);
        expect(translate(kind, english, 'zh')).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('have no word for two keys of one object, and none that is another’s key', () => {
    const clashes: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, 'x-zh-values': values } = node as (typeof schemas)['powers'];
      const words = [
        ...Object.keys(properties ?? {}),
        ...Object.values(properties ?? {}).flatMap((one) => one['x-zh'] ?? []),
      ];
      const codes = [...Object.keys(values ?? {}), ...Object.values(values ?? {})];
      for (const list of [words, codes])
        for (const word of new Set(list.filter((one, index) => list.indexOf(one) !== index)))
          clashes.push(`${path}: ${word}`);
      for (const [key, inner] of Object.entries(node)) visit(inner, `${path}/${key}`);
    };
    for (const kind of kinds) visit(schemas[kind], kind);
    expect(clashes).toEqual([]);
  });

  it('have a Chinese word for every key and every value', () => {
    const missing: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, enum: codes, 'x-zh-values': words } = node as (typeof schemas)['powers'];
      for (const [key, one] of Object.entries(properties ?? {}))
        if (!one['x-zh']) missing.push(`${path}/${key}`);
      // Chinese codes (元, 倍) and names of formats (docx) are the same in both.
      if (words) for (const code of codes ?? []) if (!words[code]) missing.push(`${path}: ${code}`);
      for (const [key, inner] of Object.entries(node)) visit(inner, `${path}/${key}`);
    };
    for (const kind of kinds) visit(schemas[kind], kind);
    expect(missing).toEqual([]);
  });
});

describe('the embedded content', () => {
  const files = (readdirSync(content, { recursive: true }) as string[])
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .filter((path) => kindOfPath(path) !== undefined);

  it.each(files)('%s goes to English and back unchanged, and is trimmed already', (file) => {
    const kind = kindOfPath(file)!;
    const text = readFileSync(join(content, '..', file), 'utf8');
    const english = translate(kind, text, 'en');
    expect(english).not.toBe(text);
    expect(translate(kind, english, 'zh')).toBe(text);
    expect(translate(kind, text, 'zh')).toBe(text);
    const parsed = (schemas[kind]['x-markdown'] ? readFrontMatter : readYaml)(file, text);
    expect(trimLines(parsed.value)).toBe(text);
  });
});

describe('translateKeys', () => {
  it('keeps comments, order, quotes and everything that is no key or code', () => {
    const text =
      '# 名称: 注释\n- "标识": 甲 # 标识\n  \'姓名\': 公务员\n  身份:   "公务员"   # 身份\n\n  培训: [{日期: 2026-01-02, 内容: 考试}]\n';
    const english =
      '# 名称: 注释\n- "id": 甲 # 标识\n  \'name\': 公务员\n  employment:   "civil-servant"   # 身份\n\n  training: [{date: 2026-01-02, content: 考试}]\n';
    expect(translate('persons', text, 'en')).toBe(english);
    expect(translate('persons', english, 'zh')).toBe(text);
  });

  it('leaves a key alone whose translation is there already, and keys that it does not know', () => {
    const text = '- 标识: 甲\n  name: 乙\n  姓名: 丙\n  备注: 丁\n';
    expect(translate('persons', text, 'en')).toBe('- id: 甲\n  name: 乙\n  姓名: 丙\n  备注: 丁\n');
  });
});

describe('trimLines', () => {
  const trim = (text: string) => trimLines(readYaml('a', text).value);
  it('takes white space at line ends away, but not out of texts', () => {
    expect(trim('a: 1  \nb: "x  \n  y"\t\n# c \n')).toBe('a: 1\nb: "x  \n  y"\n# c\n');
    expect(trim('a: |\n  x  \n  y\nb: 1 \n')).toBe('a: |\n  x  \n  y\nb: 1\n');
  });
  it('leaves Markdown alone', () => {
    const { value } = readFrontMatter('a.md', '---\na: 1 \n---\nx  \ny\n');
    expect(trimLines(value)).toBe('---\na: 1\n---\nx  \ny\n');
  });
});
