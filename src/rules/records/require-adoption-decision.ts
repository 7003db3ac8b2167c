/** Rules of elsewhere are followed by a decision, not by habit. */
import { originsOf } from '../../source/origin.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { hasHome, isLocalPack } from '../pack-scope.js';

const packs = '规则包: [核心, 国家, 公文]\n';

export default defineRule({
  meta: {
    id: 'require-adoption-decision',
    family: 'records',
    pack: 'core',
    severity: 'warning',
    title: { zh: '参照执行要有文件决定', en: 'Rules of elsewhere are adopted by a decision' },
    basis: [
      statute(
        '中华人民共和国立法法',
        '第八十条、第八十一条第一款',
        'Legislation Law',
        'art. 80 and 81(1)',
        '2023-03-15',
      ),
    ],
    rationale: {
      zh: '外地的地方性法规和文件在本地没有约束力。要参照执行，应当由有权机关作出决定，写明文件和起始日期，否则据此提出的意见没有根据。',
      en: 'Statutes of another place do not bind here; who follows them names the deciding document and the first day.',
    },
    messages: {
      undecided: {
        zh: '规则包“{pack}”是外地或者其他系统的规定，没有写参照执行的决定',
        en: 'The pack "{pack}" is of another place or branch, and no decision adopts it',
      },
      unknown: {
        zh: '参照执行的执法主体“{id}”不在本工作区，规则包“{pack}”对它不起作用',
        en: 'The pack "{pack}" is adopted for "{id}", which is no organ of the workspace',
      },
    },
    hints: {
      undecided: {
        zh: '在“参照执行”中写明规则包、决定的文件和起始日期；不参照的，从“规则包”中删去。',
        en: 'Write an entry under adopts with pack, decision and since, or drop the pack.',
      },
      unknown: {
        zh: '改正标识；全部适用的，删去“执法主体”。',
        en: 'Correct the id, or drop organs if it is for all.',
      },
    },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '有决定', en: 'by a decision' },
          edits: [
            {
              file: exampleFiles.workspace,
              find: packs,
              replace: `${packs}参照执行:\n  - { 规则包: 成都, 决定: { 名称: 关于参照执行的决定, 文号: 示府发〔2026〕2号 }, 起: 2026-02-01 }\n`,
            },
          ],
        },
        {
          title: { zh: '就在本地', en: 'at home' },
          edits: [
            { file: exampleFiles.workspace, find: packs, replace: '规则包: [核心, 国家, 公文, 重庆]\n' },
            {
              file: exampleFiles.organ,
              find: '行政区划: 示例区\n',
              replace: '行政区划: 重庆市示例区\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '执法主体写错', en: 'an unknown organ' },
          edits: [
            {
              file: exampleFiles.workspace,
              find: packs,
              replace: `${packs}参照执行:\n  - { 规则包: 成都, 决定: { 名称: 关于参照执行的决定 }, 起: 2026-02-01, 执法主体: [市监居] }\n`,
            },
          ],
          expect: [{ at: `${exampleFiles.workspace}:5:61`, message: 'unknown' }],
        },
        {
          title: { zh: '直接启用外地规则', en: 'a pack of elsewhere' },
          edits: [
            { file: exampleFiles.workspace, find: packs, replace: '规则包: [核心, 国家, 公文, 重庆]\n' },
          ],
          expect: [{ at: `${exampleFiles.workspace}:3:19`, message: 'undecided' }],
        },
        {
          title: { zh: '没有写决定', en: 'without a document' },
          edits: [
            {
              file: exampleFiles.workspace,
              find: packs,
              replace: `${packs}参照执行:\n  - { 规则包: 成都, 起: 2026-02-01 }\n`,
            },
          ],
          expect: [{ at: `${exampleFiles.workspace}:5:5`, message: 'undecided' }],
        },
      ],
    },
  },
  check(model, report) {
    const { packs: listed = [], adopts = [] } = model.workspace;
    const tell = (pack: (typeof listed)[number], origin: { file: string; pointer: string } | undefined) => {
      if (!origin) return;
      report({
        message: 'undecided',
        data: { pack: label('rule-pack', pack) },
        place: model.locate(origin),
        pointer: origin.pointer,
        subject: origin.file,
      });
    };
    const [all] = originsOf(listed);
    for (const [index, pack] of listed.entries()) {
      if (!isLocalPack(pack) || hasHome(model, pack)) continue;
      if (adopts.some((item) => item.pack === pack)) continue;
      tell(pack, all && { file: all.file, pointer: `${all.pointer}/${index}` });
    }
    for (const item of adopts) {
      for (const [index, id] of (item.organs ?? []).entries()) {
        const [at] = originsOf(item.organs);
        if (!at || model.nodes.get(id)?.kind === 'organ') continue;
        const origin = { file: at.file, pointer: `${at.pointer}/${index}` };
        report({
          message: 'unknown',
          severity: 'error',
          data: { id, pack: label('rule-pack', item.pack) },
          unknown: id,
          place: model.locate(origin),
          pointer: origin.pointer,
          subject: origin.file,
        });
      }
      if (item.decision !== undefined || hasHome(model, item.pack)) continue;
      tell(item.pack, originsOf(item)[0]);
    }
  },
});
