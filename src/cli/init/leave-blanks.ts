/** A starter without its invented people, telephones and papers: what is left out is to be filled in. */
import { yamlText } from './yaml-text.js';

/** Records of fact and official papers tell what a real organ did; a new workspace has done nothing yet. */
const facts =
  /\/(?:公文\/[^/]+\.md|(?:核准|公布|报告|配套制度|执法监督|争议协调|规范性文件清理|检查例外)\.yaml)$/u;
const people = /\/人员\.yaml$/u;

/** @param year of the letters and the evaluation. Undefined when the file is left out. */
export function leaveBlanks(path: string, text: string, year: string): string | undefined {
  if (facts.test(path) || path === '说明.md') return undefined;
  if (people.test(path)) return peopleToCome;
  if (/\/执法主体\.yaml$/u.test(path)) return blankOrgan(text);
  if (/\/执法岗位\.yaml$/u.test(path)) return blankPosts(text);
  if (/\/(?:责任书|评议考核)\.yaml$/u.test(path)) return text.replaceAll('2026', year);
  if (path === 'quanze.yaml') return withoutKey(text, '基准日期');
  return text;
}

/** The first head of an organ, and the person. */
export function withHead(organ: string, head: string, title: string): { organ: string; people: string } {
  const person = yamlText(head);
  const id = yamlText(idOf(head));
  const leader = `领导:\n  - { 人员: ${id}, 职责: 主要负责人, 职务: ${title} }\n`;
  return {
    organ: organ.replace(leadersToCome, () => leader),
    people: `${peopleToCome}- { 标识: ${id}, 姓名: ${person}, 职务: ${title}, 身份: 公务员 }\n`,
  };
}

/** An identifier holds no white space and no slashes, and 80 characters at most. */
export function idOf(name: string): string {
  return name.replaceAll(/\s+/gu, '').replaceAll(/[/\\]/gu, '-');
}

const leadersToCome = `# 待填写：领导。人员先写进“人员.yaml”，起、止写任职日期。
# 领导:
#   - { 人员: 标识, 职责: 主要负责人, 职务: 职务名称, 起: 2026-01-31 }
`;
const contactsToCome = `# 待填写：去掉前面的“# ”，写上真实的地址和号码。
# 地址:
# 电话:
# 举报电话:
`;
export const peopleToCome = `# 待填写：一行一个人，去掉前面的“# ”。执法人员写执法证，领导不写；重名时在标识后面加数字。
# - { 标识: 张三, 姓名: 张三, 机构: 机构的标识, 职务: 职务名称, 身份: 公务员, 执法证: { 证号: 证件编号, 有效期至: 2030-01-31 } }
`;
const holdersToCome = '# 任职: [{ 人员: 标识, 起: 2026-01-31 }] # 待填写';

function blankOrgan(text: string): string {
  const kept = ['领导', '地址', '电话', '举报电话', '网站', '出庭应诉', '负责人'].reduce(withoutKey, text);
  const at = kept.indexOf('执法监督机构:');
  const stubs = leadersToCome + contactsToCome;
  return at < 0 ? kept + stubs : kept.slice(0, at) + stubs + kept.slice(at);
}

function blankPosts(text: string): string {
  return ['任职', '空缺']
    .reduce(withoutKey, text)
    .replaceAll(/(?=^- 标识:)/gmu, `  ${holdersToCome}\n`)
    .replace(`  ${holdersToCome}\n`, '')
    .replace(/\n*$/u, `\n  ${holdersToCome}\n`);
}

/** The line of a key and the deeper lines below it. */
export function withoutKey(text: string, key: string): string {
  const block = new RegExp(`^( *)${key}:(?: .*)?\\n(?:\\1 .*\\n|\\1- .*\\n)*`, 'gmu');
  return text.replaceAll(block, '');
}
