/** Workspaces that are not as the sample: vacancies, papers within the administration, odd statements, broken records. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperFiles, paperWorkspace } from './paper-world.js';
import { composeAll, edited, openTexts } from './shipped-templates.js';

const files = paperFiles;
type Edits = Parameters<typeof edited>[1];
const papersOf = (edits: Edits) => composeAll(openTexts(edited(paperWorkspace, edits)).model);
const paper = (edits: Edits, id: string) => {
  const papers = papersOf(edits);
  const found = papers.find(({ plan }) => plan.id.includes(id));
  if (!found) throw new Error(`no ${id} among ${papers.map(({ plan }) => plan.id).join(' ')}`);
  expect(found.diagnostics).toEqual([]);
  return found;
};

describe('the example workspace', () => {
  it('yields all its papers', () => {
    const papers = papersOf({});
    expect(papers.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(papers.length).toBeGreaterThan(15);
  });
});

describe('letters', () => {
  it('a vacant post gets a letter that says so', () => {
    const { text, plan } = paper(
      { [files.posts]: [['  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]', '  空缺: { 起: 2026-07-01 }']] },
      '/受理岗/',
    );
    expect(text).toContain('（现空缺，由到任者签订）');
    expect(text).toContain('到任者签字');
    expect(plan.path.at(-1)).toBe('04-执法人员-行政审批科-受理岗空缺');
  });

  it('the head of a unit answers for it, not for another unit where he is a deputy', () => {
    const second = `- 标识: 副大队长岗
  名称: 执法大队副大队长岗
  机构: 执法大队
  责任层次: 主管责任
  职责: [协助组织专项检查]
  工作标准: [按期公开结果]
  任职: [{ 人员: 科长丁, 起: 2024-06-01 }]
- 标识: 大队长岗
`;
    const { text, plan } = paper({ [files.posts]: [['- 标识: 大队长岗\n', second]] }, '/科长丁/');
    expect(plan.path.at(-1)).toBe('03-执法机构-行政审批科-丁某');
    expect(text).toContain('主持行政审批科的工作');
    expect(text).toContain('乙方并任综合行政执法大队副大队长岗，');
    expect(text).toContain('协助组织专项检查');
    expect(text).not.toMatch(/戊某|己某|办案岗/u);
    expect(paper({}, '/科长丁/').text).not.toContain('并任');
  });

  it('the term of a letter keeps to the life of the organ', () => {
    const life = (days: string, id: string) =>
      paper({ [files.organ]: [['行政区划: 示例区\n', `行政区划: 示例区\n${days}\n`]] }, id).text;
    for (const id of ['letter/区政府/市监局/', '/副局长丙/', '/科长丁/', '/科员庚/']) {
      expect(life('起: 2026-07-01', id)).toContain(
        '责任期限自2026年7月1日起至2026年12月31日止，应当在2026年8月1日前（含当日）签订',
      );
      expect(life('止: 2026-11-30', id)).toContain(
        '责任期限自2026年1月1日起至2026年11月30日止，应当在2026年3月31日前（含当日）签订',
      );
    }
    expect(life('起: 2026-07-01', '/科员庚/')).toContain('责任期限：2026年7月1日至2026年12月31日');
  });

  it('an office with a remark stands in brackets without brackets of its own', () => {
    const { text } = paper({ [files.organ]: [['职务: 副局长,', '职务: 副局长（主持工作）,']] }, '/副局长丙/');
    expect(text).toContain('乙方：丙某（示例区市场监督管理局副局长，主持工作）');
    expect(text).not.toContain('））');
  });

  it('an organ without a head is not left without a letter', () => {
    const { text } = paper(
      { [files.organ]: [['  - { 人员: 局长乙, 职责: 主要负责人, 职务: 局长 }\n', '']] },
      'letter/区政府/',
    );
    expect(text).toContain('现空缺，由到任者承担');
  });

  it('the parts of a plan that are left out leave no empty heading', () => {
    const bare = [
      ['工作目标:\n  - 执法事项、岗位和责任全部明确并向社会公布。\n', ''],
      ['考核模块:\n  - 名称: 执法规范\n    分值: 100\n    内容: [案卷评查合格率达到百分之百。]\n', ''],
      ['监督机构: 示例区司法局\n', ''],
      ['份数: 2', '份数: 3'],
    ] as const;
    for (const { text, kind, diagnostics } of papersOf({ [files.letters]: bare })) {
      if (kind.family !== 'letter') continue;
      expect(diagnostics).toEqual([]);
      expect(text).not.toMatch(/工作目标|考核内容和分值|领导责任的追究|奖惩按照/);
      expect(text).toContain('本责任书一式三份，甲方、乙方各执一份，其余由甲方存档备查。');
    }
  });

  it('a statement that is no plain list is set as it is written', () => {
    const { text, tree } = paper(
      {
        [files.statement]: [
          [
            '依法履行本岗位的执法职责。',
            '一是**依法**履职。\n\n> 引文 <b>x</b>\n\n| 甲 | 乙 |\n|---|---|\n| 丙 |',
          ],
          ['## 责任情形', '## 廉政要求\n\n不得吃拿卡要。\n\n## 责任情形'],
        ],
      },
      'letter/区政府/',
    );
    expect(text).toContain('一是依法履职。');
    expect(text).toContain('<b>x</b>');
    const headings = tree!.children.flatMap((node) => (node.type === 'heading' ? [node] : []));
    expect(headings.some((node) => JSON.stringify(node).includes('廉政要求') && node.data?.ordinal)).toBe(
      true,
    );
  });

  it('situations that are no table are still named', () => {
    const { text } = paper(
      {
        [files.statement]: [
          [
            '| 情形 | 类型 | 责任形式 | 依据 |\n| --- | --- | --- | --- |\n| 应当查处而不查处 | 不作为 | 批评教育 | 《中华人民共和国行政处罚法》第七十六条 |\n| 违反法定程序实施处罚 | 乱作为 | 调离执法岗位 | 《中华人民共和国行政处罚法》第七十六条 |',
            '- 应当查处而不查处（不作为）\n- 违反法定程序（乱作为）',
          ],
        ],
      },
      'letter/区政府/',
    );
    expect(text).toContain('应当查处而不查处（不作为）。');
  });
});

describe('authored papers', () => {
  it('a request goes up with its signer and is not public', () => {
    const edits: Edits = { [files.notice]: [['文种: 通知', '文种: 请示\n签发人: 乙某\n紧急程度: 特急']] };
    const { kind, tree, text } = paper(edits, '/authored/');
    expect([kind.id, kind.public]).toEqual(['notice-internal', false]);
    expect(JSON.stringify(tree)).toContain('"signer":"乙某"');
    expect(text.startsWith('特急')).toBe(true);
  });

  it.each([
    ['publish', '文种: 通知', '文种: 通知\n公开: false', 'notice-internal'],
    ['secrecy', '文种: 通知', '文种: 通知\n密级: 机密', 'notice-internal'],
    ['letter', '文种: 通知', '文种: 函', 'notice-authored'],
  ])('%s', (_, find, replace, kind) => {
    expect(paper({ [files.notice]: [[find, replace]] }, '/authored/').kind.id).toBe(kind);
  });

  it('organs that issue a paper together all stand in the red head and below', () => {
    const { tree } = paper(
      { [files.notice]: [['文种: 通知', '文种: 通知\n发文机关: [市监局, 区政府]']] },
      '/authored/',
    );
    const whole = JSON.stringify(tree);
    expect(whole).toContain('"text":"示例区市场监督管理局\\n示例区人民政府文件"');
    expect(whole).toContain('"issuer":"示例区市场监督管理局\\n示例区人民政府"');
  });

  it('a paper without number, addressee or copies has none of these elements', () => {
    const { tree } = paper(
      {
        [files.notice]: [
          ['发文字号: 示市监发〔2026〕1号\n', ''],
          ['主送: [各科室、大队]\n', ''],
          ['附件: [权责清单]\n', ''],
        ],
      },
      '/authored/',
    );
    const names = tree!.children.flatMap((node) => (node.type === 'leafDirective' ? [node.name] : []));
    expect(names).toEqual(['issuer-mark', 'red-rule', 'signature']);
  });
});

describe('evaluation', () => {
  it('a scheme for persons has a form for everyone who holds a post', () => {
    const forms = papersOf({ [files.evaluation]: [['对象: 执法机构', '对象: 执法人员']] }).filter(
      ({ kind }) => kind.family === 'evaluation',
    );
    expect(forms.map(({ plan }) => plan.id.split('/').at(-1))).toEqual([
      '局长乙',
      '科长丁',
      '大队长戊',
      '队员己',
      '科员庚',
    ]);
    expect(forms[0]!.text).toContain('被考核人');
  });

  it('a scheme for organs assesses the organ itself when none is below it', () => {
    const forms = papersOf({ [files.evaluation]: [['对象: 执法机构', '对象: 执法主体']] }).filter(
      ({ kind }) => kind.family === 'evaluation',
    );
    expect(forms.map(({ plan }) => plan.id)).toEqual(['evaluation/考核2026/市监局']);
  });
});

describe('whatever is in the content', () => {
  it('a broken record never makes planning or composing fail', () => {
    const paths = Object.values(files);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        (path, at, length) => {
          const lines = paperWorkspace[path]!.split('\n');
          lines.splice(at % lines.length, length);
          const { model } = openTexts({ ...paperWorkspace, [path]: lines.join('\n') });
          for (const { tree, diagnostics } of composeAll(model))
            expect(tree === undefined).toBe(diagnostics.length > 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names of any kind come through every paper unchanged and never change its shape', () => {
    const nasty = fc.constantFrom(
      '*甲*_乙_',
      '# 甲',
      '甲|乙|',
      '<b>甲</b>',
      '9:30甲',
      '编号:ABC-1',
      '{{甲}}',
      '::page-break',
      '1. 甲',
      '𠮷野家👍',
      '#set 甲',
      '甲`乙`',
      '[甲](乙)',
      '&amp;甲',
      '- 甲',
      '甲~~乙~~',
    );
    const shape = (tree: unknown) =>
      JSON.stringify(tree, (key, value) =>
        key === 'value' || key === 'data' || key === 'attributes' ? undefined : value,
      );
    const plain = papersOf({});
    fc.assert(
      fc.property(nasty, nasty, nasty, (person, power, organ) => {
        const quoted = (text: string) => JSON.stringify(text);
        const { model } = openTexts(
          edited(paperWorkspace, {
            [files.persons]: [['姓名: 己某', `姓名: ${quoted(person)}`]],
            [files.powers]: [['名称: 对未取得许可从事食品生产经营的处罚', `名称: ${quoted(power)}`]],
            [files.organ]: [['名称: 示例区市场监督管理局', `名称: ${quoted(organ)}`]],
          }),
        );
        const papers = composeAll(model);
        expect(papers.map(({ tree }) => shape(tree))).toEqual(plain.map(({ tree }) => shape(tree)));
        const texts = papers.map(({ text }) => text).join('\n');
        for (const name of [person, power, organ]) expect(texts).toContain(name);
      }),
      { numRuns: 15 },
    );
  });
});
