/** Personal numbers are found however they are disguised; figures, codes and office telephones are not. */
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/schema/find-personal-data.js';

const all = { phones: true, cards: true };
const found = (text: string) =>
  findPersonalData(text, all).map(({ kind, offset, length }) => [kind, text.slice(offset, offset + length)]);
/** An invented number with the right check character. */
const identity = '110101199001011237';

describe('findPersonalData', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '138.0013.8000',
    '138·0013·8000',
    '138_0013_8000',
    '138/0013/8000',
    '（138）0013 8000',
    '１３８００１３８０００',
    '一三八〇〇一三八〇〇〇',
    '①③⑧⓪⓪①③⑧⓪⓪⓪',
    '1 3 8 0 0 1 3 8 0 0 0',
    '138**0013**8000',
    '138\u200b0013\u200b8000',
    '138&#48;&#x30;138000',
    '+86 138 0013 8000',
    '8613800138000',
  ])('mobile number %s', (number) => {
    const [one] = found(`联系人王某，${number}。`);
    expect(one?.[0]).toBe('mobile');
    expect(number).toContain(one?.[1]?.replace(/^\+/, '') ?? '?');
  });

  it.each([
    identity,
    '110101 19900101 1237',
    '110101-19900101-1237',
    '110101.1990.0101.1237',
    '１１０１０１１９９００１０１１２３７',
  ])('identity number %s', (number) => {
    expect(found(`证件${number}，`)).toEqual([['identity-card', number]]);
  });

  it.each([
    '000-0000 0100',
    '0571-8888 1234',
    '比率为13.5 14.5 15.5 16.5 17.5',
    '第一百三十八条、第一百三十九条',
    '国办发〔2005〕37号、国发〔2004〕10号',
    '自2025/1/3至2026/11/22',
    '12345、12315、12378热线',
    '职权编码330105013000、330105014000',
    '',
  ])('nothing in %s', (text) => {
    expect(found(text).filter(([kind]) => kind === 'mobile')).toEqual([]);
  });

  it('says which identity numbers are certain', () => {
    const [right] = findPersonalData(identity, all);
    const [wrong] = findPersonalData('110101199001011230', all);
    expect([right?.certain, wrong?.certain]).toEqual([true, false]);
  });
});
