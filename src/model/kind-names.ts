/** The names of the node kinds in messages and trees. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { NodeKind } from './model.js';

export const kindNames: Readonly<Record<NodeKind, Text>> = {
  organ: { zh: '执法主体', en: 'organ' },
  unit: { zh: '执法机构', en: 'unit' },
  person: { zh: '人员', en: 'person' },
  basis: { zh: '执法依据', en: 'basis' },
  power: { zh: '执法职权', en: 'power' },
  procedure: { zh: '流程', en: 'procedure' },
  post: { zh: '执法岗位', en: 'post' },
  responsibility: { zh: '责任', en: 'responsibility' },
  scheme: { zh: '考核方案', en: 'scheme' },
  'letter-plan': { zh: '责任书方案', en: 'letter plan' },
  notice: { zh: '公文', en: 'notice' },
  transfer: { zh: '职权配置', en: 'transfer' },
  external: { zh: '外部机关', en: 'external organ' },
  approval: { zh: '核准', en: 'approval' },
  publication: { zh: '公布', en: 'publication' },
  report: { zh: '报告', en: 'report' },
  system: { zh: '配套制度', en: 'system' },
  'normative-document': { zh: '规范性文件', en: 'normative document' },
  dispute: { zh: '争议', en: 'dispute' },
  'supervision-paper': { zh: '监督文书', en: 'supervision paper' },
};
