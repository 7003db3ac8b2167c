/** The library's syntax errors in words that a clerk can act on. */
import type { YAMLError } from 'yaml';
import type { YamlFinding } from './yaml-findings.js';

/** `line` is the text of the line where the trouble shows; without an error it is a line without colon. */
export function explainYamlError(error: YAMLError | undefined, line: string): YamlFinding {
  if (error && /[:-][ \t]+\{\{/.test(line.slice(0, 500))) return doubleBraces;
  const { zh, en, hint } = error ? explain(error, line.slice(0, 500).trim()) : words.noColon;
  return { rule: 'yaml-syntax', message: { zh, en }, hint };
}

/** `名称: {{x}}`: a place holder of a template, or braces that are meant as text. */
export const doubleBraces: YamlFinding = {
  rule: 'yaml-syntax',
  message: {
    zh: '内容不能直接以两个花括号“{{”开头',
    en: 'Unquoted text may not begin with "{{"',
  },
  hint: {
    zh: '要写的就是花括号的，用英文双引号把整个值括起来；是没有填写的空位的，换成真实的内容。',
    en: 'If the braces are meant, put the whole value in double quotes; if it is a blank, fill it in.',
  },
};

interface Words {
  readonly zh: string;
  readonly en: string;
  readonly hint: { readonly zh: string; readonly en: string };
}

function explain(error: YAMLError, line: string): Words {
  const { code, message } = error;
  if (code === 'MISSING_CHAR' && message.includes('quote')) return words.openQuote;
  if (code === 'MISSING_CHAR' && message.includes('- indicator')) return words.indent;
  if (code === 'MISSING_CHAR' && /needed|comma/i.test(message)) return words.comma;
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY') return words.noColon;
  if (/Flow .* (?:end with|sufficiently indented)|Expected flow .* to end/.test(message))
    return words.openBracket;
  if (code === 'BAD_INDENT') return words.indent;
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return /: .*: |: .*:$/.test(line) ? words.twoColons : words.deeperLine;
  if (code === 'BAD_SCALAR_START') return startsWith(message.at(-1) ?? '');
  if (code === 'BAD_DQ_ESCAPE') return words.escape;
  if (code === 'BAD_ALIAS' || code === 'ALIAS_PROPS')
    return startsWith(message.startsWith('Anchor') ? '&' : '*');
  if (code === 'TAB_AS_INDENT') return words.tab;
  if (code === 'UNEXPECTED_TOKEN' && /^[\]}]/.test(line)) return words.strayBracket;
  return words.other;
}

const startsWith = (sign: string): Words => ({
  zh: `文字不能直接以“${sign}”开头`,
  en: `Unquoted text may not begin with "${sign}"`,
  hint: { zh: '用英文双引号把整段文字括起来。', en: 'Put the whole text in quotes.' },
});

const words = {
  openQuote: {
    zh: '引号没有配对：有开头，没有结尾',
    en: 'The quotation mark is never closed',
    hint: {
      zh: '在这段文字末尾补上同样的英文引号；如果文件像是没有保存完整，请找到完整的文件。',
      en: 'Close it with the same mark; if the file looks cut off, find the complete one.',
    },
  },
  openBracket: {
    zh: '方括号或花括号没有配对：有开头，没有结尾',
    en: 'The bracket is never closed',
    hint: {
      zh: '补上英文的 ] 或 }；也可以每项单独一行，前面写“- ”。',
      en: 'Close the bracket, or write one item a line with "- ".',
    },
  },
  strayBracket: {
    zh: '这里多了一个右括号',
    en: 'There is a closing bracket too many',
    hint: { zh: '删掉它，或补上对应的左括号。', en: 'Delete it, or add the opening one.' },
  },
  comma: {
    zh: '括号里的各项之间缺少英文逗号',
    en: 'A comma is missing between the items in brackets',
    hint: { zh: '用英文逗号（,）把各项隔开。', en: 'Separate the items by commas.' },
  },
  noColon: {
    zh: '这一行缺少冒号，看不出是哪一项',
    en: 'There is no colon on this line',
    hint: {
      zh: '写成“名称: 内容”，冒号用英文冒号，后面空一格；如果是上一项的续行，请多缩进两格。',
      en: 'Write "key: value"; if it goes on from the line above, indent it by two more spaces.',
    },
  },
  indent: {
    zh: '这一行的缩进和同级的其他行没有对齐',
    en: 'This line does not align with its neighbours',
    hint: {
      zh: '同一级的各行左边对齐，下一级多空两格。',
      en: 'Align lines of one level; indent the next by two.',
    },
  },
  deeperLine: {
    zh: '这一项已经有内容，下面却又有缩进的行',
    en: 'This entry has a value, yet indented lines follow',
    hint: {
      zh: '下面的行如果是同一级，请和这一行左边对齐。',
      en: 'If the next line is of the same level, align it.',
    },
  },
  twoColons: {
    zh: '一行里有两个“冒号加空格”，分不清名称和内容',
    en: 'Two colons with spaces stand on one line',
    hint: { zh: '用英文双引号把内容括起来，或改用全角冒号。', en: 'Put the value in quotes.' },
  },
  escape: {
    zh: '双引号里的反斜杠用得不对',
    en: 'The backslash in these quotes has no meaning',
    hint: {
      zh: '改用英文单引号括起来，或把反斜杠写两遍。',
      en: 'Use single quotes, or double the backslash.',
    },
  },
  tab: {
    zh: '这里用了制表符（Tab 键）',
    en: 'A tab is used here',
    hint: { zh: '改用空格。', en: 'Use spaces.' },
  },
  other: {
    zh: '这里的格式读不懂',
    en: 'The form of this line cannot be understood',
    hint: {
      zh: '对照上下几行的写法：每行“名称: 内容”，列表每项以“- ”开头，文字里有特殊符号时用英文双引号括起来。',
      en: 'Compare with the lines around: "key: value", list items begin with "- ", quote special characters.',
    },
  },
} satisfies Record<string, Words>;
