/** Whether an unknown title is a slip of the pen for a known one, or simply another instrument. */
import { titleKey } from '../law/library/title-key.js';

/** 某市市容管理条例 beside 别市市容管理条例: each region makes its own. */
const REGION = /^.{1,12}?(?:省|自治区|特别行政区|自治州|自治县|盟|旗|市(?!场|容|政|民)|县|区)/u;
/** 某某条例 beside 某某办法: an instrument and the one that replaced or details it. */
const FORM = /(?:实施)?(?:条例|办法|规定|细则|规则|决定|意见|通知|法典|法)(?:（[^（）]*）)?$/u;
/** Words that make another instrument of it. */
const MARK = /暂行|试行|临时|实施|若干|有关|第[一二三四五六七八九十]/u;

/** True when the two differ in neither region nor form, only in a character or two between. */
export function isSlipOf(title: string, known: string): boolean {
  const [a, b] = [titleKey(title), titleKey(known)];
  if (Math.abs(a.length - b.length) > 2 || a.length < 4) return false;
  if (MARK.test(a) !== MARK.test(b)) return false;
  const [regionA, regionB] = [REGION.exec(a)?.[0] ?? '', REGION.exec(b)?.[0] ?? ''];
  if (regionA !== regionB) return false;
  const [formA, formB] = [FORM.exec(a)?.[0], FORM.exec(b)?.[0]];
  return formA === formB || formA === undefined;
}
