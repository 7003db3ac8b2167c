/** `quanze explain`: what a rule demands, why, and what to do; alone it lists all rules. */
import { defineCommand, type Language, UsageError } from '../command.js';

export default defineCommand({
  name: 'explain',
  arguments: [
    {
      syntax: '[rule]',
      description: { zh: '规则名；不写则列出全部规则', en: 'a rule; without it all are listed' },
    },
  ],
  summary: {
    zh: '说明一条规则：要求、理由、依据和办法',
    en: 'explain a rule: demand, reason, clause and remedy',
  },
  examples: ['quanze explain', 'quanze explain no-repealed-basis', 'quanze explain --json'],
  async run(context, [id]) {
    const [{ allRules }, { findRule }, { printRule }, { rulePagePath }] = await Promise.all([
      import('../../rules/rule-list.js'),
      import('../../rules/find-rule.js'),
      import('../../rules/print-rule-page.js'),
      import('../../rules/rule-page-path.js'),
    ]);
    const describe = (rule: (typeof allRules)[number]) => ({ ...rule.meta, url: rulePagePath(rule.meta.id) });
    if (typeof id !== 'string') {
      context.out(
        context.json ? JSON.stringify(allRules.map(describe), null, 2) : await listOf(context.language),
      );
      return 0;
    }
    const { rule, nearest } = findRule(id);
    if (!rule)
      throw new UsageError({
        zh: `没有名为“${id}”的规则。${nearest ? `是不是“${nearest}”？` : '运行 quanze explain 列出全部规则。'}`,
        en: `No rule '${id}'. ${nearest ? `Did you mean '${nearest}'?` : 'Run quanze explain for the list.'}`,
      });
    context.out(context.json ? JSON.stringify(describe(rule), null, 2) : printRule(rule, context.language));
    return 0;
  },
});

/** One rule a line, by family. */
async function listOf(language: Language): Promise<string> {
  const [{ allRules }, { familyTitles }, { label }, { displayWidth }] = await Promise.all([
    import('../../rules/rule-list.js'),
    import('../../rules/family-titles.js'),
    import('../../rules/label.js'),
    import('../../diagnostics/display-width.js'),
  ]);
  const widest = Math.max(...allRules.map(({ meta }) => displayWidth(meta.id)));
  const lines: string[] = [];
  for (const [family, title] of Object.entries(familyTitles)) {
    const own = allRules.filter(({ meta }) => meta.family === family);
    if (own.length === 0) continue;
    lines.push(title[language]);
    for (const { meta } of own) {
      const severity = label('severity', meta.severity)[language];
      lines.push(
        `  ${meta.id.padEnd(widest)}  ${severity.padEnd(language === 'zh' ? 2 : 7)}  ${meta.title[language]}`,
      );
    }
    lines.push('');
  }
  return lines.join('\n').trimEnd();
}
