/** `quanze trace`: one record up to the law and down to the paper. */
import { resolve } from 'node:path';
import type { PlannedDocument } from '../../compose/plan-documents.js';
import { printableJson } from '../../diagnostics/printable-json.js';
import type { Model } from '../../model/model.js';
import { defineCommand, UsageError } from '../command.js';
import type { Traced } from '../print-trace.js';
import { readDate } from '../read-date.js';

export default defineCommand({
  name: 'trace',
  summary: {
    zh: '追溯一条内容：向上到法律，向下到岗位、人员和文书',
    en: 'follow a record up to the law and down to the paper',
  },
  arguments: [
    {
      syntax: '<id>',
      description: {
        zh: '标识或名称，也可以是文书的标识',
        en: 'id or name of a record, or id of a document',
      },
    },
    {
      syntax: '[dir]',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
  ],
  options: [
    {
      flags: '--dir <dir>',
      description: { zh: '工作区，也可以写在标识后面', en: 'workspace; may stand after the id' },
    },
    { flags: '--as-of <date>', description: { zh: '基准日期，如 2026-11-01', en: 'the day to trace for' } },
  ],
  examples: [
    'quanze trace 张三',
    'quanze trace 处罚-无证经营食品 我的工作区',
    'quanze trace letter/示例局/张三/2026/1 --json',
  ],
  async run(context, [wanted, dir], options) {
    const [{ openWorkspace }, { planDocuments }, { printTrace }, { requireWorkspace }] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../../compose/plan-documents.js'),
      import('../print-trace.js'),
      import('../require-workspace.js'),
    ]);
    const asOf = readDate(options['asOf']);
    const folder = resolve(context.cwd, folderOf(dir, options['dir']));
    const { model } = requireWorkspace(
      openWorkspace(context.host, folder, asOf === undefined ? {} : { asOf }),
    );
    const traced = await find(String(wanted), model, planDocuments(model));
    if (context.json) {
      const { trace, ...record } = traced;
      context.out(printableJson({ asOf: model.asOf, ...record, ...trace }));
      return 0;
    }
    const { createColors } = await import('picocolors');
    context.out(
      printTrace(traced, model, { language: context.language, dim: createColors(context.color).dim }),
    );
    return 0;
  },
});

/** Written after the id or as `--dir`; both may stand only when they agree. */
function folderOf(after: unknown, option: unknown): string {
  const [folder = '.', other] = [after, option].filter((dir) => typeof dir === 'string');
  if (other === undefined || other === folder) return folder;
  throw new UsageError({
    zh: `工作区写了两个：“${folder}”和“${other}”。请只写一个。`,
    en: `Two workspaces are named: "${folder}" and "${other}". Name one.`,
  });
}

/** By id of a record or a document, else by a name that only one record has. */
async function find(wanted: string, model: Model, planned: readonly PlannedDocument[]): Promise<Traced> {
  const { trace } = await import('../../model/trace.js');
  const named = [...model.nodes.values()].filter(({ name }) => name === wanted);
  const node = model.nodes.get(wanted) ?? (named.length === 1 ? named[0] : undefined);
  const document = planned.find(({ plan }) => plan.id === wanted);
  if (!node && document) return traceDocument(document, model);
  const found = node && trace(model, node.id);
  if (!node || !found) throw await unknown(wanted, model, named);
  const { id, kind, name, current, origin } = node;
  const documents = planned.filter(({ plan }) => plan.provenance.includes(id)).map(describe);
  return { id, kind, name, current, place: model.locate(origin), trace: found, documents };
}

function describe({ kind, plan }: PlannedDocument) {
  return { id: plan.id, family: kind.family, kind: kind.id, title: plan.title };
}

/** A paper rests on the records that it shows. */
async function traceDocument({ plan }: PlannedDocument, model: Model): Promise<Traced> {
  const { traceSources } = await import('../../model/trace.js');
  const letters = model.letters.filter(({ id }) => id === plan.id);
  return {
    id: plan.id,
    kind: 'document',
    name: plan.title,
    current: true,
    place: undefined,
    trace: { up: traceSources(model, plan.provenance), down: [], letters },
    documents: [],
  };
}

async function unknown(
  wanted: string,
  model: Model,
  named: readonly { readonly id: string; readonly name: string }[],
): Promise<UsageError> {
  const { similarIds } = await import('../../model/similar-ids.js');
  const near = named.length > 1 ? named.map(({ id }) => id) : similarIds(wanted, model.nodes.values(), 5);
  const zh = near.length === 0 ? '' : `\n您是不是要查：${near.join('、')}`;
  const en = near.length === 0 ? '' : `\nDid you mean: ${near.join(', ')}`;
  return new UsageError(
    named.length > 1
      ? { zh: `名称“${wanted}”有多处，请用标识。${zh}`, en: `Several records are named "${wanted}".${en}` }
      : {
          zh: `找不到标识或名称为“${wanted}”的内容。${zh}`,
          en: `Nothing has the id or name "${wanted}".${en}`,
        },
  );
}
