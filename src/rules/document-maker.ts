/** Who made a document, as far as its title or number tells. */

const PROVINCE = /省|自治区|北京市|天津市|上海市|重庆市|国务院/u;
const LOCAL = /^[\p{Script=Han}]{1,20}?(?:市|自治州|盟|地区|县|旗|区|镇|乡|街道|局|委员会|厅)/u;

/** `province`: the province or above; `local`: plainly somebody below it; undefined: it does not say. */
export function makerOf(document: { readonly title: string } | undefined): 'province' | 'local' | undefined {
  const title = document?.title.replace(/^关于.*/u, '') ?? '';
  const maker = title.split(/关于|《/u)[0] ?? '';
  if (maker === '') return undefined;
  if (
    /省|自治区/u.test(maker) &&
    /(?:省|自治区)[\p{Script=Han}]{2,}?(?:市|自治州|县|区)(?:人民政府|人大|人民代表)/u.test(maker)
  )
    return 'local';
  if (PROVINCE.test(maker)) {
    // 重庆市某区人民政府 is a district, 重庆市人民政府 the province.
    return /(?:北京|天津|上海|重庆)市[\p{Script=Han}]{1,8}?(?:区|县|局|委员会)/u.test(maker)
      ? 'local'
      : 'province';
  }
  return LOCAL.test(maker) ? 'local' : undefined;
}
