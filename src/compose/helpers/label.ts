/** The Chinese name of a code: `{{label "power-kind" kind}}` prints 行政处罚. */
import { enumLabel } from '../../schema/enum-label.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '代码的中文名称', en: 'the Chinese name of a code' },
  arguments: [2, 2],
  call([name, code]) {
    if (typeof name !== 'string' || typeof code !== 'string') return wrongType('代码', 'a code', code);
    return enumLabel(name, code);
  },
});
