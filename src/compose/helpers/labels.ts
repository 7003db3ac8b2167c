/** The Chinese names of several codes, joined by 、. */
import { enumLabel } from '../../schema/enum-label.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '多个代码的中文名称，用顿号连接', en: 'the Chinese names of several codes' },
  arguments: [2, 2],
  call([name, codes]) {
    if (typeof name !== 'string' || !Array.isArray(codes))
      return wrongType('代码的列表', 'a list of codes', codes);
    return codes.map((code) => enumLabel(name, String(code))).join('、');
  },
});
