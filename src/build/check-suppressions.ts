/** What is wrong with the exceptions themselves: expired, without use, misspelt, granted for too long. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import { nearestId } from '../model/nearest-id.js';
import type { Rule } from '../rules/define-rule.js';
import { findRule } from '../rules/find-rule.js';
import { nearest } from '../schema/nearest.js';
import type { Origin } from '../source/origin.js';
import type { Suppression } from './list-suppressions.js';

export interface CheckedRun {
  readonly model: Model;
  /** All rules there are, and the ids of those that ran. */
  readonly rules: readonly Rule[];
  readonly ran: ReadonlySet<string>;
  /** What was found while reading. */
  readonly reading: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly used: ReadonlyMap<Suppression, ReadonlySet<string>>;
}

/** Each exception for itself; the first thing that is wrong with it is told. */
export function checkSuppressions(suppressions: readonly Suppression[], run: CheckedRun): Diagnostic[] {
  // What was not read is missed everywhere.
  const unread = run.reading.some(
    ({ rule, severity }) =>
      rule === 'missing-line-end' ||
      (severity === 'error' && /^(?:yaml-|front-matter|encoding|unread)/.test(rule)),
  );
  return suppressions.flatMap((one): Diagnostic[] => {
    const rule = checkRule(one, run);
    if (rule) return [rule];
    if (one.data.until < run.model.asOf) return [expired(one, run)];
    const unknown = unread ? [] : checkSubjects(one, run);
    return unknown.length > 0 ? unknown : [...checkPeriod(one, run), ...checkUse(one, run)];
  });
}

function checkRule(one: Suppression, { model, rules, reading }: CheckedRun): Diagnostic | undefined {
  const { rule: id } = one.data;
  if (rules.some(({ meta }) => meta.id === id)) return undefined;
  const at = within(one.origin, 'rule');
  if (reading.some(({ rule }) => rule === id))
    return finding(model, 'unknown-suppressed-rule', 'error', at, {
      message: {
        zh: `“${id}”是读取内容时发现的问题，不能列为检查例外`,
        en: `"${id}" is found while the content is read; it cannot be excepted`,
      },
      hint: {
        zh: '格式、字段和引用的错误只能改正：内容没有读全，规则就查不准。删去这一条。',
        en: 'Mistakes of form and references can only be mended. Delete the exception.',
      },
    });
  const titled = rules.find(({ meta }) => meta.title.zh === id || meta.title.en === id);
  const near = titled?.meta.id ?? findRule(id, rules).nearest;
  return finding(model, 'unknown-suppressed-rule', 'error', at, {
    message: { zh: `没有名为“${id}”的规则，这条例外不起作用`, en: `There is no rule named "${id}"` },
    hint: near
      ? { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` }
      : {
          zh: '规则名写在检查结果里，如 require-holder；运行 quanze explain 可以列出全部规则。读取内容时发现的问题（格式、字段、引用）不能列为例外。',
          en: 'Reports name the rule, e.g. require-holder; quanze explain lists all. What is found while reading (form, keys, references) cannot be excepted.',
        },
  });
}

function checkSubjects({ subjects, folder }: Suppression, { model, files }: CheckedRun): Diagnostic[] {
  return subjects.flatMap(({ id, origin }): Diagnostic[] => {
    if (model.nodes.has(id) || files.includes(id)) return [];
    // A like id of another organ is another record: here the own one was taken away.
    const below = [...model.nodes.values()].filter((node) => node.origin.file.startsWith(folder));
    const near = /[/\\]/u.test(id) ? nearest(id, files) : nearestId(id, below);
    return [
      finding(model, 'unknown-suppressed-subject', 'error', origin, {
        absent: { kinds: [], id },
        message: {
          zh: `找不到标识为“${id}”的记录，这条例外不起作用`,
          en: `There is no record with the id "${id}": the exception has no effect`,
        },
        hint: near
          ? {
              zh: `是不是“${near}”？原来的记录已经删去的，把这一项也删去。`,
              en: `Did you mean "${near}"? When the record was taken away, take this away too.`,
            }
          : {
              zh: '记录已经删去的，把这一项也删去。写错的，写记录的标识；没有记录的问题写文件在工作区里的路径，如 content/示例市/人员.yaml。',
              en: 'When the record was taken away, take this away too; else write the id of a record, or the path of a file below the workspace.',
            },
      }),
    ];
  });
}

function expired(one: Suppression, { model }: CheckedRun): Diagnostic {
  return finding(model, 'expired-suppression', 'warning', within(one.origin, 'until'), {
    message: {
      zh: `检查例外已于 ${one.data.until} 到期，不再起作用`,
      en: `The exception expired on ${one.data.until} and has no effect any more`,
    },
    hint: {
      zh: '问题已经解决的，删去这一条；还要延期的，重新报批后改写“批准日期”和“截止”。',
      en: 'Delete it when the matter is settled; else have it granted again and write the new dates.',
    },
  });
}

/** Responsibility is assessed every year; so is what is excepted from it. */
function checkPeriod({ data, origin }: Suppression, { model }: CheckedRun): Diagnostic[] {
  const from = data.approved ?? model.asOf;
  const yearLater = `${String(Number(from.slice(0, 4)) + 1)}${from.slice(4)}`;
  if (data.until <= yearLater) return [];
  return [
    finding(model, 'long-suppression', 'warning', within(origin, 'until'), {
      message: {
        zh: `检查例外自 ${from} 至 ${data.until}，超过一年`,
        en: `The exception runs from ${from} to ${data.until}, longer than a year`,
      },
      hint: {
        zh: '例外按年度审批：“截止”写在一年以内，到期再报批。',
        en: 'Grant exceptions for a year at most, and again when they expire.',
      },
    }),
  ];
}

/** Told only when everything could be read and the rule ran: else the finding may be there unseen. */
function checkUse(one: Suppression, { model, ran, reading, used }: CheckedRun): Diagnostic[] {
  const { rule } = one.data;
  if (!ran.has(rule) || reading.some(({ severity }) => severity === 'error')) return [];
  const idle = one.subjects.filter(({ id }) => !used.get(one)?.has(id));
  const [first] = idle;
  if (!first) return [];
  const names = idle.map(({ id }) => `“${id}”`).slice(0, 5);
  const more = idle.length > names.length;
  const node = model.nodes.get(first.id);
  const outside = node && !node.origin.file.startsWith(one.folder);
  return [
    finding(model, 'unused-suppression', 'warning', first.origin, {
      message: {
        zh: `检查例外没有用处：规则 ${rule} 在${names.join('、')}${more ? '等' : ''}上没有发现问题`,
        en: `The exception is of no use: ${rule} finds nothing about ${names.join(', ')}${more ? ' …' : ''}`,
      },
      hint: outside
        ? {
            zh: `“${first.id}”写在 ${node.origin.file}，不在这个文件所管的文件夹里。把这一条移到那个执法主体或者它上级的文件夹。`,
            en: `"${first.id}" is written in ${node.origin.file}, outside the folder of this file. Move the exception to that organ or above.`,
          }
        : node
          ? {
              zh: '问题已经解决的，删去；写错对象的，改成检查结果所在的那条记录的标识。',
              en: 'Delete it when the matter is settled, or name the record that the finding is about.',
            }
          : {
              zh: '检查结果有对象的，要写那条记录的标识，不能写文件。问题已经解决的，删去。',
              en: 'Findings about a record are excepted by its id, not by the file. Delete what is settled.',
            },
    }),
  ];
}

function within({ file, pointer }: Origin, key: string): Origin {
  return { file, pointer: `${pointer}/${key}` };
}

function finding(
  model: Model,
  rule: string,
  severity: 'error' | 'warning',
  origin: Origin,
  words: Pick<Diagnostic, 'message' | 'hint' | 'absent'>,
): Diagnostic {
  return { rule, severity, ...words, place: model.locate(origin), pointer: origin.pointer };
}
