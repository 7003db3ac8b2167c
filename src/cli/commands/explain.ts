/** `quanze explain`: what a rule demands, why, and what to do; alone it lists all rules. */
import type { Rule } from '../../rules/define-rule.js';
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
    const [{ allRules }, { findRule }, { printRule }, { rulePagePath }, { ownRulesHere }, { printOwnRule }] =
      await Promise.all([
        import('../../rules/rule-list.js'),
        import('../../rules/find-rule.js'),
        import('../../rules/print-rule-page.js'),
        import('../../rules/rule-page-path.js'),
        import('../own-rules.js'),
        import('../../rules/own/print-own-rule.js'),
      ]);
    const own = await ownRulesHere(context);
    const rules = [...allRules, ...own.map(({ rule }) => rule)];
    const describe = ({ meta }: Rule) => {
      const record = own.find(({ rule }) => rule.meta.id === meta.id)?.record;
      if (!record) return { ...meta, url: rulePagePath(meta.id) };
      const { message, hint } = record.data;
      const texts = {
        messages: { own: { zh: message, en: message } },
        hints: { own: { zh: hint, en: hint } },
      };
      return { ...meta, ...texts, url: record.file };
    };
    if (typeof id !== 'string') {
      context.out(
        context.json ? JSON.stringify(rules.map(describe), null, 2) : await listOf(rules, context.language),
      );
      return 0;
    }
    const { rule, nearest } = findRule(id, rules);
    if (!rule)
      throw new UsageError({
        zh: `没有名为“${id}”的规则。${nearest ? `是不是“${nearest}”？` : '运行 quanze explain 列出全部规则。'}`,
        en: `No rule '${id}'. ${nearest ? `Did you mean '${nearest}'?` : 'Run quanze explain for the list.'}`,
      });
    const record = own.find((one) => one.rule === rule)?.record;
    const page = record ? printOwnRule(record, context.language) : printRule(rule, context.language);
    context.out(context.json ? JSON.stringify(describe(rule), null, 2) : page);
    return 0;
  },
});

/** One rule a line, by family. */
async function listOf(rules: readonly Rule[], language: Language): Promise<string> {
  const [{ familyTitles }, { label }, { displayWidth }] = await Promise.all([
    import('../../rules/family-titles.js'),
    import('../../rules/label.js'),
    import('../../diagnostics/display-width.js'),
  ]);
  const widest = Math.max(...rules.map(({ meta }) => displayWidth(meta.id)));
  const lines: string[] = [];
  for (const [family, title] of Object.entries(familyTitles)) {
    const own = rules.filter(({ meta }) => meta.family === family);
    if (own.length === 0) continue;
    lines.push(title[language]);
    for (const { meta } of own) {
      const severity = label('severity', meta.severity)[language];
      lines.push(
        `  ${meta.id}${' '.repeat(widest - displayWidth(meta.id))}  ${severity.padEnd(language === 'zh' ? 2 : 7)}  ${meta.title[language]}`,
      );
    }
    lines.push('');
  }
  return lines.join('\n').trimEnd();
}
