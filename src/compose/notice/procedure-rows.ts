/** The procedures that an organ follows: their steps with the posts in charge, and the powers that follow them. */
import type { Model, OrganNode, PostNode, PowerNode, ProcedureNode } from '../../model/model.js';
import { nodesOf } from '../../model/node-of.js';
import { enumLabel } from '../../schema/enum-label.js';
import type { PowerRecord, ProcedureRecord, Stage } from '../../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { recordView } from '../record-view.js';
import { postsActingFor } from './post-rows.js';
import { powersOfOrgan } from './powers-of-organ.js';

type Step = ProcedureRecord['steps'][number];
type Override = NonNullable<PowerRecord['overrides']>[number];

export function proceduresOfOrgan(organ: OrganNode, model: Model): ProcedureNode[] {
  const ids = powersOfOrgan(organ, model).flatMap(({ data }) => data.procedure ?? []);
  const followed = new Set(nodesOf(model, ids, 'procedure'));
  return model.procedures.filter((procedure) => procedure.current && followed.has(procedure));
}

export function procedureTables(organ: OrganNode, model: Model): object[] {
  const posts = postsActingFor(organ, model);
  const powers = powersOfOrgan(organ, model);
  return proceduresOfOrgan(organ, model).map((procedure) => {
    const following = powers.filter(({ data }) => data.procedure === procedure.id);
    const view = recordView(procedure, 'public');
    return markOrigin(
      {
        procedure: view,
        powers: following.map((power) => recordView(power, 'public')),
        steps: (view.steps ?? []).map((step) =>
          markOrigin({ step, posts: postsOfStep(step, following, posts, organ, model) }, ...originsOf(step)),
        ),
        changes: following.flatMap((power) => changesOf(power, view.steps ?? [])),
      },
      procedure.origin,
    );
  });
}

const ROLES: readonly string[] = ['lead', 'assist', 'review', 'approve'];

/** 案件调查岗（主办）: the posts that act in the stage in some power that follows the procedure. */
function postsOfStep(
  { stage }: Step,
  powers: readonly PowerNode[],
  posts: readonly PostNode[],
  organ: OrganNode,
  model: Model,
): string[] {
  const ids = new Set(powers.map(({ id }) => id));
  const acts = posts.flatMap((post) => {
    const roles = post.assignments
      .filter(({ power, stages }) => ids.has(power) && (stages?.includes(stage as Stage) ?? true))
      .map(({ role }) => role);
    return [...new Set(roles)].map((role) => ({ post, role }));
  });
  const ordered = acts.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  const body = (post: PostNode) =>
    post.organ === organ.id ? '' : (model.nodes.get(post.organ)?.name ?? post.organ);
  return markOrigin(
    ordered.map(({ post, role }) => `${body(post)}${post.name}（${enumLabel('post-role', role)}）`),
    ...ordered.map(({ post }) => post.origin),
  );
}

/** What a power changes in the shared procedure, one entry per step. */
function changesOf(power: PowerNode, steps: readonly Step[]): object[] {
  const { overrides = [] } = recordView(power, 'public');
  return overrides.map((change) => {
    const step = steps.find(({ id }) => id === change.step);
    return markOrigin(
      { power: power.name, step: step?.name ?? change.step, text: changeText(change), basis: change.basis },
      power.origin,
    );
  });
}

function changeText({ omit, limit, document, officers }: Override): string {
  if (omit) return '不走该环节';
  const parts = [
    limit && `时限为${limit}`,
    document && `文书为${document}`,
    officers && `执法人员不少于${officers}人`,
  ];
  return parts.filter(Boolean).join('，') || '—';
}
