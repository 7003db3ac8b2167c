/** The place in the name of an organ: 桃源县 in 桃源县市场监督管理局. */

export interface SplitName {
  /** The whole name when no place is found in it. */
  readonly place: string;
  /** What is left: 市场监督管理局; the whole name when nothing is. */
  readonly rest: string;
}

/** `示例市示例区城管局` is of the district; the 市 of 市场 and 城市 ends no place. */
export function splitName(name: string): SplitName {
  const [, first = '', after = ''] =
    /^(.+?(?:自治县|自治旗|自治州|地区|县|区|旗|盟|州|(?<!城)市(?!场)))(.+)$/u.exec(name) ?? [];
  if (first === '') return { place: name, rest: name };
  const [, inner = ''] = /^(.{1,8}?(?:自治县|自治旗|县|区|旗))(?!域).+$/u.exec(after) ?? [];
  return { place: first + inner, rest: after.slice(inner.length) };
}
