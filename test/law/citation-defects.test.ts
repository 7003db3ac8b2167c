/** Slips of form: each is named at its place, and mended where the mend is certain. */
import { expect, test } from 'vitest';
import { applyCorrections } from '../../src/law/apply-corrections.js';
import { parseCitations } from '../../src/law/parse-citations.js';

test.each([
  ['国办发〔2005）37 号', '国办发〔2005〕37号'],
  ['国发〔2004〕10\u00a0号', '国发〔2004〕10号'],
  ['(武 政〔2005〕22 号)', '武政〔2005〕22号'],
  ['国发〔2004〕第10号', '国发〔2004〕10号'],
  ['国发〔2004〕010号', '国发〔2004〕10号'],
  ['国发〔04〕10号', '国发〔2004〕10号'],
  ['国发【2004】10号', '国发〔2004〕10号'],
  ['国发﹝2004﹞10号', '国发〔2004〕10号'],
  ['国发［１９９９］２３号', '国发〔1999〕23号'],
  ['国发〔2004〕10', '国发〔2004〕10号'],
  ['第152条第2款', '第一百五十二条第二款'],
  ['第１５２条', '第一百五十二条'],
  ['第一至三条', '第一条至第三条'],
  ['第二十一条第一、二、五项', '第二十一条第一项、第二项、第五项'],
  ['第二十二、二十三条', '第二十二条、第二十三条'],
  ['第五条第(三)项', '第五条第（三）项'],
  ['第五条第(—)项', '第五条第（一）项'],
  ['第一百一条', '第一百零一条'],
  ['第一百〇一条', '第一百零一条'],
  ['第三条—第五条', '第三条至第五条'],
  ['第三条,第五条', '第三条、第五条'],
  ['第三条第五条', '第三条、第五条'],
  ['第六十条第一款第二项至五项', '第六十条第一款第二项至第五项'],
  ['本条例第三条（一）（二）项', '本条例第三条第（一）（二）项'],
  ['《关于修改<食品安全法>的决定》', '《关于修改〈食品安全法〉的决定》'],
  ['《关于修改《食品安全法》的决定》', '《关于修改〈食品安全法〉的决定》'],
  ['(行政执法错案责任确认书》', '《行政执法错案责任确认书》'],
  ['《食品安全法》 第三条', '《食品安全法》第三条'],
  ['《若\n\n干意见》', '《若干意见》'],
])('%s is mended', (text, mended) => {
  const [found, ...more] = parseCitations(text);
  expect(more).toEqual([]);
  expect(found!.defects.length).toBeGreaterThan(0);
  expect(applyCorrections(text, found!)).toBe(mended);
});

test.each([
  ['国办发[20**]37号', 'masked-number', '20**'],
  ['国发[**]23号', 'masked-number', '**'],
  ['第五条至第三条', 'reversed-range', '条'],
  ['第（一）、（二）三项规定', 'count-mismatch', '三'],
  ['第（二）款', 'bracketed-unit', '（二）'],
])('%s: %s has no certain mend', (text, code, at) => {
  const defect = parseCitations(text)[0]!.defects.find((one) => one.code === code);
  expect(defect && text.slice(defect.start, defect.end)).toBe(at);
  expect(defect!.correction).toBeUndefined();
});

test('a dash in the place of （一） at the head of a line is named', () => {
  const [found] = parseCitations('包括:\n(—)行政执法错案来源');
  expect(found!.defects.map(({ code, correction }) => [code, correction])).toContainEqual([
    'dash-for-one',
    '一',
  ]);
});

test('a masked document number keeps its agency and number and has no year', () => {
  expect(parseCitations('国办发[20**]37号')[0]!.anchor).toEqual({
    kind: 'document-number',
    documentNumber: { agency: '国办发', number: 37 },
  });
});

test('correct forms have no defects', () => {
  const text =
    '依照《行政处罚法》（2021年修订）第十条第一款第三项、第（四）项和国办发〔2005〕37号、本项第1目';
  expect(parseCitations(text).flatMap(({ defects }) => defects)).toEqual([]);
});
