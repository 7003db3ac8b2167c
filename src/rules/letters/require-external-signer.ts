/** A letter from outside the workspace names who signs it. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

const external = 'content/示例区/外部机关.yaml';
const under = (head: string) => [
  {
    file: exampleFiles.organ,
    find: '行政区划: 示例区\n',
    replace: '行政区划: 示例区\n管理体制: 垂直\n主管机关: 市局\n',
  },
  {
    file: external,
    find: '',
    replace: `- 标识: 市局\n  名称: 示例市市场监督管理局\n  关系: 垂直上级\n${head}`,
  },
  // The plan of the local government does not cover an organ under vertical management.
  {
    file: 'content/示例区/市监局/责任书.yaml',
    find: '',
    replace: '年度: 2026\n期限: { 起: 2026-01-01, 止: 2026-12-31 }\n份数: 2\n签订期限: 2026-03-31\n',
  },
];

export default defineRule({
  meta: {
    id: 'require-external-signer',
    family: 'letters',
    pack: 'national',
    severity: 'warning',
    title: { zh: '外部上级的签字人要写明', en: 'The signer of an external superior is named' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '垂直管理、双重管理的机关，责任书由工作区以外的上级机关下达。外部机关没有写主要负责人和职务，责任书的签字处就是空的。',
      en: 'Organs under vertical or dual management take letters from outside the workspace. Without the head and the title of that superior, its side of the letter stays blank.',
    },
    messages: {
      head: {
        zh: '“{name}”没有写主要负责人，它交给“{organ}”的责任书没有人签',
        en: '"{name}" names no head: nobody signs its letter to "{organ}"',
      },
    },
    hints: { head: { zh: '写上“主要负责人”和“职务”。', en: 'Add head and title.' } },
    obligations: ['6:68'],
    examples: {
      valid: [
        { title: { zh: '写明了负责人', en: 'named' }, edits: under('  主要负责人: 壬某\n  职务: 局长\n') },
      ],
      invalid: [
        {
          title: { zh: '没有写负责人', en: 'no head' },
          edits: under('  职务: 局长\n'),
          expect: [{ at: `${external}:2:7`, message: 'head' }],
        },
      ],
    },
  },
  check(model, report) {
    const told = new Set<string>();
    for (const { giver, receiver, level } of model.letters) {
      const above = model.nodes.get(giver.body);
      if (level !== 'organ' || above?.kind !== 'external' || told.has(above.id)) continue;
      if (giver.person !== undefined || giver.name !== undefined) continue;
      told.add(above.id);
      const organ = model.nodes.get(receiver.body)?.name ?? receiver.body;
      report({ message: 'head', data: { name: above.name, organ }, ...atName(model, above) });
    }
  },
});
