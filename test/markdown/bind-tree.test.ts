import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bindTree } from '../../src/markdown/bind-tree.js';
import { type BoundValue, type ComposedText, TOKEN, type Tree } from '../../src/markdown/tree.js';

const T = TOKEN;
const site = { template: 'templates/x/main.md.hbs', line: 7, column: 3 };
const origin = { file: 'content/a.yaml', pointer: '/0/name' };
const bound = (value: string, more: Partial<BoundValue> = {}): BoundValue => ({
  value,
  origins: [origin],
  site,
  ...more,
});
const composed = (text: string, ...values: (string | BoundValue)[]): ComposedText => ({
  template: site.template,
  text,
  values: values.map((value) => (typeof value === 'string' ? bound(value) : value)),
});
const bind = (text: string, ...values: (string | BoundValue)[]) => bindTree(composed(text, ...values));
function tree(text: string, ...values: (string | BoundValue)[]): Tree {
  const result = bind(text, ...values);
  expect(result.diagnostics).toEqual([]);
  return result.value!;
}
/** Types only: what a value must never change. Runs of text and break are one mark. */
function shape(node: Nodes): string {
  if (!('children' in node)) return node.type === 'break' ? 'text' : node.type;
  const children = node.children
    .map((child) => shape(child))
    .filter((type, i, all) => type !== 'text' || all[i - 1] !== 'text');
  return `${node.type}(${children.join(' ')})`;
}
function text(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(text).join('') : '';
}
function find<K extends Nodes['type']>(node: Nodes, type: K): Extract<Nodes, { type: K }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: K }>] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => find(child, type))] : own;
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[\s*_`#|:<>[\]{}()!~\\$&@"'0-9a-z\-+=.，。：、-]{0,60}$/),
  fc.constantFrom(
    '9:30',
    '编号:ABC-1',
    ':::table\n',
    '::party{role="x"}',
    '|甲|乙|',
    '# 标题',
    '- 项\n- 项',
    '1. 一\n2. 二',
    '**粗**',
    '<script>alert(1)</script>',
    '&lt;&#x41;&amp;',
    '#let x = 1',
    '$ x^2 $',
    '{{name}}{{{raw}}}',
    '[a](javascript:alert(1))',
    '![](x.png)',
    '[^1]',
    '---\na: 1\n---',
    '\\*\\',
    '   四格',
    'www.example.com a@b.cn',
    '👩‍👩‍👧‍👦𠮷𪚥燚',
    `${'长'.repeat(300)}`,
    'x'.repeat(500),
    '~~删~~`码`',
  ),
);
const content = nasty.filter((value) => !/[\p{NChar}\p{Cs}]/u.test(value));
const lines = (value: string) => value.replaceAll(/\r\n?/g, '\n');

describe('values never pass the Markdown parser', () => {
  const sites: Record<string, string> = {
    paragraph: `甲${T}乙\n\n后一段`,
    'paragraph alone': `${T}\n\n后一段`,
    strong: `前**${T}**的后`,
    heading: `## ${T}\n\n正文`,
    list: `- 一\n- ${T}\n- 三`,
    'ordered list': `1. ${T}\n2. 二`,
    'table cell': `| 甲 | 乙 |\n|---|---|\n| ${T} | 乙 |\n| 丙 | 丁 |`,
    quote: `> ${T}`,
    link: `[${T}](https://example.com)`,
    container: `:::center\n${T}\n:::`,
  };
  for (const [name, structure] of Object.entries(sites)) {
    it(`any text survives in: ${name}`, () => {
      const plain = shape(tree(structure, '值'));
      fc.assert(
        fc.property(content, (value) => {
          const made = tree(structure, value);
          const whole = text(made);
          expect(whole).toBe(text(tree(structure, '值')).replace('值', () => lines(value)));
          if (value !== '') expect(shape(made)).toBe(plain);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('any text survives in a directive attribute, and in code', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const made = tree(`:::signatures\n::party{role="甲${T}" signer="${T}"}\n:::\n\n\`${T}\``, a, b, a);
        const [party] = find(made, 'leafDirective');
        expect(party?.attributes).toEqual({ role: `甲${a}`, signer: b });
        expect(find(made, 'inlineCode')[0]?.value).toBe(a);
      }),
    );
  });

  it('values keep their order in wide tables', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 60 }), (values) => {
        const rows = values.map(() => `| ${T} |`).join('\n');
        const cells = find(tree(`| 甲 |\n|---|\n${rows}`, ...values), 'tableCell').slice(1);
        expect(cells.map(text)).toEqual(values.map(lines));
      }),
    );
  });
});

describe('origins', () => {
  it('reach texts, directives and links', () => {
    const made = tree(`${T}\n\n::addressee{text="${T}"}\n\n[去](${T})`, '甲', '乙', 'https://example.com/');
    expect(find(made, 'text')[0]).toEqual({ type: 'text', value: '甲', data: { origins: [origin] } });
    expect(find(made, 'leafDirective')[0]?.data).toEqual({ origins: [origin] });
    expect(find(made, 'link')[0]).toMatchObject({ url: 'https://example.com/', data: { origins: [origin] } });
  });

  it('are absent from what the template itself says', () => {
    const [own] = find(tree(`固定${T}`, '甲'), 'text');
    expect(own).toEqual({ type: 'text', value: '固定' });
  });
});

describe('line ends', () => {
  it('of a value become breaks', () => {
    const made = tree(`${T}`, '一\n二\r\n三');
    expect(find(made, 'paragraph')[0]?.children.map((node) => node.type)).toEqual([
      'text',
      'break',
      'text',
      'break',
      'text',
    ]);
  });

  it('of the template vanish between Hanzi and are a space between Latin words', () => {
    expect(text(tree('甲乙\n丙丁'))).toBe('甲乙丙丁');
    expect(text(tree('one\ntwo'))).toBe('one two');
    expect(text(tree(`甲\n${T}\n乙`, 'x'))).toBe('甲x乙');
  });
});

describe('links', () => {
  it('never lead to a script', () => {
    expect(find(tree(`[去](${T})`, ' java\nscript:alert(1)'), 'link')[0]?.url).toBe('');
    expect(find(tree('[去](javascript:alert(1))'), 'link')).toEqual([]);
    expect(text(tree('[去](javascript:alert(1))'))).toBe('去');
  });
});

describe('Markdown values', () => {
  const markdown = (value: string, depth?: number) =>
    bound(value, { markdown: true, ...(depth !== undefined && { depth }) });

  it('become blocks with their origin', () => {
    const made = tree(
      `前\n\n${T}\n\n后`,
      markdown('## 职责\n\n**认真**履行。\n\n1. 一\n2. 二\n\n| 甲 |\n|---|\n| 乙 |'),
    );
    expect(made.children.map((node) => node.type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'table',
      'paragraph',
    ]);
    for (const node of find(made, 'text').slice(1, -1)) expect(node.data?.origins).toEqual([origin]);
  });

  it('have their headings moved to the depth asked for', () => {
    const made = tree(`${T}`, markdown('# 一\n\n## 二\n\n###### 三', 3));
    expect(find(made, 'heading').map((node) => node.depth)).toEqual([3, 4, 6]);
  });

  it.each([
    ['<b>粗</b>体<!-- x -->', '<b>粗</b>体<!-- x -->'],
    ['<div>\n块\n</div>', '<div>\n块\n</div>'],
    ['::page-break', '::page-break'],
    [':::signatures\n::party{role="x"}\n:::', ':::signatures::party{role="x"}:::'],
    ['![图](https://evil.example/x.png)', '![图](https://evil.example/x.png)'],
    ['正文[^1]\n\n[^1]: 注', '正文[^1][^1]: 注'],
    ['[去](javascript:alert(1))', '去'],
    ['[甲][x] 乙\n\n[x]: https://example.com', '甲 乙'],
    ['[x]: https://example.com', '[x]: https://example.com'],
    ['{{name}}', '{{name}}'],
  ])('%s is inert', (value, expected) => {
    const made = tree(`${T}`, markdown(value));
    expect(text(made)).toBe(expected);
    const allowed = new Set(['root', 'paragraph', 'text', 'break', 'link']);
    const all = (node: Nodes): string[] => [
      node.type,
      ...('children' in node ? node.children.flatMap(all) : []),
    ];
    expect(all(made).filter((type) => !allowed.has(type))).toEqual([]);
  });

  it('must stand alone', () => {
    for (const structure of [`甲${T}`, `# ${T}`, `| 甲 |\n|---|\n| ${T} |`, `::addressee{text="${T}"}`]) {
      const result = bind(structure, markdown('甲'));
      expect(result.value).toBeUndefined();
      expect(result.diagnostics).toMatchObject([
        { rule: 'template-structure', place: { line: 7, column: 3 } },
      ]);
      expect(result.diagnostics[0]!.message.zh).toContain('单独成段');
    }
  });

  it('never crash or hang, whatever is in them', () => {
    fc.assert(fc.property(content, (value) => void tree(`${T}`, markdown(value))));
    for (const value of [
      ':::center\n'.repeat(5000),
      '> - '.repeat(5000),
      '>'.repeat(50_000),
      '[ '.repeat(2000),
      '*a '.repeat(3000),
      '- '.repeat(500),
      ':::center\n'.repeat(300),
    ])
      expect(bind(`${T}`, markdown(value)).value).toBeDefined();
  });
});

describe('faults of a template', () => {
  const stretches = [
    { start: 0, template: 'templates/x/main.md.hbs', line: 1 },
    { start: 4, template: 'templates/partials/p.md.hbs', line: 10 },
  ];
  const fault = (structure: string, ...values: string[]) => {
    const result = bindTree({ ...composed(structure, ...values), stretches });
    expect(result.value).toBeUndefined();
    return result.diagnostics.map(({ place, message }) => `${place.file}:${place.line} ${message.zh}`);
  };

  it('an unknown directive is told with the nearest one, at the line of its own template', () => {
    expect(fault('甲乙\n\n丙\n\n:::centre\n丁\n:::')).toEqual([
      'templates/partials/p.md.hbs:12 没有“centre”这个容器指令；最接近的是“center”',
    ]);
  });

  it.each([
    ['::blank{line="2"}', '指令“blank”没有“line”这个属性；可用的是“lines”'],
    ['::party{role="甲"}', '指令“party”缺少“signer”这个属性'],
    [':::center\n甲', '指令“center”没有结束：请在它的内容之后另起一行写“:::”'],
    [':::table\n甲\n:::', '指令“table”里必须有且只有一张表格；表头下面的分隔行不能少'],
    [':::signatures\n甲\n:::', '指令“signatures”里只能放“party”指令，且至少一个'],
    ['<b>甲</b>', '模板中不能用网页标签或注释：成品没有对应的排版'],
    ['![x](y.png)', '模板中不能用图片：成品没有对应的排版'],
  ])('%s', (structure, message) => {
    expect(fault(structure)[0]).toBe(`templates/x/main.md.hbs:1 ${message}`);
  });

  it('a row of the table must be as long as its head', () => {
    expect(fault(`| 甲 |\n|---|\n| ${T} |\n| ${T} | ${T} |`, 'a', 'b', 'c')).toEqual([
      'templates/partials/p.md.hbs:13 表格的这一行有2格，表头有1格',
    ]);
  });

  it('a value that the structure drops is told at its place in the template', () => {
    const { value, diagnostics } = bind(`::blank{lines="${T}" lines="2"}`, 'a');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ place: { file: site.template, line: 7, column: 3 } }]);
    expect(diagnostics[0]!.message.zh).toContain('没有位置');
  });

  it('deep nesting is a finding, not a crash', () => {
    expect(fault(`${'>'.repeat(20_000)} 甲`)[0]).toContain('嵌套超过');
  });
});
