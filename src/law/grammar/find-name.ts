/** Finds a name without title marks that stands before a chain: 行政处罚法第四十四条, 宪法第八十九条. */

const longest = 40;
const inName = /[\u3400-\u4dbf\u4e00-\u9fff]/;
const kind =
  /(?:宪法|法典|法|条例|规定|办法|细则|规则|解释|决定|章程|准则|规程|通则|公约|协定|议定书|意见|通知|修正案|解释（[一二三四五六七八九十]{1,3}）)$/u;
/** Words that end like a name and are none. */
const noName =
  /(?:^|[^\u4e00-\u9fff])(?:办法|规定|条例|细则|决定|解释|意见|通知|规则|章程|准则|国法|王法|法)$|(?:违|非|依|执|方|合|司|守|枉|不|做|说|看|想|无|普|用)法$/u;
/** Words of the sentence, after the last of which the name begins. 和 in 共和国 and 对 in 对外 stay. */
const lead =
  /.*(?:[依按参遵比]照|[根依]据|违反|违背|视为|认定为|适用|符合|执行|遵守|触犯|规定的|以及|或者|属于|构成|所称|除|其中|具有|发生|存在|行使|早于|不受|办理|提交|是指|(?<!共)和(?!国)|与|及|或|将|按|的|在(?!线)|有(?=[^限线机色毒害偿]))(?=.)/su;

/** 解释（三）第五条. */
const interpretation = /（[一二三四五六七八九十]{1,3}）$/;

export interface FoundName {
  readonly name: string;
  readonly start: number;
}

/** The name that ends at `end`; looks back over 40 characters at most and not beyond `floor`. */
export function findName(text: string, end: number, floor: number): FoundName | undefined {
  let start = end;
  const bracket = interpretation.exec(text.slice(Math.max(floor, end - 5), end));
  if (bracket) start -= bracket[0].length;
  while (start > floor && end - start < longest && inName.test(text[start - 1]!)) start -= 1;
  const run = text.slice(start, end);
  const ending = kind.exec(run);
  if (!ending || noName.test(run)) return undefined;
  const cut = lead.exec(run.slice(0, ending.index + 1))?.[0].length ?? 0;
  const name = run.slice(cut);
  if (name.length < 2 || noName.test(name) || /^[本该同]/.test(name)) return undefined;
  return { name, start: start + cut };
}
