/** Measures with their ranges: 警告；罚款（5万元以上10万元以下）. */
import { defineHelper, wrongType } from '../define-helper.js';
import { type Measure, printMeasure } from '../print-measure.js';

export default defineHelper({
  summary: { zh: '处罚、强制的种类和幅度', en: 'measures with their ranges' },
  arguments: [1, 1],
  call([list]) {
    if (!Array.isArray(list)) return wrongType('列表', 'a list', list);
    return (list as readonly Measure[]).map(printMeasure).join('；');
  },
});
