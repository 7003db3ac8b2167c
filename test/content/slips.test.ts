/** The slips that staff make most, put into the sample one by one and all together: each is told at its place. */
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { memoryHost } from '../rules/memory-host.js';
import { sample } from './authored-workspaces.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

interface Slip {
  readonly title: string;
  readonly file: string;
  readonly edit: (text: string) => string;
  /** Where the finding must stand: the line that holds this text after the edit, in `file` or in `toldIn`. */
  readonly line: string;
  readonly toldIn?: string;
}

const once = (from: string, to: string) => (text: string) => {
  expect(text.split(from), from).toHaveLength(2);
  return text.replace(from, to);
};

const slips: readonly Slip[] = [
  {
    title: 'a power is deleted that a post still exercises',
    file: `${bureau}/执法职权.yaml`,
    edit: (text) => text.replace(/- 标识: 检查-市场主体登记事项\n(?: .*\n)+/u, ''),
    line: '职权: 检查-市场主体登记事项, 阶段: [审查, 公开]',
    toldIn: `${bureau}/执法岗位.yaml`,
  },
  {
    title: 'an article number is malformed',
    file: `${bureau}/流程.yaml`,
    edit: once('《中华人民共和国行政处罚法》第五十四条第二款', '《中华人民共和国行政处罚法》第54条第二款'),
    line: '第54条',
  },
  {
    title: 'a post is left without holder',
    file: `${bureau}/执法岗位.yaml`,
    edit: once('  任职:\n    - { 人员: 白雨薇, 起: 2025-05-06 }\n', ''),
    line: '名称: 听证和复议应诉岗',
  },
  {
    title: 'a key is misspelt',
    file: `${bureau}/人员.yaml`,
    edit: once('姓名: 高立恒', '性名: 高立恒'),
    line: '性名: 高立恒',
  },
  {
    title: 'a file is cut off in the middle',
    file: `${bureau}/评议考核.yaml`,
    edit: (text) => text.slice(0, text.indexOf('情形: 执法文书未以本局名义作出') + 8),
    line: '情形: 执法文',
  },
];

const texts = Object.fromEntries(sample.records.map(({ file, text }) => [file, text]));

/** Findings of the sample with some slips, as `file:line`. */
function placesWith(chosen: readonly Slip[]): {
  readonly found: string[];
  readonly edited: Record<string, string>;
} {
  const edited: Record<string, string> = { ...texts };
  for (const { file, edit } of chosen) edited[file] = edit(edited[file]!);
  const { host, folder } = memoryHost(edited);
  const found = checkWorkspace(openWorkspace(host, folder)).map(({ place }) => `${place.file}:${place.line}`);
  return { found, edited };
}

function placeOf({ file, toldIn = file, line }: Slip, edited: Readonly<Record<string, string>>): string {
  const index = edited[toldIn]!.split('\n').findIndex((one) => one.includes(line));
  expect(index, line).toBeGreaterThanOrEqual(0);
  return `${toldIn}:${index + 1}`;
}

describe('the sample with a slip', () => {
  test.each(slips)('$title', (slip) => {
    const { found, edited } = placesWith([slip]);
    expect(found).toContain(placeOf(slip, edited));
  });

  test('all of them are told in one run', () => {
    const { found, edited } = placesWith(slips);
    for (const slip of slips) expect(found).toContain(placeOf(slip, edited));
  });
});
