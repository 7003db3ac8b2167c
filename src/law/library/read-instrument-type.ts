/** Tells the type of an instrument from the folder it lies in, its title and its head. */
import type { InstrumentType } from '../../schema/record-types.generated.js';
import type { LawEvent } from '../text/law-text.js';

const folders: readonly (readonly [RegExp, InstrumentType])[] = [
  [
    /^(?:宪法|宪法相关法|民法典|民法商法|行政法|经济法|社会法|刑法|诉讼与非诉讼程序法|生态环境法|法律解释|有关法律问题和重大问题的决定)$/u,
    'law',
  ],
  [/^行政法规$/u, 'administrative-regulation'],
  [/^(?:部门规章)$/u, 'department-rule'],
  [/^司法解释$/u, 'judicial-interpretation'],
  [/^地方性法规$/u, 'local-regulation'],
];
const heads: readonly (readonly [RegExp, InstrumentType])[] = [
  [/全国人民代表大会/u, 'law'],
  [/国务院(?:、中央军事委员会)?令|国务院.{0,8}常务会议|国务院(?:发布|批准)/u, 'administrative-regulation'],
  [/最高人民(?:法院|检察院)/u, 'judicial-interpretation'],
  [/自治[州县].{0,14}人民代表大会(?!常务)/u, 'autonomous-regulation'],
  [/(?:省|自治区|市|自治州).{0,14}人民代表大会/u, 'local-regulation'],
  [/(?:省|自治区|北京市|上海市|天津市|重庆市)人民政府.{0,12}令/u, 'provincial-rule'],
  [/市人民政府.{0,12}令/u, 'municipal-rule'],
  [/(?:部|委员会|总局|局|署|行)令/u, 'department-rule'],
];

/** Undefined when nothing tells: a departmental folder of an unknown name, a text without head. */
export function readInstrumentType(
  path: string,
  title: string,
  events: readonly LawEvent[],
): InstrumentType | undefined {
  const parts = path.split('/').slice(0, -1);
  const folder = folders.find(([name]) => parts.some((part) => name.test(part)))?.[1];
  const head = events.map(({ text }) => text).join('\n');
  const local = folder === 'local-regulation';
  if (local && (/自治条例$/u.test(title) || /自治[州县].{0,14}人民代表大会(?!常务)/u.test(head)))
    return 'autonomous-regulation';
  return folder ?? heads.find(([words]) => words.test(head))?.[1];
}
