/** The fixed words of the help pages, in both languages. */
import type { Language } from './command.js';

export interface HelpWords {
  readonly help: string;
  readonly lang: string;
  readonly quiet: string;
  readonly json: string;
  readonly color: string;
  title(title: string): string;
  examples(lines: readonly string[]): string;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

const ZH: HelpWords = {
  help: '显示帮助',
  lang: '提示语言，默认中文',
  quiet: '不显示提示',
  json: '以 JSON 输出数据',
  color: '不用颜色',
  title: (title) => TITLES[title] ?? title,
  examples: (lines) => `\n例：\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
};

const EN: HelpWords = {
  help: 'show help',
  lang: 'language of messages, default Chinese',
  quiet: 'no messages',
  json: 'print data as JSON',
  color: 'no colour',
  title: (title) => title,
  examples: (lines) => `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
};

export function helpFor(language: Language): HelpWords {
  return language === 'en' ? EN : ZH;
}
