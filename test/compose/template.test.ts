import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.js';
import { TemplateSet } from '../../src/compose/template-set.js';
import { markOrigin } from '../../src/source/origin.js';
import { bound, compose, faults, print } from './compose-text.js';

const person = {
  name: '张三',
  title: undefined as string | undefined,
  powers: [{ name: '甲' }, { name: '乙' }],
};

describe('templates see real values', () => {
  it.each([
    ['{{name}}', '张三'],
    ['{{#if title}}有{{else}}无{{/if}}', '无'],
    ['{{#unless title}}无{{/unless}}', '无'],
    ['{{#if powers}}有{{/if}}', '有'],
    ['{{#each powers}}{{@index}}{{name}}{{#unless @last}}、{{/unless}}{{/each}}', '0甲、1乙'],
    ['{{#each powers as |power i|}}{{i}}{{power.name}}{{../name}}{{/each}}', '0甲张三1乙张三'],
    ['{{#each powers}}{{@root.name}}{{this.name}}{{./name}}{{/each}}', '张三甲甲张三乙乙'],
    ['{{#with powers.[1]}}{{name}}{{/with}}', '乙'],
    ['{{#with powers.[1] as |p|}}{{p.name}}{{../name}}{{/with}}', '乙张三'],
    ['{{powers.length}}', '2'],
    ['{{#if (eq name "张三")}}是{{else if title}}甲{{else}}否{{/if}}', '是'],
    ['{{#each (all)}}x{{else}}空{{/each}}', undefined],
    ['{{#each title}}x{{else}}空{{/each}}', '空'],
    ['{{!-- 注释 {{name}} --}}\\{{name}}', '{{name}}'],
    ['甲 {{~name~}} 乙', '甲张三乙'],
  ])('%s', (template, expected) => {
    if (expected === undefined) expect(faults(template, person)).toHaveLength(1);
    else expect(print(template, person)).toBe(expected);
  });

  it('block lines leave no trace in the text', () => {
    const template = '| 甲 |\n|---|\n{{#each powers}}\n{{#if name}}\n| {{name}} |\n{{/if}}\n{{/each}}\n';
    expect(print(template, person)).toBe('| 甲 |\n|---|\n| 甲 |\n| 乙 |\n');
  });

  it('a partial sees its context and what is handed to it, and keeps its indent', () => {
    const files = { 'partials/p.md.hbs': '甲{{name}}\n{{label}}\n', 'x/own.md.hbs': '{{name}}' };
    expect(print('  {{> p powers.[0] label=name}}\n', person, files)).toBe('  甲甲\n  张三\n');
    expect(print('{{> own}}', person, files)).toBe('张三');
    expect(faults('{{#each powers}}{{> p label=1}}{{/each}}', { powers: [{}] }, files)).toEqual([
      'partials/p.md.hbs:1:4 template-missing-field 没有“name”这个字段（“name”不存在）',
    ]);
  });
});

describe('a missing field is an error wherever it is written', () => {
  const near = (written: string, key: string) =>
    `没有“${written}”这个字段（“${key}”不存在）；最接近的字段是“name”`;
  it.each([
    ['{{nam}}', 'x/main.md.hbs:1:3', 'nam'],
    ['甲\n\n{{#if nam}}x{{/if}}', 'x/main.md.hbs:3:7', 'nam'],
    ['{{#unless nam}}x{{/unless}}', 'x/main.md.hbs:1:11', 'nam'],
    ['{{#each nam}}x{{/each}}', 'x/main.md.hbs:1:9', 'nam'],
    ['{{#with nam}}x{{/with}}', 'x/main.md.hbs:1:9', 'nam'],
    ['{{default nam "x"}}', 'x/main.md.hbs:1:11', 'nam'],
    ['{{join powers field=nam}}', 'x/main.md.hbs:1:21', 'nam'],
    ['{{#if (eq 1 nam)}}x{{/if}}', 'x/main.md.hbs:1:13', 'nam'],
    ['{{#each powers}}{{nam}}{{/each}}', 'x/main.md.hbs:1:19', 'nam'],
    ['::blank{lines="{{nam}}"}', 'x/main.md.hbs:1:18', 'nam'],
  ])('%s', (template, place, key) => {
    expect(faults(template, person)).toEqual([`${place} template-missing-field ${near(key, key)}`]);
  });

  it('is told with the fields there are when none is near', () => {
    expect(faults('{{职务}}', person)[0]).toContain('可用的字段有：name、title、powers');
  });

  it('all faults of all templates are told in one run, each once', () => {
    const found = faults('{{#each powers}}{{nam}}{{> p}}{{/each}}\n{{upper name}}{{title}}{{> q}}', person, {
      'partials/p.md.hbs': '{{{name}}}',
    });
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'partials/p.md.hbs:1:1 template-refused',
      'x/main.md.hbs:2:24 template-missing',
      'x/main.md.hbs:1:19 template-missing-field',
      'x/main.md.hbs:2:1 template-unknown-helper',
      'x/main.md.hbs:2:15 template-no-value',
    ]);
  });
});

describe('an optional value that is absent', () => {
  it('may be tested, and reached through', () => {
    expect(print('{{#if title.long}}x{{else}}y{{/if}}{{default title "无"}}', person)).toBe('y无');
  });

  it('may not be printed', () => {
    expect(faults('{{title}}', person)).toEqual([
      'x/main.md.hbs:1:1 template-no-value “title”没有内容，不能输出',
    ]);
    const { diagnostics } = compose('{{title}}', person);
    expect(diagnostics[0]!.hint?.zh).toContain('{{#if title}}');
    expect(faults('{{name}}', { name: null })[0]).toContain('没有内容');
    expect(faults('{{date title}}', person)[0]).toContain('“title”没有内容，助手“date”无法处理');
  });
});

describe('values that cannot be printed', () => {
  it.each([
    ['{{powers}}', '“powers”是一个列表，不能直接输出'],
    ['{{powers.[0]}}', '“powers.0”是一组字段，不能直接输出'],
    ['{{eq 1 1}}', '“eq”是是或否，不能直接输出'],
  ])('%s', (template, message) => {
    expect(faults(template, person)[0]).toContain(message);
  });

  it('noncharacters, controls and halves of characters are named', () => {
    for (const [value, name] of [
      ['\uFDD0', 'U+FDD0'],
      ['a\uFFFE', 'U+FFFE'],
      ['\u{1FFFF}', 'U+1FFFF'],
      ['\u0000', 'U+0000'],
      ['\uD800', 'U+D800'],
    ] as const)
      expect(faults('{{name}}', { name: value })[0]).toContain(name);
  });
});

describe('helpers', () => {
  it('unknown ones are told with the nearest', () => {
    expect(faults('{{dat name}}', person)).toEqual([
      'x/main.md.hbs:1:1 template-unknown-helper 没有“dat”这个助手；最接近的是“date”',
    ]);
  });

  it('are told when a value, its count or an option is wrong', () => {
    expect(faults('{{date name}}', person)[0]).toContain(
      '助手“date”：需要日期（如 2026-11-01），得到的是“张三”',
    );
    expect(faults('{{date name name}}', person)[0]).toContain('助手“date”要1个值，这里写了2个');
    expect(faults('{{join powers sep="x"}}', person)[0]).toContain(
      '没有“sep”这个选项；可用的是：field、with',
    );
  });
});

describe('templates are not trusted', () => {
  it.each([
    ['{{{name}}}', '模板不能原样输出'],
    ['{{&name}}', '模板不能原样输出'],
    ['{{*inline "x"}}', '装饰器'],
    ['{{#*inline "x"}}y{{/inline}}', '装饰器'],
    ['{{#> p}}x{{/p}}', '带内容的局部模板'],
    ['{{> (default name "p")}}', '必须直接写明'],
    ['{{constructor}}', '内部属性'],
    ['{{#if name.__proto__.x}}x{{/if}}', '内部属性'],
    ['{{#with (default "x" name.constructor)}}x{{/with}}', '内部属性'],
    ['{{"name"}}', '大括号里要写字段或助手'],
    ['甲\uFDD0', 'Unicode 非字符'],
  ])('%s', (template, message) => {
    const [first] = faults(template, person);
    expect(first).toContain('x/main.md.hbs:1:');
    expect(first).toContain(message);
    expect(first).toMatch(/template-refused/);
  });

  it.each(['{{toString}}', '{{name.length}}', '{{powers.map}}', '{{hasOwnProperty}}', '{{valueOf.x}}'])(
    'what an object inherits does not exist: %s',
    (template) => {
      expect(faults(template, person)[0]).toContain('template-missing-field');
    },
  );

  it.each([
    ['{{#if name}}x', 1],
    ['甲\n{{#if name}}x{{/each}}', 2],
    ['甲\n乙{{name', 2],
    ['{{#loop powers}}x{{/loop}}', 1],
    ['{{#powers}}x{{/powers}}', 1],
    ['{{#if}}x{{/if}}', 1],
    ['{{{{raw}}}}x{{{{/raw}}}}', 1],
  ])('a slip of syntax has its line: %s', (template, line) => {
    const found = faults(template, person);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^x/main\\.md\\.hbs:${line}:\\d+ template-syntax `));
  });

  it('a partial that calls itself ends', () => {
    expect(faults('{{> p}}', person, { 'partials/p.md.hbs': '{{> p}}{{> p}}' })[0]).toContain('模板没有尽头');
    const wide = { list: Array.from({ length: 2000 }, () => 1) };
    expect(faults('{{#each list}}{{#each ../list}}{{this}}{{/each}}{{/each}}', wide)[0]).toContain(
      '模板没有尽头',
    );
  });

  it('no text of a template makes the program fail', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{#if ',
      '{{/if}}',
      '{{else}}',
      'name',
      '.',
      '../',
      '@index',
      ' ',
      '"x"',
      '(',
      ')',
      '|',
      '~',
      '>',
      '#each',
      '\n',
      '{{> p',
      '=',
      'as |a|',
      '甲',
      '::',
      '{',
      '\\',
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { value, diagnostics } = compose(pieces.join(''), person, { 'partials/p.md.hbs': '{{name}}' });
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the text depends on the shape of the data alone', () => {
  const template =
    '# {{name}}\n\n{{#each list}}\n- {{this}}\n{{/each}}\n\n| 甲 |\n|---|\n{{#each list}}\n| {{this}} |\n{{/each}}\n\n::addressee{text="{{name}}"}\n';
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '{{name}}',
        '| x |',
        '# y',
        '9:30',
        '编号:ABC-1',
        '𠮷👍',
        '<b>',
        ':::center',
        '#set page()',
      ),
    )
    .filter(
      (value) =>
        !/[\p{NChar}\p{Cs}\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u.test(value),
    );

  it('and every value comes through unchanged', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 8 }), (name, list) => {
        const composed = compose(template, { name, list }).value!;
        const plain = compose(template, { name: '', list: list.map(() => '') }).value!;
        expect(composed.text).toBe(plain.text);
        expect(composed.values.map(({ value }) => value)).toEqual([name, ...list, ...list, name]);
        for (const value of [name, ...list]) expect(bound(template, { name, list })).toContain(value);
      }),
    );
  });
});

describe('origins', () => {
  const at = (pointer: string) => ({ file: 'content/a.yaml', pointer });
  const data = markOrigin(
    { name: '甲', list: markOrigin(['乙', '丙'], at('/list')), other: markOrigin({ text: '丁' }, at('/x')) },
    at(''),
  );
  const origins = (template: string) => compose(template, data).value!.values.map((value) => value.origins);

  it('lead from every value to its place', () => {
    expect(origins('{{name}}{{list.[1]}}{{other.text}}')).toEqual([
      [at('/name')],
      [at('/list/1')],
      [at('/x/text')],
    ]);
    expect(origins('{{#each list}}{{this}}{{/each}}')).toEqual([[at('/list/0')], [at('/list/1')]]);
    expect(origins('{{#with other as |o|}}{{o.text}}{{/with}}')).toEqual([[at('/x/text')]]);
  });

  it('of a helper are those of all that went in', () => {
    expect(origins('{{default name other.text}}')).toEqual([[at('/name'), at('/x/text')]]);
    expect(origins('{{join list}}')).toEqual([[at('/list')]]);
    expect(origins('{{clause (default name "x")}}')).toEqual([[at('/name')]]);
  });

  it('stand beside the place in the template', () => {
    const composed = compose('甲\n\n乙 {{name}}', data).value!;
    expect(composed.values[0]!.site).toEqual({ template: 'templates/x/main.md.hbs', line: 3, column: 3 });
  });
});

describe('TemplateSet', () => {
  const program = new Map([
    ['x/main.md.hbs', '甲{{> p}}{{> q}}'],
    ['partials/p.md.hbs', '乙{{> r}}'],
    ['partials/q.md.hbs', '丙'],
    ['partials/r.md.hbs', '丁'],
  ]);
  const text = (set: TemplateSet) => composeDocument({ id: 'x' }, { data: () => ({}) }, set).value?.text;

  it('takes files of the workspace in the place of its own, one by one', () => {
    expect(text(new TemplateSet([program]))).toBe('甲乙丁丙');
    expect(text(new TemplateSet([program, new Map([['partials/p.md.hbs', '戊']])]))).toBe('甲戊丙');
    expect(text(new TemplateSet([program, new Map([['x/q.md.hbs', '己']])]))).toBe('甲乙丁己');
  });

  it('knows which files a kind depends on', () => {
    const files = new TemplateSet([program]).filesOf('x').map(({ file }) => file);
    expect(files).toEqual([
      'templates/x/main.md.hbs',
      'templates/partials/p.md.hbs',
      'templates/partials/r.md.hbs',
      'templates/partials/q.md.hbs',
    ]);
  });

  it('tells a missing main template and a missing partial', () => {
    const none = composeDocument({ id: 'y' }, { data: () => ({}) }, new TemplateSet([program]));
    expect(none.diagnostics).toMatchObject([
      { rule: 'template-missing', message: { zh: '缺少模板文件“y/main.md.hbs”' } },
    ]);
    expect(faults('{{> signatur}}', {}, { 'partials/signature.md.hbs': '' })[0]).toContain(
      '没有“signatur”这个局部模板；最接近的是“signature”',
    );
  });
});
