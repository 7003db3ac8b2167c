/** Wording that ties marks to the sum, number or rank of fines. */

const FINE = '(?:罚没款|罚款|没收款|罚没)(?:收入)?';
/** Asked of fines, these are targets by themselves. */
const STRONG = '(?:指标|任务|排名|名次|位次|完成率|完成情况|增长|增幅|人均|创收)';
/** These also occur in the handling of a single case. */
const WEAK = '(?:金额|(?<!较大)数额|总额|总量)';
const near = (measure: string): string =>
  `${FINE}[^，。；、,;\\n]{0,8}?${measure}|${measure}[^，。；、,;\\n]{0,4}?${FINE}`;
/** A fine and a measure of it, close together inside one clause of the sentence. */
const STRONG_TARGET = new RegExp(near(STRONG), 'g');
const WEAK_TARGET = new RegExp(near(WEAK), 'g');
/** Nothing but the sum: 年度罚没金额. */
const BARE_SUM = new RegExp(`^(?:全年|年度|当年|季度|月度)?${FINE}${WEAK}$`);
/** Bans and faults: 不得下达罚没指标；将罚没收入与经费挂钩的，扣5分. */
const BAN =
  /不得|不准|不许|严禁|禁止|杜绝|是否|不以|不将|不把|不与|不下|不设|未下|没有下|未将|未把|未以|挂钩|脱钩|变相|违规|违法|违反|擅自|截留|私分|坐支|挪用/;
/** Handling of single fines and of the money: 罚没收入及时上缴国库；罚款数额裁量适当. */
const ROUTINE =
  /上缴|上交|缴库|国库|收支两条线|罚缴|收缴|分离|票据|裁量|幅度|基准|适当|适用|计算|认定|核算|保管|处置|管理|备案|审核|听证|下达|设定|制定|规定/;
/** What only a target asks for: it is one even among routine words (完成上级下达的罚没任务). */
const DEMAND = /完成|达到|达标|超额|增长|增幅|同比|排名|名次|位次|人均|创收|计分|加分|得分|提成/;

/** Offsets of the wording in a text; undefined when there is none, or when the clause forbids or handles it. */
export function findFineTarget(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const [pattern, isStrong] of [
    [STRONG_TARGET, true],
    [WEAK_TARGET, false],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const clause = sentenceAround(text, start, end);
      if (BAN.test(clause)) continue;
      const asked = DEMAND.test(clause);
      const routine = ROUTINE.test(clause);
      if (isStrong ? asked || !routine : (asked && !routine) || BARE_SUM.test(clause.trim()))
        return { start, end };
    }
  }
  return undefined;
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).search(/[^。；;\n]*$/);
  const after = text.slice(end).search(/[。；;\n]/);
  return text.slice(before, after < 0 ? text.length : end + after);
}
