/** No private value of any record of the city reaches a public paper, unless some public value says the same. */
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/compose/document-kind.js';
import { entries } from '../../src/compose/kinds/index.generated.js';
import { isWithheld } from '../../src/model/officer-publication.js';
import { enumLabel } from '../../src/schema/enum-label.js';
import type { SchemaNode } from '../../src/schema/schema-node.js';
import { schemas } from '../../src/schema/schemas.generated.js';
import { sample } from '../content/authored-workspaces.js';
import { composeAll } from './shipped-templates.js';

const composed = composeAll(sample.model);
const papers = composed.filter(({ kind }) => kind.public);
const printed = papers.map(({ plan, text, composed: { value } }) => ({
  id: plan.id,
  text: `${plan.title}\n${plan.path.join('\n')}\n${text}\n${value!.values.map((one) => one.value).join('\n')}`,
}));

interface Told {
  readonly where: string;
  readonly text: string;
  readonly isPublic: boolean;
}

/** As a paper would print it. */
function printedForm(value: unknown, schema: SchemaNode): string | undefined {
  if (typeof value === 'number') return value >= 1000 ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  if (schema.enum) return schema['x-def'] ? enumLabel(schema['x-def'], value) : value;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day ? `${day[1]}年${Number(day[2])}月${Number(day[3])}日` : value;
}

function* told(value: unknown, schema: SchemaNode, where: string, isPublic: boolean): Generator<Told> {
  if (Array.isArray(value)) {
    for (const item of value) yield* told(item, schema.items ?? {}, where, isPublic);
  } else if (typeof value === 'object' && value !== null) {
    const properties = schema.properties ?? schema.oneOf?.find((one) => one.properties)?.properties ?? {};
    for (const [key, inner] of Object.entries(value)) {
      const property = properties[key];
      if (property)
        yield* told(inner, property, `${where}/${key}`, isPublic && property['x-public'] === true);
    }
  } else {
    const text = printedForm(value, schema);
    if (text !== undefined) yield { where, text, isPublic };
  }
}

/** Settings and rules of one's own are about records and speak of their keys; they are no facts. */
const all = sample.records.flatMap(({ kind, data, file }) =>
  kind === 'workspace' || kind === 'own-rule' ? [] : [...told(data, schemas[kind], file, true)],
);
/** Of a word of one or two characters nobody can tell where it comes from: 高, 是. */
const hidden = all.filter(({ isPublic, text }) => !isPublic && [...text].length > 2);
const shown = all
  .filter(({ isPublic }) => isPublic)
  .map(({ text }) => text)
  .join('\n');
const secret = hidden.filter(({ text }) => !shown.includes(text));

describe('public papers of the city', () => {
  it('are of every public kind', () => {
    const seen = new Set(papers.map(({ kind }) => kind.id));
    const published = Object.values<DocumentKind>(entries).filter((kind) => kind.public);
    expect(published.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('show no private value', () => {
    expect(secret.length).toBeGreaterThan(100);
    const kinds = new Set(secret.map(({ where }) => where.split('/').slice(-1)[0]));
    expect([...kinds]).toEqual(expect.arrayContaining(['content', 'employment', 'matter', 'agreed']));
    for (const { where, text } of secret) {
      const leak = printed.find((paper) => paper.text.includes(text));
      expect([where, text, leak?.id]).toEqual([where, text, undefined]);
    }
  });

  it('do not name officers who are withheld, nor their certificates', () => {
    const withheld = sample.model.persons.filter(isWithheld);
    expect(withheld.length).toBeGreaterThan(0);
    for (const { name, data } of withheld)
      for (const word of [name, data.certificate?.number ?? name]) {
        const leak = printed.find(({ text }) => text.includes(word));
        expect([word, leak?.id]).toEqual([word, undefined]);
      }
  });

  it('hold no number in the form of a telephone that is not published as one', () => {
    const phones = new Set(shown.match(/\d{3}-\d{4} ?\d{4}/g));
    for (const { id, text } of printed) {
      const strange = (text.match(/\d{3}-\d{4} ?\d{4}|\b1[3-9]\d{9}\b|\b\d{17}[\dX]\b/g) ?? []).filter(
        (number) => !phones.has(number),
      );
      expect([id, strange]).toEqual([id, []]);
    }
  });

  it('are kept apart from all others by their folder', () => {
    const folders = (isPublic: boolean) => {
      const own = composed.filter(({ kind }) => kind.public === isPublic);
      return new Set(own.map(({ plan }) => plan.path[1]));
    };
    expect([...folders(true)].toSorted()).toEqual(['公文', '公示']);
    expect([...folders(true)].filter((folder) => folders(false).has(folder))).toEqual([]);
  });
});
