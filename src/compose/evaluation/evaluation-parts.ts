/** The data of an evaluation: the scheme's indicators in their parts, its marks and grades. */

import { applicableIndicators } from '../../model/applicable-indicators.js';
import type { Target } from '../../model/evaluation-targets.js';
import type { Model, SchemeNode } from '../../model/model.js';
import { nodesOf } from '../../model/node-of.js';
import type { SchemeRecord } from '../../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { type Audience, recordView, type View } from '../record-view.js';

type Indicator = SchemeRecord['indicators'][number];

/** `target`: whose indicators alone are wanted. */
export function evaluationParts(
  scheme: SchemeNode,
  model: Model,
  audience: Audience,
  target?: Target,
): object {
  const view = recordView(scheme, audience);
  const all = view.indicators ?? [];
  const indicators = target ? applicableIndicators(all, target, model) : all;
  const marks = (list: readonly Indicator[]) => list.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const part = (list: readonly Indicator[]) =>
    markOrigin({ rows: list.map((row) => indicatorRow(row, model)), marks: marks(list) }, ...originsOf(view));
  const regular = indicators.filter(({ bonus }) => bonus !== true);
  return {
    scheme: view,
    internal: part(regular.filter(({ source }) => source !== 'external')),
    external: part(regular.filter(({ source }) => source === 'external')),
    bonus: part(indicators.filter(({ bonus }) => bonus === true)),
    marks: marks(regular),
    /** Whether marks are missing, so that the result is to be converted. */
    partial: marks(regular) !== marks(all.filter(({ bonus }) => bonus !== true)),
    grades: gradeTexts(view),
  };
}

function indicatorRow(indicator: Indicator, model: Model): object {
  const { criteria = [], category, content } = indicator;
  const posts = nodesOf(model, indicator.posts ?? [], 'post').map(({ name }) => name);
  const most = indicator['max-deduct'];
  const lines = criteria.map(
    ({ when, deduct }) => `${(when ?? '').replace(/[。；]$/u, '')}，扣${deduct}分；`,
  );
  const last = most === undefined ? [] : [`本项最多扣${most}分。`];
  const concerned = posts.length > 0 ? [`涉及岗位：${posts.join('、')}`] : [];
  const at = originsOf(indicator);
  return markOrigin(
    {
      indicator,
      content: markOrigin([`${category ? `${category}：` : ''}${content ?? ''}`, ...concerned], ...at),
      criteria: markOrigin(stopped([...lines, ...last]), ...at),
    },
    ...at,
  );
}

/** The last of several lines ends in a full stop. */
function stopped(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line.replace(/；$/u, '。') : line));
}

/** 优秀：90分以上；良好：80分以上不满90分；… from the highest; 以上 includes the number. */
function gradeTexts(scheme: View<SchemeRecord>): object[] {
  const grades = (scheme.grades ?? []).toSorted((a, b) => b.min - a.min);
  return grades.map((grade, index) => {
    const above = grades[index - 1];
    const low = grade.min > 0 ? `${grade.min}分以上` : '';
    const high = above ? `不满${above.min}分` : '';
    return markOrigin({ name: grade.name, range: low + high || '不限' }, ...originsOf(grade));
  });
}
