/** What a relation of the reference graph is called in a trace, seen from the record being traced. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { TraceStep } from '../model/trace.js';

type Relation = TraceStep['relation'];

const up: Readonly<Record<Relation, Text>> = {
  citation: { zh: '依据', en: 'basis' },
  shows: { zh: '写有', en: 'shows' },
  cites: { zh: '见', en: 'listed as' },
  'subordinate-to': { zh: '上级', en: 'superior' },
  'part-of': { zh: '所在', en: 'part of' },
  leads: { zh: '领导', en: 'leads' },
  'in-unit': { zh: '所属机构', en: 'unit' },
  follows: { zh: '流程', en: 'procedure' },
  'item-of': { zh: '主项', en: 'parent item' },
  exercises: { zh: '行使职权', en: 'exercises' },
  holds: { zh: '任职岗位', en: 'holds post' },
  binds: { zh: '适用于', en: 'applies to' },
  assesses: { zh: '考核岗位', en: 'assesses' },
  plans: { zh: '适用于', en: 'applies to' },
  'issued-by': { zh: '发文机关', en: 'issued by' },
  'belongs-to': { zh: '属于', en: 'belongs to' },
};

const down: Readonly<Record<Relation, Text>> = {
  citation: { zh: '依据', en: 'basis' },
  shows: { zh: '写有', en: 'shows' },
  cites: { zh: '被引用于', en: 'cited by' },
  'subordinate-to': { zh: '下级', en: 'subordinate' },
  'part-of': { zh: '下设', en: 'consists of' },
  leads: { zh: '领导人', en: 'led by' },
  'in-unit': { zh: '承担', en: 'takes on' },
  follows: { zh: '适用职权', en: 'serves' },
  'item-of': { zh: '子项', en: 'sub-item' },
  exercises: { zh: '行使岗位', en: 'exercised by' },
  holds: { zh: '任职人员', en: 'held by' },
  binds: { zh: '责任规定', en: 'bound by' },
  assesses: { zh: '考核方案', en: 'assessed by' },
  plans: { zh: '责任书方案', en: 'letter plan' },
  'issued-by': { zh: '公文', en: 'issues' },
  'belongs-to': { zh: '含有', en: 'holds' },
};

export const relationNames = { up, down } as const;
