/** Runs the rules that a workspace asks for over its model. */
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import type { Model } from '../model/model.js';
import type { RulePack } from '../schema/record-types.generated.js';
import { isInForce, joinClauses } from './clauses-in-force.js';
import type { Finding, Rule } from './define-rule.js';
import { findUnknownSettings } from './find-unknown-settings.js';
import { interpolate } from './interpolate.js';
import { isConsequence } from './is-consequence.js';
import { packScope } from './pack-scope.js';
import { allRules } from './rule-list.js';
import { rulePagePath } from './rule-page-path.js';

export interface RunOptions {
  /** Default: those of `quanze.yaml`, else core and national, and those of each organ's region (see `packScope`). */
  readonly packs?: readonly RulePack[] | undefined;
  /** By rule id. Default: those of `quanze.yaml`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
  /** Ids of the rules to run, whatever their pack and even when they are off. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** What was found while reading: a property that could not be read is not reported as missing too. */
  readonly reading?: readonly Diagnostic[] | undefined;
  /** Default: the rules of this program. */
  readonly rules?: readonly Rule[] | undefined;
}

/**
 * Findings in the order of `sortDiagnostics`. A rule is silent on a day on which none of its clauses is in force.
 * A rule that throws yields one finding that names it; the others still run.
 */
export function runRules(model: Model, options: RunOptions = {}): Diagnostic[] {
  const rules = options.rules ?? allRules;
  const severities = options.severities ?? model.workspace.rules ?? {};
  const scope = packScope(model, options.packs);
  const diagnostics = selectRules(model, options).flatMap((rule) => {
    const asked = severities[rule.meta.id];
    const found = runRule(rule, model, asked === 'off' ? undefined : asked, options.reading ?? []);
    if (options.only || rule.meta.family === 'own') return found;
    return found.filter(({ subject, alsoConcerns = [] }) =>
      [subject, ...alsoConcerns].some((id) => scope.binds(rule.meta.pack, organOf(model, id))),
    );
  });
  return sortDiagnostics([...findUnknownSettings(model, severities, rules), ...diagnostics]);
}

/** The rules that `runRules` runs with the same options. */
export function selectRules(model: Model, options: RunOptions = {}): readonly Rule[] {
  const { only, rules = allRules } = options;
  if (only) return rules.filter((rule) => only.includes(rule.meta.id) && isBinding(rule, model.asOf));
  const scope = packScope(model, options.packs);
  const severities = options.severities ?? model.workspace.rules ?? {};
  return rules.filter(
    ({ meta }) =>
      (meta.family === 'own' ? options.packs === undefined : scope.holds(meta.pack)) &&
      severities[meta.id] !== 'off' &&
      isBinding({ meta }, model.asOf),
  );
}

function organOf(model: Model, subject: string | undefined): string | undefined {
  return subject === undefined ? undefined : model.nodes.get(subject)?.organ;
}

function isBinding({ meta }: Pick<Rule, 'meta'>, asOf: string): boolean {
  return meta.basis.length === 0 || meta.basis.some((clause) => isInForce(clause, asOf));
}

function runRule(
  rule: Rule,
  model: Model,
  asked: Severity | undefined,
  reading: readonly Diagnostic[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  try {
    rule.check(model, (finding) => {
      if (isConsequence(finding, reading)) return;
      const severity = asked ?? finding.severity ?? rule.meta.severity;
      const diagnostic = describe(rule, finding, model.asOf, severity);
      if (diagnostic) found.push(diagnostic);
    });
  } catch (error) {
    found.push(bug(rule, error));
  }
  return found;
}

/** Undefined when the finding rests on a clause that is not in force. */
function describe(
  { meta }: Rule,
  finding: Finding<string>,
  asOf: string,
  severity: Severity,
): Diagnostic | undefined {
  const own = finding.clause === undefined ? meta.basis : [meta.basis[finding.clause]!];
  const clauses = own.filter((clause) => isInForce(clause, asOf));
  if (own.length > 0 && clauses.length === 0) return undefined;
  const basis = joinClauses(clauses);
  const message = meta.messages[finding.message];
  if (!message) throw new Error(`unknown message ${finding.message}`);
  const data = finding.data ?? {};
  const hint = meta.hints[finding.message];
  return {
    rule: meta.id,
    severity,
    message: interpolate(message, data),
    about: describeFault(finding),
    place: finding.place,
    ...(finding.pointer !== undefined && { pointer: finding.pointer }),
    ...(finding.subject !== undefined && { subject: finding.subject }),
    ...((meta.absent || finding.unknown !== undefined) && {
      absent: {
        kinds: meta.absent ?? [],
        ...(finding.unknown !== undefined && { id: finding.unknown }),
      },
    }),
    ...(meta.follows && { follows: meta.follows }),
    ...(finding.alsoConcerns?.length && { alsoConcerns: finding.alsoConcerns }),
    ...(basis && { basis }),
    ...(finding.related && finding.related.length > 0 && { related: finding.related }),
    ...(hint && { hint: interpolate(hint, data) }),
    url: meta.page ?? rulePagePath(meta.id),
  };
}

function describeFault({ message, data = {} }: Finding<string>): string {
  const values = Object.keys(data)
    .sort()
    .map((key) => data[key]!)
    .map((value) => (typeof value === 'object' ? value.zh : String(value)));
  return [message, ...values].join(' ');
}

function bug({ meta }: Rule, error: unknown): Diagnostic {
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: meta.id,
    severity: 'error',
    message: {
      zh: `规则“${meta.title.zh}”自身出错，没有查完：${why}`,
      en: `The rule "${meta.title.en}" failed by itself and did not finish: ${why}`,
    },
    place: { file: 'quanze.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
    hint: {
      zh: `这是程序的差错，不是内容的差错。请报告；在此之前可以在 quanze.yaml 的“规则”中把 ${meta.id} 设为“关闭”。`,
      en: `This is a bug of the program, not of the content. Please report it; until then set ${meta.id} to off under rules in quanze.yaml.`,
    },
  };
}
