/** A mistake in the call, told in plain words. */
import type { CommanderError } from 'commander';
import { closest } from 'fastest-levenshtein';
import type { Text } from '../diagnostics/diagnostic.js';

/** `commander` reports by code, with the offending word in quotes inside an English message. */
export function explainUsage(error: CommanderError, commands: readonly string[]): Text {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const help = { zh: '运行 quanze --help 查看用法。', en: 'Run quanze --help.' };
  const text = TEXTS[error.code];
  if (error.code === 'commander.unknownCommand') {
    const near = closest(word, [...commands]);
    return {
      zh: `没有命令“${word}”。您要的是 quanze ${near} 吗？${help.zh}`,
      en: `No command '${word}'. Did you mean quanze ${near}? ${help.en}`,
    };
  }
  const choices = /Allowed choices are (.+?)\.?$/.exec(error.message)?.[1];
  if (choices) {
    return {
      zh: `选项的值只能是：${choices.split(', ').join('、')}。${help.zh}`,
      en: `The option takes one of: ${choices}. ${help.en}`,
    };
  }
  if (text) return { zh: `${text.zh(word)}${help.zh}`, en: `${text.en(word)} ${help.en}` };
  if (error.code === 'commander.help')
    return { zh: `请写明要运行的命令。${help.zh}`, en: `Which command? ${help.en}` };
  return { zh: `命令写法有误：${error.message}。${help.zh}`, en: `${error.message}. ${help.en}` };
}

const TEXTS: Readonly<Record<string, { zh(word: string): string; en(word: string): string }>> = {
  'commander.unknownOption': {
    zh: (word) => `没有选项“${word}”。`,
    en: (word) => `No option '${word}'.`,
  },
  'commander.missingArgument': {
    zh: (word) => `缺少参数“${word}”。`,
    en: (word) => `Missing argument '${word}'.`,
  },
  'commander.optionMissingArgument': {
    zh: (word) => `选项“${word}”后面要写一个值。`,
    en: (word) => `Option '${word}' needs a value.`,
  },
  'commander.excessArguments': {
    zh: () => '参数太多。',
    en: () => 'Too many arguments.',
  },
  'commander.invalidArgument': {
    zh: (word) => `选项“${word}”的值不在可选范围内。`,
    en: (word) => `Option '${word}' does not take that value.`,
  },
};
