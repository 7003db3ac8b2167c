/** The rows of the breakdown of powers 职权分解表: from the clause to the unit and the post, one form per unit. */
import type { Model, OrganNode, PostNode, PowerNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { enumLabel } from '../../schema/enum-label.js';
import { markOrigin } from '../../source/origin.js';
import { exerciseNotes } from '../exercise-notes.js';
import { recordView } from '../record-view.js';
import { citedClauses } from './cited-clauses.js';
import { postsActingFor } from './post-rows.js';
import { powersOfOrgan, unitOfPower } from './powers-of-organ.js';
import { unitsOfOrgan } from './units-of-organ.js';

/** In the order of the units; what no unit handles comes last under the organ itself. */
export function breakdownForms(organ: OrganNode, model: Model): object[] {
  const posts = postsActingFor(organ, model);
  const powers = powersOfOrgan(organ, model).map((power) => ({
    power,
    unit: unitOfPower(power, organ, model),
  }));
  const form = (unit: ReturnType<typeof unitsOfOrgan>[number] | undefined) => {
    const handled = powers.filter((one) => one.unit?.id === unit?.id).map(({ power }) => power);
    const rows = handled.map((power) => breakdownRow(power, posts, organ, model));
    const origin = unit?.origin ?? organ.origin;
    return markOrigin({ name: unit?.name ?? organ.name, rows }, origin);
  };
  return [...unitsOfOrgan(organ, model), undefined].map(form).filter(({ rows }) => rows.length > 0);
}

function breakdownRow(power: PowerNode, posts: readonly PostNode[], organ: OrganNode, model: Model): object {
  const clauses = citedClauses(power, model);
  const procedure = nodeOf(model, power.data.procedure, 'procedure');
  const exercising = posts.filter((post) => post.assignments.some((one) => one.power === power.id));
  const numbered = (texts: readonly string[]) =>
    texts.length === 1 ? [...texts] : texts.map((text, at) => `${at + 1}. ${text}`);
  return markOrigin(
    {
      power: recordView(power, 'public'),
      instruments: markOrigin(numbered(clauses.map(({ instrument }) => instrument)), power.origin),
      articles: markOrigin(numbered(clauses.map(({ units = '全文' }) => units)), power.origin),
      procedure: procedure && recordView(procedure, 'public'),
      posts: markOrigin(
        exercising.map((post) => exerciseText(post, power, organ, model)),
        ...exercising.map(({ origin }) => origin),
      ),
      notes: exerciseNotes(power, organ.id, model).texts,
    },
    power.origin,
  );
}

/** 案件调查岗（主办：立案、调查）; of an entrusted organisation with its name before it. */
function exerciseText(post: PostNode, power: PowerNode, organ: OrganNode, model: Model): string {
  const parts = post.assignments
    .filter((one) => one.power === power.id)
    .map(({ role, stages }) => {
      const names = stages?.map((stage) => enumLabel('stage', stage)).join('、') ?? '全部环节';
      return `${enumLabel('post-role', role)}：${names}`;
    });
  const body = post.organ === organ.id ? '' : (model.nodes.get(post.organ)?.name ?? '');
  return `${body}${post.name}（${parts.join('；')}）`;
}
