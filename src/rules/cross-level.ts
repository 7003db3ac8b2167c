/** What is compared between an organ and the catalogue of its superior, for those who have none. */
import type { Text } from '../diagnostics/diagnostic.js';

export const crossLevelComparisons: readonly Text[] = [
  { zh: '有没有遗漏上级列给本级的事项', en: 'omissions' },
  { zh: '有没有上级没有的职权', en: 'additions' },
  { zh: '类别是否一致', en: 'kinds' },
  { zh: '时限是否放宽', en: 'limits' },
  { zh: '种类、幅度和裁量阶次是否超出', en: 'measures, ranges and discretion' },
  { zh: '依据的版本是否一致', en: 'versions of bases' },
];

export const notProved: Text = {
  zh: crossLevelComparisons.map(({ zh }) => zh).join('、'),
  en: crossLevelComparisons.map(({ en }) => en).join(', '),
};
