/** Citations as they stand in statutes: what is found, where, and how it is printed. */
import { expect, test } from 'vitest';
import { parseCitations } from '../../src/law/parse-citations.js';
import { printCitation } from '../../src/law/print-citation.js';

const canonical = (text: string) => parseCitations(text).map(printCitation);

// Twenty-five real shapes: DOMAIN of this field, statutes in force.
test.each([
  ['违反本法第四十四条、第四十五条的规定', ['本法第四十四条、第四十五条']],
  ['依照本法第六十七条至第六十九条的规定', ['本法第六十七条至第六十九条']],
  ['适用本法第五十一条、第五十七条', ['本法第五十一条、第五十七条']],
  ['除本法第九条第一项、第四项以外', ['本法第九条第（一）项、第（四）项']],
  [
    '遵守本法第十八条第一项、第二项、第三项、第七项',
    ['本法第十八条第（一）项、第（二）项、第（三）项、第（七）项'],
  ],
  ['依照前两款的规定，适用本条第一款', ['前两款', '本条第一款']],
  ['本法第十二条第一款第十一项规定的协议', ['本法第十二条第一款第（十一）项']],
  ['本法第三十九条第一款第一项、第二项、第四项', ['本法第三十九条第一款第（一）项、第（二）项、第（四）项']],
  ['依照本法第五十六条或者第五十七条', ['本法第五十六条或者第五十七条']],
  ['根据宪法第八十九条', ['宪法第八十九条']],
  ['《中华人民共和国证券法》（以下简称《证券法》）', ['《中华人民共和国证券法》（以下简称《证券法》）']],
  [
    '《中华人民共和国行政处罚法》(以下简称行政处罚法)',
    ['《中华人民共和国行政处罚法》（以下简称《行政处罚法》）'],
  ],
  ['第三十条第一款第（一）项至第（九）项', ['第三十条第一款第（一）项至第（九）项']],
  ['违反第三十一条第（一）、（二）、（四）项', ['第三十一条第（一）项、第（二）项、第（四）项']],
  ['依照第（一）、（二）两项规定', ['第（一）项、第（二）项']],
  ['刑法第一百七十五条之一第一款', ['刑法第一百七十五条之一第一款']],
  ['刑法第二百一十三条至第二百一十九条之一', ['刑法第二百一十三条至第二百一十九条之一']],
  ['适用本项第１目的规定', ['本项第1目']],
  ['本项第5目', ['本项第5目']],
  [
    '《关于适用〈中华人民共和国刑事诉讼法〉的解释》（法释〔2012〕21号）',
    ['《关于适用〈中华人民共和国刑事诉讼法〉的解释》（法释〔2012〕21号）'],
  ],
  ['劳社部发[2008]3号', ['劳社部发〔2008〕3号']],
  ['国办发(1985)49号', ['国办发〔1985〕49号']],
  ['人薪发［1995］32号', ['人薪发〔1995〕32号']],
  [
    '《中华人民共和国行政处罚法》《中华人民共和国行政强制法》',
    ['《中华人民共和国行政处罚法》', '《中华人民共和国行政强制法》'],
  ],
  ['依照香港特别行政区基本法第十八条', ['香港特别行政区基本法第十八条']],
])('%s', (text, expected) => expect(canonical(text)).toEqual(expected));

test.each([
  ['中华人民共和国主席令第七十号', '中华人民共和国主席令第七十号'],
  ['国务院令第825号', '国务院令第825号'],
  ['国务院第493号令', '国务院令第493号'],
  ['商务部令2019年第2号', '商务部令2019年第2号'],
  ['国发〔2004〕10号和国办发〔2005〕37号', '国发〔2004〕10号|国办发〔2005〕37号'],
  ['按照渝府发〔2001〕49号文件', '渝府发〔2001〕49号'],
  ['和政发〔2020〕1号', '和政发〔2020〕1号'],
  ['《食品安全法》（2021年修正）第三条', '《食品安全法》（2021年修正）第三条'],
  ['《纲要》（国发〔2004〕10号，以下简称《纲要》）', '《纲要》（国发〔2004〕10号，以下简称《纲要》）'],
  ['有下列第三项、第四项之一的', '第（三）项、第（四）项之一'],
  ['第二十三条第一款或者第三款和第四条', '第二十三条第一款或者第三款和第四条'],
])('%s is %s', (text, expected) => expect(canonical(text).join('|')).toBe(expected));

test('later units inherit the parts that they leave out', () => {
  const [found] = parseCitations('第十五条第一款第一项至第三项、第二款，第十六条');
  expect(found!.units).toEqual([
    {
      from: { article: { number: 15 }, paragraph: 1, item: 1 },
      to: { article: { number: 15 }, paragraph: 1, item: 3 },
    },
    { from: { article: { number: 15 }, paragraph: 2 } },
    { from: { article: { number: 16 } } },
  ]);
});

test('offsets are those of the text, behind characters of two units too', () => {
  const text = '𠮷𠮷依据《食品安全法》第三条处理';
  const [found] = parseCitations(text);
  expect(text.slice(found!.start, found!.end)).toBe('《食品安全法》第三条');
});

test.each([
  '第二项工作要抓紧',
  '第一条件',
  '第三项目标',
  '本项目第一期',
  '目前条件下',
  '符合本条件',
  '命令第3号文',
  '本法自公布之日起施行',
  '第一百二十四条　本省行政区域内',
  '第二条本省行政区域内县级以上人民政府',
  '2020年〔3〕',
  '《未写完的书名。第三',
  '武侯大道(2005)3号楼',
])('%s holds no citation', (text) => expect(parseCitations(text)).toEqual([]));

test('long runs of the beginnings of citations are read without trouble', () => {
  for (const piece of [
    '《',
    '第',
    '第一、',
    '（',
    '国〔',
    '第（一）、',
    '前',
    '本',
    '〔2005〕',
    '第一项、',
    '条例',
    '以下简称',
    '令第',
    '》',
    '第三条，',
  ]) {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    expect(() => parseCitations(text)).not.toThrow();
  }
});
