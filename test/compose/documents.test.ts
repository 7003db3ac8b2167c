/** Every paper that the repository's own content yields, read as a text. */
import type { Nodes, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/compose/document-kind.js';
import { entries } from '../../src/compose/kinds/index.generated.js';
import { planDocuments } from '../../src/compose/plan-documents.js';
import { enumLabel } from '../../src/schema/enum-label.js';
import { sample, starter } from '../content/authored-workspaces.js';
import { plainText } from './compose-text.js';
import { composeAll } from './shipped-templates.js';

const tablesIn = (node: Nodes): Table[] =>
  node.type === 'table' ? [node] : 'children' in node ? node.children.flatMap(tablesIn) : [];
const kinds = Object.values<DocumentKind>(entries);

const papers = [...composeAll(sample.model), ...composeAll(starter.model)];
const ofSample = papers.slice(0, planDocuments(sample.model).length);
const paper = (id: string) => ofSample.find(({ plan }) => plan.id === id)!;

describe('every paper of the content', () => {
  it('composes without a finding', () => {
    expect(papers.length).toBeGreaterThan(30);
    expect(papers.filter(({ tree }) => !tree).map(({ plan }) => plan.id)).toEqual([]);
    expect(papers.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('has an id, a path and a provenance of its own', () => {
    for (const set of [planDocuments(sample.model), planDocuments(starter.model)]) {
      expect(new Set(set.map(({ plan }) => plan.id)).size).toBe(set.length);
      expect(new Set(set.map(({ plan }) => plan.path.join('/'))).size).toBe(set.length);
    }
    for (const { plan } of ofSample) {
      expect(plan.provenance.filter((id) => !sample.model.nodes.has(id))).toEqual([]);
      expect(new Set(plan.provenance).size).toBe(plan.provenance.length);
    }
  });

  it('shows only what its provenance names', () => {
    for (const { plan, composed, kind } of ofSample) {
      const shown = composed.value!.values.flatMap(({ origins }) => origins);
      const nodes = plan.provenance.map((id) => sample.model.nodes.get(id)!);
      const strange = shown.filter(
        ({ file, pointer }) =>
          !nodes.some(
            ({ origin }) =>
              origin.file === file &&
              (pointer === origin.pointer ||
                pointer.startsWith(`${origin.pointer}/`) ||
                origin.pointer.startsWith(pointer)),
          ),
      );
      expect([kind.id, plan.id, strange.slice(0, 3)]).toEqual([kind.id, plan.id, []]);
    }
  });

  it('leads nearly every value back to a line of the content', () => {
    const values = ofSample.flatMap(({ composed }) => composed.value!.values);
    const known = values.filter(({ origins }) => origins.length > 0).length;
    const counted = values.filter(({ value }) => /^\d+$/.test(value) || value === '—' || value === '').length;
    expect(known + counted).toBeGreaterThan(values.length * 0.95);
  });

  it('has no stray space, doubled stop or empty heading', () => {
    for (const { text, plan } of papers) {
      const slip =
        /[\u4e00-\u9fff，。；：、）》] +[\u4e00-\u9fff，。；：、（《]|[，。；：、][，。；：、]|undefined|\[object|null/u.exec(
          text,
        );
      expect([plan.id, slip && text.slice(Math.max(0, slip.index - 12), slip.index + 12)]).toEqual([
        plan.id,
        null,
      ]);
    }
  });

  it('has no column that is empty in the whole city, but for the statistics of what did not happen', () => {
    const filled = new Map<string, boolean>();
    for (const { kind, tree } of ofSample) {
      if (!kind.public || kind.id === 'annual-statistics') continue;
      for (const table of tablesIn(tree!)) {
        const [head, ...rows] = table.children.map((row) => row.children.map(plainText));
        expect([kind.id, rows.length > 0]).toEqual([kind.id, true]);
        for (const [at, name] of head!.entries()) {
          const key = `${kind.id} ${name}`;
          filled.set(key, filled.get(key) === true || rows.some((row) => !['', '—'].includes(row[at]!)));
        }
      }
    }
    expect(filled.size).toBeGreaterThan(100);
    expect([...filled].filter(([, full]) => !full).map(([key]) => key)).toEqual([]);
  });

  it('is of every kind at least once, and shows something in it', () => {
    const seen = new Set(papers.map(({ kind }) => kind.id));
    expect(kinds.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('responsibility letters', () => {
  const { model } = sample;
  const letters = model.letters.map((link) => ({ link, ...paper(link.id) }));

  it('there is one for every link of the chain', () => {
    expect(letters.map(({ kind, link }) => [kind?.id, link.level])).toEqual(
      model.letters.map(({ level }) => [`letter-${level}`, level]),
    );
  });

  it('each names its powers and no others', () => {
    for (const { link, composed } of letters) {
      const printed = new Set(composed.value!.values.map(({ value }) => value));
      const own = link.powers.map((id) => model.nodes.get(id)!.name);
      const foreign = model.powers.map(({ name }) => name).filter((name) => !own.includes(name));
      expect([link.id, own.filter((name) => !printed.has(name))]).toEqual([link.id, []]);
      expect([link.id, foreign.filter((name) => printed.has(name))]).toEqual([link.id, []]);
    }
  });

  it('each names its parties, posts, tier, period, and liability for acts and omissions', () => {
    for (const { link, text } of letters) {
      const person = link.receiver.person && model.nodes.get(link.receiver.person)!.name;
      const posts = link.posts.map((id) => model.nodes.get(id)!.name);
      const terms = [
        '不作为',
        '乱作为',
        enumLabel('tier', link.tier),
        '2026年1月1日',
        '2026年12月31日',
        '一式两份',
      ];
      for (const expected of [...posts, ...terms, ...(person ? [person] : [])])
        expect([link.id, text.includes(expected), expected]).toEqual([link.id, true, expected]);
    }
  });

  it('each level has words of its own', () => {
    const first = (level: string) => letters.find(({ link }) => link.level === level)!.text;
    expect(first('organ')).toContain('第一责任人');
    expect(first('deputy')).toContain('乙方协助甲方落实行政执法责任制');
    expect(first('unit')).toContain('与执法人员逐一签订责任书');
    expect(first('officer')).toContain('追究责任前，应当听取乙方的陈述和申辩');
    for (const words of ['第一责任人', '协助甲方', '逐一签订', '陈述和申辩'])
      expect(
        ['organ', 'deputy', 'unit', 'officer'].filter((level) => first(level).includes(words)).length,
      ).toBeLessThan(3);
  });

  it('the points of the modules add up', () => {
    const { text, link } = letters.find(({ link }) => link.level === 'organ')!;
    const plan = model.letterPlans.find(({ id }) => id === link.plan)!;
    const points = plan.data.modules!.reduce((sum, { points }) => sum + points, 0);
    expect(text).toContain(`合计\u0001\u0001${points}`);
  });
});

describe('public notices', () => {
  const organ = '示例区市监局';

  it('the bases stand in the order of their rank with the clauses that powers cite', () => {
    const { tree } = paper(`notice/${organ}/bases`);
    const table = JSON.stringify(tree);
    expect(table.indexOf('"法律"')).toBeLessThan(table.indexOf('"行政法规"'));
    expect(table.indexOf('"行政法规"')).toBeLessThan(table.indexOf('"部门规章"'));
    expect(paper(`notice/${organ}/bases`).text).toContain('第一百二十二条第一款');
  });

  it('officers are those with a certificate that is valid on the day', () => {
    const { text } = paper(`notice/${organ}/officers`);
    const { persons, asOf } = sample.model;
    for (const { name, data, organ: own } of persons) {
      const listed =
        own === organ &&
        data.certificate !== undefined &&
        data.certificate.expires >= asOf &&
        (data.publish ?? true) === true;
      expect([name, text.includes(name)]).toEqual([name, listed]);
    }
  });

  it('the catalogue of powers shows every power with its unit', () => {
    const { text } = paper(`notice/${organ}/powers`);
    const own = sample.model.powers.filter((power) => power.organ === organ);
    for (const power of own) expect(text).toContain(power.name);
  });
});

describe('evaluation forms', () => {
  it('leave out indicators whose posts are all in other units, and say how the marks are converted', () => {
    const form = (unit: string) => paper(`evaluation/考核-2026/${unit}`).text;
    const [legal, approval] = ['市监-法规科', '市监-审批科'].map(form);
    expect(legal).not.toContain('许可受理岗');
    expect(legal).toContain('适用指标合计95分，考核得分折算为百分制');
    expect(legal).toContain('内部评议（75分）');
    expect(approval).toContain('许可受理岗');
    expect(approval).not.toContain('法制审核岗');
  });

  it('there is one per unit, with the marks of the scheme', () => {
    const scheme = sample.model.schemes.find(({ organ }) => organ === '示例区市监局')!;
    const forms = ofSample.filter(({ plan }) => plan.id.startsWith(`evaluation/${scheme.id}/`));
    const units = sample.model.units.filter(({ organ, current }) => current && organ === scheme.organ);
    expect(forms.map(({ plan }) => plan.id)).toEqual(units.map(({ id }) => `evaluation/${scheme.id}/${id}`));
    for (const { plan } of forms) expect(plan.path.at(-1)).toMatch(/评议考核表-/u);
  });
});
