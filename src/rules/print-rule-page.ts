/** A rule explained to its reader, as Markdown. */
import type { Text } from '../diagnostics/diagnostic.js';
import { enumLabel } from '../schema/enum-label.js';
import type { Clause, Example, InvalidExample, Rule } from './define-rule.js';
import { exampleDiff } from './example-diff.js';
import { familyTitles } from './family-titles.js';

type Language = keyof Text;

/** The page of a rule: Chinese first, English below. */
export function printRulePage(rule: Rule): string {
  return `${printRule(rule, 'zh')}\n---\n\n${printRule(rule, 'en')}`;
}

/** One language of the page; ends with a line feed. */
export function printRule({ meta }: Rule, language: Language): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const pack = language === 'zh' ? enumLabel('rule-pack', meta.pack) : meta.pack;
  const severity = language === 'zh' ? enumLabel('severity', meta.severity) : meta.severity;
  const keys = Object.keys(meta.messages);
  const lines = [
    `# ${meta.title[language]}`,
    '',
    [
      `\`${meta.id}\``,
      familyTitles[meta.family][language],
      say(`规则包：${pack}`, `pack: ${pack}`),
      say(`程度：${severity}`, `severity: ${severity}`),
    ].join(' · '),
    '',
    `## ${say('为什么', 'Why')}`,
    '',
    meta.rationale[language],
    '',
    ...meta.basis.map((clause) => `- ${printClause(clause, language)}`),
    '',
    `## ${say('会报告什么，怎么办', 'Findings and what to do')}`,
    '',
    `| ${say('报告', 'finding')} | ${say('办法', 'what to do')} |`,
    '| --- | --- |',
    ...keys.map(
      (key) => `| ${sample(meta.messages[key]![language])} | ${sample(meta.hints[key]![language])} |`,
    ),
    '',
    `## ${say('示例', 'Examples')}`,
    '',
    say('示例是对一个小的合格工作区的改动。', 'Each example is a change to a small valid workspace.'),
    '',
    ...meta.examples.valid.flatMap((example) =>
      printExample(example, say('没有问题', 'No finding'), language),
    ),
    ...meta.examples.invalid.flatMap((example) => [
      ...printExample(example, say('有问题', 'Finding'), language),
      ...printExpected(example, language),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The list of all rules by family: Chinese first, English below. */
export function printRuleList(rules: readonly Rule[]): string {
  return `${listRules(rules, 'zh')}\n---\n\n${listRules(rules, 'en')}`;
}

function listRules(rules: readonly Rule[], language: Language): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const lines = [
    say('# 规则', '# Rules'),
    '',
    say(
      '`quanze check` 按这些规则检查内容。`quanze explain 规则名` 显示同样的说明；在 `quanze.yaml` 的“规则”中可以逐条调整程度或者关闭；经批准暂时不改的，写[检查例外](../guide/records/suppressions.md)；本地自己的要求，写[自定规则](../guide/records/own-rule.md)。',
      '`quanze check` judges the content by these rules. `quanze explain RULE` prints the same pages; `rules` in `quanze.yaml` sets the severity of each; what is granted for a time is an [exception](../guide/records/suppressions.md), local demands are [own rules](../guide/records/own-rule.md).',
    ),
    '',
  ];
  for (const [family, title] of Object.entries(familyTitles)) {
    const own = rules.filter(({ meta }) => meta.family === family);
    if (own.length === 0) continue;
    lines.push(
      `## ${title[language]}`,
      '',
      `| ${say('规则', 'rule')} | ${say('要求', 'what it demands')} | ${say('程度', 'severity')} | ${say('规则包', 'pack')} |`,
      '| --- | --- | --- | --- |',
      ...own.map(({ meta }) => {
        const pack = language === 'zh' ? enumLabel('rule-pack', meta.pack) : meta.pack;
        const severity = language === 'zh' ? enumLabel('severity', meta.severity) : meta.severity;
        return `| [\`${meta.id}\`](${meta.id}.md) | ${cell(meta.title[language])} | ${severity} | ${pack} |`;
      }),
      '',
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function printClause({ text, since, until }: Clause, language: Language): string {
  const from = since === undefined ? '' : language === 'zh' ? `自 ${since} 起` : `from ${since}`;
  const to = until === undefined ? '' : language === 'zh' ? `至 ${until} 止` : `until ${until}`;
  const span = [from, to].filter(Boolean).join(language === 'zh' ? '' : ' ');
  if (span === '') return text[language];
  return language === 'zh' ? `${text.zh}（${span}）` : `${text.en} (${span})`;
}

function printExample(example: Example, verdict: string, language: Language): string[] {
  const day =
    example.asOf === undefined
      ? ''
      : language === 'zh'
        ? `（按 ${example.asOf}）`
        : ` (as of ${example.asOf})`;
  const colon = language === 'zh' ? '：' : ': ';
  return [
    `### ${verdict}${colon}${example.title[language]}${day}`,
    '',
    '```diff',
    ...exampleDiff(example),
    '```',
    '',
  ];
}

function printExpected({ expect }: InvalidExample, language: Language): string[] {
  const where = expect.map(({ at }) => `\`${at}\``).join(language === 'zh' ? '、' : ', ');
  return [language === 'zh' ? `报告在 ${where}。` : `Reported at ${where}.`, ''];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A message with its places left open. */
function sample(text: string): string {
  return cell(text.replace(/\{\w+\}/g, '…'));
}
