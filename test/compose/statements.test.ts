/** Letters and notices where statements, posts and holders are not as in the sample. */
import { describe, expect, it } from 'vitest';
import { paperFiles, paperWorkspace } from './paper-world.js';
import { composeAll, edited, openTexts } from './shipped-templates.js';

const files = paperFiles;
type Edits = Parameters<typeof edited>[1];

function letters(edits: Edits) {
  const { model } = openTexts(edited(paperWorkspace, edits));
  const papers = composeAll(model);
  const text = (part: string) => {
    const found = papers.find(({ plan }) => plan.id.includes(part));
    if (!found) throw new Error(`no ${part} among ${papers.map(({ plan }) => plan.id).join(' ')}`);
    expect(found.diagnostics).toEqual([]);
    return found.text;
  };
  return { model, papers, text };
}

describe('a statement', () => {
  it.each([
    ['the organ', '市监局'],
    ['the unit', '执法大队'],
    ['a power', '无证经营处罚'],
  ])('for %s holds for the posts', (_, id) => {
    const { text } = letters({ [files.statement]: [['适用: [市监局]', `适用: [${id}]`]] });
    const letter = text('/队员己/');
    expect(letter).toContain('应当查处而不查处');
    expect(letter).toContain('依照下列规定承担责任');
  });

  it('for the post stands before that of the unit and the organ', () => {
    const { papers, model } = letters({ [files.statement]: [['适用: [市监局]', '适用: [办案岗]']] });
    const shown = papers.filter(({ plan }) => plan.provenance.includes(model.responsibilities[0]!.id));
    expect(shown.map(({ plan }) => plan.id)).toContain('letter/市监局/队员己/2026/1');
    expect(shown.map(({ plan }) => plan.id)).not.toContain('letter/市监局/局长乙/2026/1');
  });

  it('that nobody has leaves no sentence without an end', () => {
    const { papers } = letters({ [files.statement]: [['适用: [市监局]', '适用: [镇政府]']] });
    for (const { text, plan, kind } of papers) {
      if (kind.family !== 'letter' || !plan.id.startsWith('letter/市监局')) continue;
      // A heading that follows is a block of its own: 责任：, then the next heading.
      expect([plan.id, /(?:责任|职责)：\u0001*(?:监督|附则|从重|工作标准)/u.exec(text)]).toEqual([
        plan.id,
        null,
      ]);
    }
  });
});

describe('parties', () => {
  it('are named alike on the cover and in the body, and each signs with office and name', () => {
    const { text } = letters({});
    const letter = text('letter/市监局/队员己/');
    expect(letter.split('甲方：戊某（综合行政执法大队').length).toBe(3);
    expect(letter).toContain('编号：市监局-队员己-2026-1');
    expect(letter).not.toContain('letter/');
    expect(letter).toMatch(/乙方\n综合行政执法大队\n[^\n]*己某\n签字/u);
  });
});

describe('an acting holder', () => {
  const world = letters({
    [files.posts]: [
      ['  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]', '  空缺: { 起: 2026-07-01, 代理人员: 科长丁 }'],
    ],
  });

  it('has the post in the letter, marked as acting', () => {
    const letter = world.text('letter/市监局/科长丁/');
    expect(letter).toContain('受理岗现由乙方代行职责');
    expect(letter).toContain('丁某（代行）');
  });

  it('is told in the notice of posts without a name, since a vacancy is internal', () => {
    const notice = world.text('notice/市监局/posts');
    expect(notice).toContain('受理岗（代行）');
    expect(notice).not.toContain('丁某');
  });
});

describe('the powers of a letter', () => {
  const held = '    - { 职权: 查封扣押, 阶段: [执行], 作用: 主办 }\n';
  const world = letters({
    [files.posts]: [[held, `${held}    - { 职权: 查封扣押, 阶段: [结案], 作用: 协办 }\n`]],
  });

  it('stand in one row each, with what is done in each role', () => {
    const letter = world.text('letter/市监局/队员己/');
    expect(letter.split('\u0001查封、扣押不符合食品安全标准的食品\u0001').length).toBe(2);
    expect(letter).toContain('主办：执行；协办：结案\u0001主办、协办');
  });

  it('are announced where their list begins', () => {
    const all = world.text('letter/市监局/科长丁/');
    expect(all).toContain('各项职权以及负责人岗位在其中直接行使的环节和作用如下：\u0001序号');
    const some = world.text('letter/市监局/大队长戊/');
    expect(some).toContain('下列行政执法职权，共2项，其中负责人岗位直接行使1项');
  });
});
