/** The fines that the words of a discretion tier allow: 处5万元以上6.5万元以下罚款. */
import { readChineseNumeral } from '../law/read-chinese-numeral.js';

export interface FineSpan {
  readonly unit: '元' | '倍' | '%';
  /** What goes before the fine in the same sentence, e.g. 货值金额不足1万元的. */
  readonly condition: string;
  /** 0 where none is written. */
  readonly least: number;
  /** Infinity where none is written. */
  readonly most: number;
}

const AMOUNT =
  /(超过|高于|不满|不足|低于|不超过)?(?:百分之([一二三四五六七八九十百零〇点]+)|(\d+(?:\.\d+)?|[一二三四五六七八九十百千]+)(百|千|万|十万|百万|千万|亿)?(元|倍|%|％))(以上|以下|以内)?/gu;
const SCALE: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

/** Other measures beside the fine: no condition of it. */
const OTHER = /^(?:责令|给予|没收|吊销|暂扣|警告|降低|处|并处)/u;

/** In the order of the text; undefined as soon as one fine is worded in a way that is not understood. */
export function fineSpans(text: string): FineSpan[] | undefined {
  const spans: FineSpan[] = [];
  for (const sentence of text.split(/[；;。]/u)) {
    const pieces = sentence.split('，');
    for (const [index, piece] of pieces.entries()) {
      if (!piece.includes('罚款') || !/\d|百分之|[一二三四五六七八九十百千万](?:元|倍)/u.test(piece))
        continue;
      const at = Math.max(piece.lastIndexOf('处', piece.indexOf('罚款') - 1), 0);
      const span = readSpan(piece.slice(at));
      // 处5万元以上，10万元以下罚款: the lower limit stands in the piece before.
      if (!span || /(?:元|倍|%|％)(?:以上|以下)?$/u.test(pieces[index - 1] ?? '')) return undefined;
      const before = [...pieces.slice(0, index), piece.slice(0, at).replace(/(?:可以|并|依法)+$/u, '')];
      spans.push({
        ...span,
        condition: before
          .filter((text) => !OTHER.test(text))
          .join('')
          .trim(),
      });
    }
  }
  return spans;
}

function readSpan(text: string): Omit<FineSpan, 'condition'> | undefined {
  const found = [...text.matchAll(AMOUNT)];
  if (found.length === 0 || found.length > 2) return undefined;
  let [least, most]: [number | undefined, number | undefined] = [undefined, undefined];
  const units = new Set<FineSpan['unit']>();
  for (const [, before, percent, digits, scale, unit, after] of found) {
    const value = percent === undefined ? readNumber(digits!) : readNumber(percent);
    if (value === undefined) return undefined;
    units.add(percent !== undefined || unit === '％' ? '%' : (unit as FineSpan['unit']));
    const amount = value * (scale === undefined ? 1 : SCALE[scale]!);
    const isLeast = after === '以上' || before === '超过' || before === '高于';
    const isMost = after === '以下' || after === '以内' || /^(?:不满|不足|低于|不超过)$/u.test(before ?? '');
    if (isLeast === isMost && found.length > 1) return undefined;
    if (isLeast || isLeast === isMost) least ??= amount;
    if (isMost || isLeast === isMost) most ??= amount;
  }
  const [unit] = units;
  if (units.size !== 1 || unit === undefined) return undefined;
  return { unit, least: least ?? 0, most: most ?? Number.POSITIVE_INFINITY };
}

function readNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const [whole = '', fraction] = text.split('点');
  const value = readChineseNumeral(whole) ?? (/^[零〇]$/u.test(whole) ? 0 : undefined);
  if (value === undefined || fraction === undefined) return value;
  const digits = [...fraction].map((one) => (one === '零' || one === '〇' ? 0 : readChineseNumeral(one)));
  if (digits.some((one) => one === undefined || one > 9)) return undefined;
  return Number(`${value}.${digits.join('')}`);
}
