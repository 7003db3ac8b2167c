/** Options that take several words: separated by commas, Chinese or English. */
import { closest, distance } from 'fastest-levenshtein';
import { UsageError } from './command.js';

/**
 * `allowed`: word that may be written -> what it stands for (a Chinese name and its English code stand for the same).
 * Undefined when the option is not given; an unknown word is a usage error that names the nearest.
 */
export function readChoices<T extends string>(
  flag: string,
  value: string | boolean | undefined,
  allowed: ReadonlyMap<string, T>,
): readonly T[] | undefined {
  if (typeof value !== 'string') return undefined;
  const words = value.split(/[,，、\s]+/).filter((word) => word !== '');
  const known = [...allowed.keys()];
  if (words.length === 0)
    throw new UsageError({
      zh: `选项“${flag}”后面要写一个值。`,
      en: `Option '${flag}' needs a value.`,
    });
  return words.map((word) => {
    const choice = allowed.get(word);
    if (choice !== undefined) return choice;
    const near = closest(word, known);
    const hint =
      distance(word, near) <= Math.max(1, Math.floor(near.length / 3))
        ? { zh: `是不是“${near}”？`, en: `Did you mean '${near}'?` }
        : { zh: '', en: '' };
    throw new UsageError({
      zh: `选项“${flag}”没有可选的“${word}”。${hint.zh}`,
      en: `Option '${flag}' does not take '${word}'. ${hint.en}`,
    });
  });
}
