/** Every finding with its organ and family, those set aside with their reason. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Material } from '../define-section.js';
import { createHomeFinder } from '../home-of.js';
import { hideNumbers } from './hide-numbers.js';
import type { Reported } from './reported.js';

/** Family of what is found while files are read: no rule of its own stands behind it. */
const READING = 'reading';

/** In the order of the administrative tree, then of the families. */
export function readFindings(material: Material): Reported[] {
  const { model, findings, suppressed, known, rules, families, voice } = material;
  const homeOf = createHomeFinder(model);
  const hide = hideNumbers(model);
  const byRule = new Map(rules.map((rule) => [rule.id, rule]));
  const order = [...Object.keys(families), READING];
  const reported = (
    item: Diagnostic,
    rest: Pick<Reported, 'state' | 'reason' | 'approver' | 'until'>,
  ): Reported => {
    const rule = byRule.get(item.rule);
    const home = homeOf(item);
    const family = rule?.family ?? READING;
    const title = families[family];
    return {
      organ: home?.id ?? '',
      organName: home?.name ?? '',
      family,
      familyTitle: title ? voice.text(title) : voice.say('内容和设置', 'Content and settings'),
      rule: item.rule,
      ...(rule && { ruleTitle: voice.text(rule.title) }),
      severity: item.severity,
      message: hide(voice.text(item.message)),
      file: item.place.file,
      line: item.place.line,
      column: item.place.column,
      ...(item.subject !== undefined && { subject: item.subject }),
      ...(item.basis && { basis: voice.text(item.basis) }),
      ...(item.hint && { hint: hide(voice.text(item.hint)) }),
      ...rest,
    };
  };
  const all = [
    ...findings.map((item) => reported(item, { state: 'open' })),
    ...suppressed.map(({ finding, reason, approver, until }) =>
      reported(finding, { state: 'suppressed', reason, approver, until }),
    ),
    ...known.map((item) => reported(item, { state: 'known' })),
  ];
  const organs = new Map(model.organs.map(({ id }, at) => [id, at]));
  const rank = ({ organ }: Reported) => organs.get(organ) ?? -1;
  return all.toSorted((a, b) => rank(a) - rank(b) || order.indexOf(a.family) - order.indexOf(b.family));
}
