/** A guiding organ outside the workspace has a catalogue to compare with, or its absence is stated. */

import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { notProved } from '../cross-level.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atOrigin } from '../point-at.js';

const outside = [
  {
    file: 'content/示例区/外部机关.yaml',
    find: '',
    replace: '- { 标识: 省局, 名称: 示例省市场监督管理局, 层级: 省级, 关系: 业务指导 }\n',
  },
  {
    file: exampleFiles.organ,
    find: '行政区划: 示例区\n领导:\n  - { 人员: 局长乙',
    replace: '行政区划: 示例区\n业务指导机关: [省局]\n领导:\n  - { 人员: 局长乙',
  },
];

const copy = `{"format":"quanze-catalogue/1","name":"省","as-of":"2026-10-01","organs":[{"id":"省局","name":"示例省市场监督管理局","nature":"department","level":"province","region":"示例省"}],"bases":[],"powers":[]}\n`;
/** A pinned catalogue of the province's bureau, without items. */
const pinned = [
  { file: 'upstream/省.json', find: '', replace: copy },
  {
    file: 'quanze.lock',
    find: '',
    replace: `upstream:
  省:
    sha256: "2fb8e07f34bc7197e8dd0a1d782e83cebc6a4391f8570de5dc4c4f7f5020e05b"
    as-of: 2026-10-01
    powers: 0
`,
  },
  {
    file: exampleFiles.workspace,
    find: '规则包:',
    replace: '上级目录:\n  - { 标识: 省, 来源: ../省 }\n规则包:',
  },
];

const mostNamed = 5;

export default defineRule({
  meta: {
    id: 'require-superior-catalogue',
    family: 'levels',
    pack: 'national',
    severity: 'info',
    title: { zh: '说明哪些跨层级对照没有做', en: 'Say which comparisons with the superior were not made' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '没有上级的目录，就不知道本级有没有遗漏、多列或者放宽，没有问题提示不等于已经证明。每个机关提示一次；上级确实没有目录的，写“上级目录: 无”，就不再提示。',
      en: 'Without the superior’s catalogue nobody knows of omissions, additions or looser limits; silence is no proof. It is said once for each organ, and no more once the organ states that there is none.',
    },
    messages: {
      absent: {
        zh: '“{organ}”的上级“{superiors}”没有可以对照的目录，这几项因此没有证明：{comparisons}',
        en: 'There is no catalogue of "{superiors}", the superior of "{organ}"; not proved: {comparisons}',
      },
      unused: {
        zh: '上级目录“{name}”没有用上：没有执法主体写明由其中的机关（{organs}）指导，没有作任何对照',
        en: 'The catalogue "{name}" is compared with nothing: no organ is guided by one of its organs ({organs})',
      },
    },
    hints: {
      absent: {
        zh: '向上级取得用本程序导出的目录，写进工作区设置的“上级目录”，取得并存入工作区；上级没有目录的，在执法主体文件里写“上级目录: 无”。',
        en: 'Name the superior’s catalogue under upstream in quanze.yaml and pin it; where there is none, write upstream: none in the file of the organ.',
      },
      unused: {
        zh: '在受它指导的执法主体文件里写“业务指导机关”，填目录里机关的标识；不再对照的，从“上级目录”里删去。',
        en: 'Write guided-by with the id of its organ in the organs that it guides, or take the catalogue out.',
      },
    },
    obligations: ['6:8', '6:14'],
    examples: {
      valid: [
        {
          title: { zh: '与目录对照', en: 'compared with a catalogue' },
          edits: [...pinned, outside[1]!],
        },
        {
          title: { zh: '写明上级没有目录', en: 'stated by the organ' },
          edits: [
            ...outside,
            { file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 县级\n上级目录: 无\n' },
          ],
        },
        {
          title: { zh: '整个工作区写明没有', en: 'stated for the workspace' },
          edits: [
            ...outside,
            {
              file: exampleFiles.workspace,
              find: '规则包:',
              replace: '上级目录: []\n规则包:',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '有目录，没有机关与它对照', en: 'a catalogue that nobody uses' },
          edits: pinned,
          expect: [{ at: `${exampleFiles.workspace}:4:11`, message: 'unused' }],
        },
        {
          title: { zh: '省局的目录没有取得', en: 'no catalogue of the province' },
          edits: outside,
          expect: [{ at: `${exampleFiles.organ}:6:10`, message: 'absent' }],
        },
      ],
    },
  },
  check(model, report) {
    if (model.workspace.upstream?.length === 0) return;
    const used = new Set(model.powers.map(({ data }) => data.inherits?.split('#')[0]));
    for (const { id } of model.organs) for (const { source } of model.superiors.of(id)) used.add(source);
    for (const { id, name, catalogue, origin } of model.upstreams) {
      if (!catalogue || used.has(id)) continue;
      const organs = catalogue.organs.slice(0, mostNamed).map((organ) => organ.id);
      const at = { file: origin.file, pointer: `${origin.pointer}/id` };
      report({
        message: 'unused',
        severity: 'warning',
        data: { name, organs: organs.join('、') },
        place: model.locate(at),
        pointer: at.pointer,
        subject: id,
      });
    }
    for (const id of powersByOrgan(model).keys()) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ' || organ.data.upstream === 'none') continue;
      const absent = model.superiors.absent(id);
      const [first] = absent;
      if (!first) continue;
      report({
        message: 'absent',
        data: {
          organ: organ.name,
          superiors: absent.map(({ name }) => name).join('、'),
          comparisons: notProved,
        },
        ...atOrigin(model, organ, first.origin),
      });
    }
  },
});
