/** An own rule as its author writes it becomes a rule like the program's own. */
import type { Result } from '../../diagnostics/diagnostic.js';
import type { Model, ModelNode, NodeKind } from '../../model/model.js';
import { enumLabel } from '../../schema/enum-label.js';
import type { RecordFile } from '../../schema/record.js';
import type { OwnRuleRecord } from '../../schema/record-types.generated.js';
import type { Clause, Finding, Rule } from '../define-rule.js';
import { atName, atOrigin } from '../point-at.js';
import { type Comparison, compileComparison } from './compile-comparison.js';
import { compileConditions } from './compile-condition.js';
import { Complaints } from './complaints.js';
import { type Condition, decidingPointer, meets, meetsAll } from './condition.js';
import { compileMessage, type Fill } from './fill-message.js';
import { reach, stepsFrom, stepTo } from './relations.js';

interface Parts {
  readonly kind: NodeKind;
  readonly where: readonly Condition[];
  readonly among: readonly Condition[];
  readonly require: readonly Condition[];
  readonly forbid: readonly Condition[];
  readonly comparison: Comparison | undefined;
  readonly message: Fill;
  readonly hint: Fill;
}

/** The value is undefined when the rule could not judge anything as it is meant. */
export function compileOwnRule(record: RecordFile<'own-rule'>): Result<Rule | undefined> {
  const { data, file } = record;
  const complaints = new Complaints(record);
  if ((record.incomplete ?? []).length > 0 || !data.select.kind) return { value: undefined, diagnostics: [] };
  const parts = compileParts(data, complaints);
  if (complaints.diagnostics.length > 0) return { value: undefined, diagnostics: complaints.diagnostics };
  const own = { zh: '{text}', en: '{text}' };
  const todo = { zh: '{todo}', en: '{todo}' };
  const rationale = data.reason ?? data.title;
  const rule: Rule<'own'> = {
    meta: {
      id: data.id,
      family: 'own',
      pack: 'core',
      severity: data.severity ?? 'warning',
      title: { zh: data.title, en: data.title },
      basis: clausesOf(data),
      rationale: { zh: rationale, en: rationale },
      messages: { own },
      hints: { own: todo },
      obligations: [],
      examples: { valid: [], invalid: [] },
      page: file,
    },
    check: (model, report) => check(data, parts, model, report),
  };
  return { value: rule as unknown as Rule, diagnostics: [] };
}

function compileParts(data: OwnRuleRecord, complaints: Complaints): Parts {
  const { kind, where = [] } = data.select;
  const end = followSteps(data, complaints) ?? kind;
  const { along, among = [], require = [], forbid = [] } = data;
  if (data.count && !along)
    complaints.add('/count', {
      zh: '“数量”数的是走到的记录，要同时写“沿”，如 沿: [岗位]',
      en: 'count counts what is reached: write along, too, e.g. along: [posts]',
    });
  if (data.among && !along)
    complaints.add('/among', {
      zh: '“其中”说的是走到的记录，要同时写“沿”',
      en: 'among is about what is reached: write along, too',
    });
  return {
    kind,
    where: compileConditions(where, kind, '/select/where', complaints),
    among: compileConditions(among, end, '/among', complaints),
    require: compileConditions(require, end, '/require', complaints),
    forbid: compileConditions(forbid, end, '/forbid', complaints),
    comparison: data.compare && compileComparison(data.compare, end, complaints),
    message: compileMessage(data.message, kind, '/message', complaints),
    hint: compileMessage(data.hint, kind, '/hint', complaints),
  };
}

/** Kind at the end of the way; undefined when it leads nowhere, which is reported. */
function followSteps({ select, along = [] }: OwnRuleRecord, complaints: Complaints): NodeKind | undefined {
  let at: NodeKind = select.kind;
  for (const [index, step] of along.entries()) {
    const next = stepTo(at, step);
    if (!next) {
      const label = (name: string) => enumLabel('own-rule-step', name);
      const known = Object.keys(stepsFrom(at));
      complaints.add(
        `/along/${index}`,
        {
          zh: `从${enumLabel('own-rule-kind', at)}走不到“${label(step)}”`,
          en: `No step "${step}" leads from a ${at}`,
        },
        { zh: `可以走到：${known.map(label).join('、')}。`, en: `It may be: ${known.join(', ')}.` },
      );
      return undefined;
    }
    at = next;
  }
  return at;
}

function clausesOf({ clause }: OwnRuleRecord): Clause[] {
  if (clause === undefined) return [];
  if (typeof clause === 'string') return [{ text: { zh: clause, en: clause } }];
  return clause.map(({ text, from, until }) => ({
    text: { zh: text, en: text },
    ...(from !== undefined && { since: from }),
    ...(until !== undefined && { until }),
  }));
}

type Report = (finding: Finding<'own'>) => void;

function check(data: OwnRuleRecord, parts: Parts, model: Model, report: Report): void {
  const { asOf } = model;
  for (const node of model.nodes.values()) {
    if (node.kind !== parts.kind || !node.current || !meetsAll(parts.where, node.data, asOf)) continue;
    const tell = (at: ReturnType<typeof atName>, other?: ModelNode, count?: number) => {
      const from = { node, other, count, asOf };
      const texts = { text: parts.message(from), todo: parts.hint(from) };
      report({ message: 'own', data: texts, ...at, ...(other && other !== node && relatedTo(model, node)) });
    };
    const reached = data.along
      ? reach(node, data.along, model).filter((one) => meetsAll(parts.among, one.data, asOf))
      : [node];
    if (data.count) {
      const least = data.count['at-least'] ?? 0;
      const most = data.count['at-most'] ?? reached.length;
      if (reached.length < least || reached.length > most)
        tell(atName(model, node), undefined, reached.length);
      continue;
    }
    for (const one of reached) {
      const at = faultOf(one, data, parts, model);
      if (at) tell(at, data.along ? one : undefined, reached.length);
    }
  }
}

/** Where a record is not as it should be; undefined when it is. */
function faultOf(node: ModelNode, data: OwnRuleRecord, parts: Parts, model: Model) {
  const { asOf } = model;
  const at = (condition: Condition) => {
    const pointer = decidingPointer(condition, node.data, asOf);
    return pointer === undefined ? atName(model, node) : atOrigin(model, node, below(node, pointer));
  };
  if (data.require) {
    const failing = parts.require.find((condition) => !meets(condition, node.data, asOf));
    return failing && at(failing);
  }
  if (data.forbid) return meetsAll(parts.forbid, node.data, asOf) ? at(parts.forbid[0]!) : undefined;
  const { comparison } = parts;
  if (comparison?.holds(node.data, asOf) !== false) return undefined;
  return atOrigin(model, node, below(node, `/${comparison.left.steps.join('/')}`));
}

function below({ origin }: ModelNode, pointer: string) {
  return { file: origin.file, pointer: `${origin.pointer}${pointer}` };
}

function relatedTo(model: Model, node: ModelNode) {
  const message = { zh: `与“${node.name}”有关`, en: `in connection with "${node.name}"` };
  return { related: [{ message, place: atName(model, node).place }] };
}
