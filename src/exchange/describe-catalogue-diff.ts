/** The changes of a superior's catalogue in plain words. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Catalogue, CataloguePower } from '../model/catalogue.js';
import { enumLabel } from '../schema/enum-label.js';
import type { CatalogueDiff, ChangedKey } from './diff-catalogues.js';

/** As many of a kind of change are named; the others are counted. */
const mostNamed = 200;

/** `bearing`: names of the own powers that correspond to an item. Empty when nothing changed. */
export function describeDiff(
  diff: CatalogueDiff,
  after: Catalogue,
  bearing: (item: CataloguePower) => readonly string[],
): Text {
  const organs = new Map(after.organs.map(({ id, name }) => [id, name]));
  const named = (power: CataloguePower): Text => {
    const organ = organs.get(power.organ) ?? power.organ;
    return {
      zh: `${organ}：“${power.name}”（${enumLabel('power-kind', power.kind)}）`,
      en: `${organ}: "${power.name}" (${power.kind})`,
    };
  };
  const own = (power: CataloguePower): Text => {
    const names = bearing(power);
    return names.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `\n      本工作区对应的职权：${names.map((name) => `“${name}”`).join('、')}`,
          en: `\n      corresponds here to: ${names.join(', ')}`,
        };
  };
  return joined([
    section({ zh: '新增', en: 'added' }, diff.added, named),
    section({ zh: '取消', en: 'gone' }, diff.gone, (power) => glued(named(power), own(power))),
    section({ zh: '变动', en: 'changed' }, diff.changed, ({ before, after, keys }) =>
      glued(named(after), ...keys.map((key) => change(key, before, after)), own(after)),
    ),
  ]);
}

function section<T>(title: Text, items: readonly T[], line: (item: T) => Text): Text {
  if (items.length === 0) return { zh: '', en: '' };
  const lines = items.slice(0, mostNamed).map(line);
  const rest = items.length - lines.length;
  return {
    zh: [
      `  ${title.zh} ${items.length} 项`,
      ...lines.map(({ zh }) => `    ${zh}`),
      ...(rest > 0 ? [`    另有 ${rest} 项`] : []),
    ].join('\n'),
    en: [
      `  ${items.length} ${title.en}`,
      ...lines.map(({ en }) => `    ${en}`),
      ...(rest > 0 ? [`    ${rest} more`] : []),
    ].join('\n'),
  };
}

const names: Readonly<Record<ChangedKey, string>> = {
  code: '基本编码',
  name: '名称',
  kind: '类别',
  levels: '行使层级',
  bases: '依据',
  measures: '种类和幅度',
  limit: '办理时限',
  discretion: '裁量基准',
  fee: '收费',
  parent: '主项',
  state: '状态',
  from: '起始日',
  until: '终止日',
};

function change(key: ChangedKey, before: CataloguePower, after: CataloguePower): Text {
  const [old, now] = [partsOf(key, before), partsOf(key, after)];
  const added = now.filter((part) => !old.includes(part));
  const gone = old.filter((part) => !now.includes(part));
  if (Array.isArray(before[key] ?? after[key])) {
    const zh = [
      ...(gone.length > 0 ? [`减去 ${gone.join('、')}`] : []),
      ...(added.length > 0 ? [`增加 ${added.join('、')}`] : []),
    ].join('；');
    const en = [...gone.map((part) => `-${part}`), ...added.map((part) => `+${part}`)].join(' ');
    return {
      zh: `\n      ${names[key]}：${zh || '次序改变'}`,
      en: `\n      ${key}: ${en || 'order changed'}`,
    };
  }
  const [from, to] = [old.join('，') || '（无）', now.join('，') || '（无）'];
  return { zh: `\n      ${names[key]}：由 ${from} 改为 ${to}`, en: `\n      ${key}: ${from} -> ${to}` };
}

/** What a property says, item by item. */
function partsOf(key: ChangedKey, power: CataloguePower): string[] {
  switch (key) {
    case 'kind':
      return [enumLabel('power-kind', power.kind)];
    case 'levels':
      return (power.levels ?? []).map((level) => enumLabel('level', level));
    case 'state':
      return power.state === undefined ? [] : [enumLabel('power-state', power.state)];
    case 'bases':
      return power.bases.map(({ cite, role }) => `${cite}（${enumLabel('basis-role', role)}）`);
    case 'measures':
      return (power.measures ?? []).map(({ type, range }) => {
        if (!range) return type;
        const base = range.base === undefined ? '' : `${range.base}，`;
        return `${type}（${base}${range.min ?? 0}至${range.max ?? '不限'}${range.unit}）`;
      });
    case 'limit': {
      const { statutory, promised } = power.limit ?? {};
      return [
        ...(statutory === undefined ? [] : [`法定 ${statutory}`]),
        ...(promised === undefined ? [] : [`承诺 ${promised}`]),
      ];
    }
    case 'discretion':
      return (power.discretion ?? []).map(({ tier, when, range }) => `${tier}（${when}：${range}）`);
    case 'fee':
      return power.fee ? [`${power.fee.item} ${power.fee.standard}`] : [];
    default:
      return power[key] === undefined ? [] : [power[key]];
  }
}

function glued(...texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join('') };
}

function joined(texts: readonly Text[]): Text {
  return {
    zh: texts.flatMap(({ zh }) => (zh ? [zh] : [])).join('\n'),
    en: texts.flatMap(({ en }) => (en ? [en] : [])).join('\n'),
  };
}
