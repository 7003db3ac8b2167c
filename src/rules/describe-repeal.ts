/** A repeal in words: since when, by what and which article, replaced by what. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Repeal } from '../law/library/instrument.js';
import { printUnit } from './print-unit.js';

export function describeRepeal({ date, by, article }: Repeal): Text {
  const where = article ? printUnit({ article }) : '';
  return {
    zh: `${date === undefined ? '已' : `自 ${date} 起`}被《${by}》${where}废止`,
    en: `is repealed${date === undefined ? '' : ` since ${date}`} by 《${by}》${where}`,
  };
}

export function describeSuccessor(repeal: Repeal | undefined, listed: string | undefined): Text {
  if (listed !== undefined) return { zh: `替代它的“${listed}”`, en: `its successor "${listed}"` };
  return repeal?.replaces
    ? { zh: `《${repeal.by}》`, en: `《${repeal.by}》` }
    : { zh: '现行有效的依据', en: 'a basis in force' };
}
