/** The files of a workspace under names of its own. */
import { leaveBlanks, peopleToCome, withHead, withoutKey } from './leave-blanks.js';
import { putNames, replacements } from './put-names.js';
import { safeFolder } from './safe-folder.js';
import { splitName } from './split-name.js';
import type { TemplateFile } from './template-files.js';
import type { Names, Template } from './wishes.js';

const sample = 'content/样本县';
const sampleBureau = `${sample}/市场监督管理局`;

/** @param today YYYY-MM-DD */
export function ownFiles(
  files: readonly TemplateFile[],
  template: Template,
  names: Names,
  today: string,
): TemplateFile[] {
  const blank = new Map<string, string>();
  for (const { path, bytes } of files) {
    const text = leaveBlanks(path, new TextDecoder().decode(bytes), today.slice(0, 4));
    if (text !== undefined) blank.set(path, shaped(path, text, template, names));
  }
  for (const path of [...blank.keys()]) {
    const people = path.replace(/执法主体\.yaml$/u, '人员.yaml');
    if (people !== path && !blank.has(people)) blank.set(people, peopleToCome);
  }
  if (names.head) {
    const main = template === 'county' ? sample : sampleBureau;
    const made = withHead(blank.get(`${main}/执法主体.yaml`) ?? '', names.head, titleOf(template, names));
    blank.set(`${main}/执法主体.yaml`, made.organ);
    blank.set(`${main}/人员.yaml`, made.people);
  }
  const words = replacements(names);
  const folders = [
    [sampleBureau, `content/${safeFolder(names.place)}/${safeFolder(withoutPlace(names))}`],
    [sample, `content/${safeFolder(names.place)}`],
  ] as const;
  return [...blank].map(([path, text]) => {
    const [from, to] = folders.find(([folder]) => path.startsWith(`${folder}/`)) ?? ['', ''];
    return {
      path: to + path.slice(from.length),
      bytes: new TextEncoder().encode(putNames(path, text, words)),
    };
  });
}

function withoutPlace({ place, bureau }: Names): string {
  const rest = bureau.startsWith(place) ? bureau.slice(place.length).trim() : splitName(bureau).rest;
  return rest || bureau;
}

/** Level, region and branch as far as they are known. */
function shaped(path: string, text: string, template: Template, { level, region, bureau }: Names): string {
  if (!path.endsWith('/执法主体.yaml')) return text;
  const placed = region ? text : withoutKey(text, '行政区划');
  const leveled = placed.replace(/^层级: 县级$/mu, `层级: ${level}`);
  const other = template === 'bureau' && path.startsWith(sampleBureau) && !/市场监[督管]/u.test(bureau);
  return other ? withoutKey(leveled, '系统') : leveled;
}

function titleOf(template: Template, { place, bureau }: Names): string {
  if (template === 'bureau') return /(?:委员会|办公室|办事处|中心)$/u.test(bureau) ? '主任' : '局长';
  return /区$/u.test(place) ? '区长' : /市$/u.test(place) ? '市长' : /旗$/u.test(place) ? '旗长' : '县长';
}
