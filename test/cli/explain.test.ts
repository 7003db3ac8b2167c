import { describe, expect, it } from 'vitest';
import { type CommandContext, UsageError } from '../../src/cli/command.js';
import command from '../../src/cli/commands/explain.js';
import { allRules } from '../../src/rules/rule-list.js';

async function explain(id?: string, changes: Partial<CommandContext> = {}) {
  const printed: string[] = [];
  const context = {
    language: 'zh',
    json: false,
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
});
