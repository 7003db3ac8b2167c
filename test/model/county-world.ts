/** A county whose organs pass powers to each other: two bureaus, a town, an entrusted team. */
import type { Model } from '../../src/model/model.js';
import type { Texts } from './small-world.js';

/** A department with a head, one unit, a post that selects all it exercises, and the given powers. */
export function bureau(id: string, powers: readonly string[], more = ''): Texts {
  const folder = `content/${id}`;
  return {
    [`${folder}/organ.yaml`]: `id: ${id}
name: ${id}局
nature: department
level: county
leaders: [{ person: ${id}-head, role: head, title: 局长 }]
units: [{ id: ${id}-unit, name: 执法科, nature: internal }]
${more}`,
    [`${folder}/persons.yaml`]: `- { id: ${id}-head, name: 局长, employment: civil-servant }
- { id: ${id}-officer, name: 员, employment: civil-servant, unit: ${id}-unit }
`,
    [`${folder}/posts.yaml`]: `- id: ${id}-post
  name: 执法岗
  unit: ${id}-unit
  tier: direct
  powers: [{ select: { all: true }, role: lead }]
  holders: [{ person: ${id}-officer, from: 2020-01-01 }]
`,
    ...(powers.length > 0
      ? { [`${folder}/powers.yaml`]: powers.map((power) => powerText(power, `${id}-unit`)).join('') }
      : {}),
  };
}

export function powerText(id: string, unit: string): string {
  return `- id: ${id}
  name: 处罚${id}
  kind: penalty
  unit: ${unit}
  measures: [{ type: 罚款 }, { type: 警告 }]
  bases: [{ cite: 《食品法》第一条, role: sets }]
`;
}

export const county: Texts = {
  'content/organ.yaml': `id: gov
name: 县政府
nature: government
level: county
leaders: [{ person: mayor, role: head, title: 县长 }]
`,
  'content/persons.yaml': '- { id: mayor, name: 县甲, employment: civil-servant }\n',
  'content/letters.yaml': `year: 2026
term: { from: 2026-01-01, until: 2026-12-31 }
copies: 2
sign-by: 2026-03-31
`,
  ...bureau('market', ['p1', 'p2', 'p3']),
  ...bureau('quality', ['q1']),
  ...bureau('town', []),
  ...bureau('team', []),
};

/** Who exercises a power: body, in whose name, what part, with what lead. */
export function whoHas(model: Model, power: string): string[] {
  return model.exercises.ofPower(power).map((one) => {
    const parts = [
      one.principal && `for ${one.principal}`,
      one.lead && `lead ${one.lead}`,
      one.measures && `only ${one.measures.join('+')}`,
      one.stages && `at ${one.stages.join('+')}`,
      ...one.without.map(
        ({ measures, stages }) => `without ${[...(measures ?? []), ...(stages ?? [])].join('+')}`,
      ),
      one.transfers.length > 0 && `by ${one.transfers.join('+')}`,
    ];
    return [one.body, ...parts.filter(Boolean)].join(' ');
  });
}

export function powersOfPost(model: Model, post: string): string[] {
  const node = model.posts.find(({ id }) => id === post);
  return (node?.assignments ?? []).map(({ power, stages }) => [power, ...(stages ?? [])].join(' '));
}
