/** Tells who made an instrument and where it applies, from its head, title and folder. */
import type { InstrumentType } from '../../schema/record-types.generated.js';
import type { LawEvent } from '../text/law-text.js';

export interface Issuer {
  readonly issuer: string | undefined;
  readonly region: string | undefined;
}

const congress =
  /^经?(?:第[一二三四五六七八九十]+届)?(.{0,16}?)(?:第[一二三四五六七八九十]+届)?(人民代表大会(?:常务委员会)?|代表大会常务委员会)/u;
const national = /全国人民代表大会(常务委员会)?/u;
const order = /^(.{2,40}?)令(?:第|\d)/u;
const announced = /^(.{2,20}?)(?:发布|公布|批准|公告)/u;
const place = /^(.{1,12}?(?:省|自治区|特别行政区|自治州|自治县|盟|市(?!场)|县|区))/u;

/** The maker is who adopted the first text: the first dated event of the head. */
export function readIssuer(
  path: string,
  title: string,
  events: readonly LawEvent[],
  type: InstrumentType | undefined,
): Issuer {
  const first = events[0]?.text ?? '';
  const local =
    type === 'local-regulation' ||
    type === 'autonomous-regulation' ||
    type === 'provincial-rule' ||
    type === 'municipal-rule';
  const region = local ? (place.exec(title)?.[1] ?? regionOfFolder(path)) : undefined;
  const whole = national.exec(first);
  if (whole) return { issuer: `全国人民代表大会${whole[1] ?? ''}`, region };
  const made = congress.exec(first);
  if (made?.[1])
    return {
      issuer: `${made[1]}人民代表大会${made[2]!.includes('常务') ? '常务委员会' : ''}`,
      region: region ?? made[1],
    };
  const named = (order.exec(first) ?? announced.exec(first))?.[1];
  const issuer = named?.replace(/^中华人民共和国(?=国务院)/u, '');
  if (issuer !== undefined) return { issuer, region };
  return { issuer: type === 'administrative-regulation' ? '国务院' : undefined, region };
}

function regionOfFolder(path: string): string | undefined {
  const parts = path.split('/');
  const at = parts.indexOf('地方性法规');
  return at >= 0 && at + 2 < parts.length ? parts[at + 1] : undefined;
}
