/** Papers say in whose name, under whose lead and in which part a power is exercised. */
import { describe, expect, it } from 'vitest';
import { exerciseNotes } from '../../src/compose/exercise-notes.js';
import { nodeOf } from '../../src/model/node-of.js';
import { noticeEdits, noticeFiles } from './notice-world.js';
import { paperFiles, paperWorkspace } from './paper-world.js';
import { composeAll, edited, openTexts } from './shipped-templates.js';

const transfers = 'content/示例区/市监局/职权配置.yaml';
const base = edited({ ...paperWorkspace, ...noticeFiles }, noticeEdits);
const { model } = openTexts(base);

function notes(power: string, organ: string, changed: readonly (readonly [string, string])[] = []) {
  const world = changed.length === 0 ? model : openTexts(edited(base, { [transfers]: changed })).model;
  return exerciseNotes(nodeOf(world, power, 'power')!, organ, world);
}

describe('how a power is exercised', () => {
  it('is not said of what is wholly and solely its own', () => {
    const plain = openTexts(paperWorkspace).model;
    const power = nodeOf(plain, '查封扣押', 'power')!;
    expect(exerciseNotes(power, '市监局', plain)).toEqual({ texts: [], shows: [] });
  });

  it('委托: the receiver acts in the name of the principal, in the stages given', () => {
    expect(notes('无证经营处罚', '镇政府').texts).toEqual([
      '受示例区市场监督管理局委托，以其名义行使',
      '只行使调查环节',
    ]);
    expect(notes('无证经营处罚', '市监局')).toEqual({
      texts: ['调查环节委托示例镇人民政府实施'],
      shows: ['委托-镇政府', '镇政府'],
    });
  });

  it('共同行使: names the lead on both sides', () => {
    expect(notes('食品经营许可', '市监局').texts).toEqual(['与示例镇人民政府共同行使，本机关主责']);
    expect(notes('食品经营许可', '镇政府').texts).toEqual([
      '与示例区市场监督管理局共同行使，示例区市场监督管理局主责',
    ]);
    expect(notes('食品经营许可', '市监局', [['  主责: 市监局\n', '']]).texts).toEqual([
      '与示例镇人民政府共同行使',
    ]);
  });

  it('赋权: with and without the giver keeping it', () => {
    const confer: [string, string][] = [['方式: 委托', '方式: 赋权']];
    expect(notes('无证经营处罚', '镇政府', confer).texts).toEqual([
      '由示例区市场监督管理局赋权',
      '只行使调查环节',
    ]);
    expect(notes('无证经营处罚', '市监局', confer).texts).toEqual(['调查环节由示例镇人民政府行使']);
    const kept: [string, string][] = [...confer, ['备注: 限于镇辖区', '保留: true']];
    expect(notes('无证经营处罚', '市监局', kept).texts).toEqual(['调查环节同时赋权示例镇人民政府行使']);
  });

  it('an area: the receiver there only, the giver elsewhere still', () => {
    const area: [string, string][] = [
      ['方式: 委托', '方式: 赋权'],
      ['备注: 限于镇辖区', '地域: 示例镇辖区'],
    ];
    expect(notes('无证经营处罚', '镇政府', area).texts).toEqual([
      '由示例区市场监督管理局赋权',
      '只行使调查环节',
      '只在示例镇辖区行使',
    ]);
    expect(notes('无证经营处罚', '市监局', area).texts).toEqual([
      '调查环节同时赋权示例镇人民政府在示例镇辖区行使',
    ]);
  });

  it('a table of penalties lists the measures that the organ still has', () => {
    const part = {
      [transfers]: [
        ['方式: 委托', '方式: 下放'],
        ['阶段: [调查]', '种类: [罚款]'],
      ],
    } as const;
    const changed = composeAll(openTexts(edited(base, part)).model);
    const listed = (organ: string, kind: string) =>
      changed.find(({ plan }) => plan.id === `notice/${organ}/${kind}`)!.text;
    for (const kind of ['penalties', 'regulation']) {
      expect(listed('市监局', kind)).toContain('没收违法所得');
      expect(listed('市监局', kind)).not.toContain('罚款（');
      expect(listed('镇政府', kind)).toContain('罚款（');
      expect(listed('镇政府', kind)).not.toContain('没收违法所得');
    }
  });

  it('划转 takes all of it: the giver has it no longer', () => {
    const moved: [string, string][] = [
      ['方式: 委托', '方式: 划转'],
      ['  阶段: [调查]\n', ''],
    ];
    expect(notes('无证经营处罚', '镇政府', moved).texts).toEqual(['自示例区市场监督管理局划转']);
    expect(notes('无证经营处罚', '市监局', moved).texts).toEqual([]);
  });

  it('names the measures of a part', () => {
    const part: [string, string][] = [
      ['方式: 委托', '方式: 下放'],
      ['阶段: [调查]', '种类: [罚款]'],
    ];
    expect(notes('无证经营处罚', '镇政府', part).texts).toEqual(['由示例区市场监督管理局下放', '只行使罚款']);
    expect(notes('无证经营处罚', '市监局', part).texts).toEqual(['罚款由示例镇人民政府行使']);
  });
});

describe('papers', () => {
  const papers = composeAll(model);
  const text = (id: string) => papers.find(({ plan }) => plan.id === id)!.text;

  it.each([
    'notice/市监局/powers',
    'notice/市监局/breakdown',
    'notice/市监局/posts',
    'letter/区政府/市监局/2026/1',
  ])('%s tells of the entrustment and the sharing', (id) => {
    expect(text(id)).toContain('调查环节委托示例镇人民政府实施');
    expect(text(id)).toContain('与示例镇人民政府共同行使，本机关主责');
  });

  it('the letter of the entrusted organ says whose name it acts in', () => {
    expect(text('letter/区政府/镇政府/2026/1')).toContain('受示例区市场监督管理局委托，以其名义行使');
  });

  it('a service guide follows the changes that the power makes to its procedure', () => {
    const guide = text('notice/市监局/guide/食品经营许可');
    expect(guide).toContain('3个工作日');
    expect(guide).not.toContain('5个工作日');
    expect(guide.split('办理程序')[1]).not.toContain('\u0001审查\u0001');
  });

  it('the officers of an entrusted organisation stand in the list of the organ that answers for them', () => {
    const world = edited(base, {
      [paperFiles.townLeaders]: [
        [
          '身份: 公务员 }',
          '身份: 公务员, 执法证: { 证号: 示009, 发证日期: 2023-04-10, 有效期至: 2028-04-09 } }',
        ],
      ],
    });
    const texts = composeAll(openTexts(world).model);
    const list = (id: string) => texts.find(({ plan }) => plan.id === id)!.text;
    expect(list('notice/市监局/officers')).toContain('辛某\u0001示例镇人民政府\u0001镇长\u0001示009');
    expect(list('notice/市监局/certificates')).toContain('示009');
    expect(list('notice/市监局/breakdown')).not.toContain('辛某');
  });

  it('a letter given outside the chain says why', () => {
    const letters = `${paperWorkspace[paperFiles.letters]}例外:
  - { 受责方: 队员己, 交责方: 局长乙, 理由: 队员己由局长直接管理。 }
`;
    const changed = openTexts({ ...base, [paperFiles.letters]: letters });
    const texts = composeAll(changed.model).filter(({ kind }) => kind.family === 'letter');
    const said = texts.filter(({ text: one }) => one.includes('本责任书由甲方直接与乙方签订'));
    expect(said.map(({ plan }) => plan.id)).toEqual(['letter/市监局/队员己/2026/1']);
    expect(said[0]!.text).toContain('理由是：队员己由局长直接管理。');
  });
});
