/** The words of which a text that sets a measure has at least one. */
const WORDS: readonly (readonly [measure: RegExp, words: readonly string[]])[] = [
  [/通报批评/u, ['通报批评']],
  [/警告/u, ['警告']],
  [/加处罚款/u, ['加处罚款']],
  [/罚款/u, ['罚款']],
  [/没收/u, ['没收']],
  [/暂扣/u, ['暂扣']],
  [/吊销/u, ['吊销']],
  [/降低资质/u, ['降低资质']],
  [/停产|停业/u, ['停产停业', '责令停止', '责令']],
  [/责令关闭/u, ['责令关闭', '责令']],
  [/拘留/u, ['拘留']],
  [/查封/u, ['查封']],
  [/扣押/u, ['扣押']],
  [/冻结/u, ['冻结']],
];

/** Words that the library records; none for a measure that statutes word in many ways. */
export function measureWords(measure: string): readonly string[] {
  return WORDS.find(([pattern]) => pattern.test(measure))?.[1] ?? [];
}
