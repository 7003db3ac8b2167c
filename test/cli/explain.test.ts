import { describe, expect, it } from 'vitest';
import { type CommandContext, UsageError } from '../../src/cli/command.js';
import command from '../../src/cli/commands/explain.js';
import { allRules } from '../../src/rules/rule-list.js';
import { memoryHost } from '../rules/memory-host.js';

const nowhere = memoryHost({});

async function explain(id?: string, changes: Partial<CommandContext> = {}) {
  const printed: string[] = [];
  const context = {
    language: 'zh',
    json: false,
    host: nowhere.host,
    cwd: nowhere.folder,
    out: (text: string) => printed.push(text),
    ...changes,
  } as CommandContext;
  const code = await command.run(context, [id], {});
  return { code, text: printed.join('\n') };
}

describe('quanze explain', () => {
  it('explains a rule: demand, reason, clause with its date, remedy, examples', async () => {
    const { code, text } = await explain('require-post');
    expect(code).toBe(0);
    expect(text).toMatch(/^# 每项职权都要落实到岗位\n/);
    expect(text).toContain('`require-post` · 职权 · 规则包：国家 · 程度：错误');
    expect(text).toContain('- 国办发〔2005〕37号二（二）（自 2005-07-09 起）');
    expect(text).toContain('| …“…”没有落实到任何岗位 |');
    expect(text).toContain('-    - { 职权: 查封扣押, 阶段: [执行], 作用: 主办 }');
    expect(text).not.toContain('Every power');
  });

  it('speaks English', async () => {
    const { text } = await explain('require-post', { language: 'en' });
    expect(text).toMatch(/^# Every power reaches a post\n/);
    expect(text).not.toContain('为什么');
  });

  it('lists every rule once, by family', async () => {
    const { text } = await explain();
    for (const { meta } of allRules)
      expect(text.split('\n').filter((line) => line.trim().startsWith(`${meta.id} `))).toHaveLength(1);
    expect(text).toMatch(/^依据\n/);
    expect(text).toMatch(/no-unused-basis +提示 {2}列入目录的依据应当有职权引用/);
  });

  it('prints metas as JSON: all, or one', async () => {
    const all = JSON.parse((await explain(undefined, { json: true })).text);
    expect(all.map((meta: { id: string }) => meta.id)).toEqual(allRules.map(({ meta }) => meta.id));
    const one = JSON.parse((await explain('require-post', { json: true })).text);
    expect(one).toMatchObject({
      id: 'require-post',
      family: 'powers',
      severity: 'error',
      url: 'docs/rules/require-post.md',
    });
    expect(all.find((meta: { id: string }) => meta.id === 'require-post')).toEqual(one);
  });

  it('proposes the nearest rule, and none when nothing is near', async () => {
    const near = explain('require-posts');
    await expect(near).rejects.toBeInstanceOf(UsageError);
    await expect(near).rejects.toMatchObject({
      text: { zh: '没有名为“require-posts”的规则。是不是“require-post”？' },
    });
    await expect(explain('zzz')).rejects.toMatchObject({
      text: { zh: '没有名为“zzz”的规则。运行 quanze explain 列出全部规则。' },
    });
  });

  it('knows the own rules of the workspace in which it runs', async () => {
    const rule =
      '标识: 本局-职责\n标题: 岗位要写职责\n提示: “{名称}”没有写职责\n办法: 写上职责。\n理由: 本局的要求\n依据: [{ 条款: 本局制度第三条, 起: 2026-07-01 }]\n选取: { 记录: 执法岗位 }\n应当: [{ 项: 职责, 写了: 是 }]\n';
    const { host, folder } = memoryHost({ 'quanze.yaml': '名称: 甲\n', '规则/职责.yaml': rule });
    const here = { host, cwd: folder };
    const { text } = await explain('本局-职责', here);
    expect(text).toMatch(/^# 岗位要写职责\n\n`本局-职责` · 自定规则 · 程度：警告 · 规则\/职责.yaml\n/);
    expect(text).toContain('- 本局制度第三条（自 2026-07-01 起）');
    expect(text).toContain('- 提示：“{名称}”没有写职责');
    expect((await explain(undefined, here)).text).toMatch(/自定规则\n {2}本局-职责 +警告 {2}岗位要写职责$/);
    const json = JSON.parse((await explain('本局-职责', { ...here, json: true })).text);
    expect(json).toMatchObject({
      family: 'own',
      url: '规则/职责.yaml',
      messages: { own: { zh: '“{名称}”没有写职责' } },
    });
    await expect(explain('本局-职则', here)).rejects.toMatchObject({
      text: { zh: expect.stringContaining('是不是“本局-职责”') },
    });
  });
});
