/** A small workspace as file texts, and the model of any such texts. */

import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { sortDiagnostics } from '../../src/diagnostics/sort.js';
import { buildModel } from '../../src/model/build-model.js';
import type { Model } from '../../src/model/model.js';
import { kindOfPath } from '../../src/schema/kind-of-path.js';
import { readRecord } from '../../src/schema/read-record.js';
import type { AnyRecordFile } from '../../src/schema/record.js';
import { readFrontMatter } from '../../src/source/read-front-matter.js';
import { readYaml } from '../../src/source/read-yaml.js';

export type Texts = Readonly<Record<string, string>>;

export interface Built {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts must be valid records: a finding of reading them is a mistake of the test. */
export function modelOf(texts: Texts, asOf = '2026-11-01'): Built {
  const { value, diagnostics } = buildModel({
    workspace: { name: 'test' },
    records: recordsOf(texts),
    asOf,
  });
  return { model: value, diagnostics: sortDiagnostics(diagnostics) };
}

export function recordsOf(texts: Texts): AnyRecordFile[] {
  return Object.entries(texts).flatMap(([file, text]) => {
    const kind = kindOfPath(file);
    if (!kind) throw new Error(`${file}: no kind`);
    const document = file.endsWith('.md') ? readFrontMatter(file, text) : readYaml(file, text);
    const record = readRecord(kind, document.value);
    const found = [...document.diagnostics, ...record.diagnostics];
    if (found.length > 0) throw new Error(`${file}: ${found.map(({ message }) => message.zh).join('; ')}`);
    return [record.value];
  });
}

/** `file:line:column rule` of each finding, with the folder of the content left out. */
export function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ place, rule }) => {
    const file = place.file.replace(/^content\//u, '');
    return `${file}:${place.line}:${place.column} ${rule}`;
  });
}

/** `file:line:column` of a word inside a stretch of a file's text, counted from the text itself. */
export function whereIs(texts: Texts, file: string, stretch: string, word: string): string {
  const text = texts[file] ?? '';
  const offset = text.indexOf(stretch) + stretch.indexOf(word);
  const before = text.slice(0, offset).split('\n');
  return `${file.replace(/^content\//u, '')}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** The small world with some files replaced, edited or taken away. */
export function smallWorldWith(changes: Readonly<Record<string, string | undefined>>): Texts {
  const all = { ...smallWorld, ...changes };
  return Object.fromEntries(
    Object.entries(all).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])),
  );
}

/** One file of the small world with a piece of its text replaced; the piece must be there. */
export function edited(file: keyof typeof smallWorld, find: string, replace: string): Record<string, string> {
  const text = smallWorld[file];
  if (!text.includes(find)) throw new Error(`${file} does not hold: ${find}`);
  return { [file]: text.replace(find, replace) };
}

export const smallWorld = {
  'content/organ.yaml': `id: gov
name: 县政府
nature: government
level: county
leaders:
  - { person: mayor, role: head, title: 县长 }
bases: [《组织法》第七十三条]
`,
  'content/persons.yaml': `- { id: mayor, name: 县甲, employment: civil-servant }
`,
  'content/bases.yaml': `- id: organic-law
  title: 中华人民共和国组织法
  type: law
  issuer: 全国人大
  effective: 2022-03-12
`,
  'content/letters.yaml': `year: 2026
term: { from: 2026-01-01, until: 2026-12-31 }
copies: 2
sign-by: 2026-03-31
`,
  'content/bureau/organ.yaml': `id: bureau
name: 局
nature: department
level: county
leaders:
  - { person: chief, role: head, title: 局长 }
  - { person: vice, role: deputy, title: 副局长, units: [food] }
units:
  - { id: food, name: 食品科, nature: internal }
  - { id: law, name: 法规科, nature: internal }
`,
  'content/bureau/persons.yaml': `- { id: chief, name: 局甲, employment: civil-servant }
- { id: vice, name: 局乙, employment: civil-servant }
- { id: head-food, name: 科甲, employment: civil-servant, unit: food, title: 科长 }
- { id: officer-1, name: 员甲, employment: civil-servant, unit: food }
- { id: officer-2, name: 员乙, employment: civil-servant, unit: law }
`,
  'content/bureau/bases.yaml': `- id: food-law
  title: 中华人民共和国食品法
  short: [食法]
  type: law
  issuer: 全国人大常委会
  effective: 2021-04-29
- id: opinion
  title: 关于推行责任制的意见
  type: normative-document
  issuer: 国务院办公厅
  number: 国办发〔2005〕37号
  effective: 2005-07-09
`,
  'content/bureau/powers.yaml': `- id: fine
  name: 罚款
  kind: penalty
  unit: food
  procedure: ordinary
  bases:
    - { cite: 《中华人民共和国食品法》第一百二十二条第一款, role: sets }
- id: license
  name: 许可
  kind: license
  unit: food
  bases:
    - { cite: 《食品法》第三十五条, role: sets }
- id: order
  name: 责令
  kind: other
  unit: law
  bases:
    - { cite: 《食法》第一条, role: sets }
`,
  'content/bureau/procedures.yaml': `- id: ordinary
  name: 普通程序
  steps:
    - { id: one, name: 立案, stage: filing }
    - { id: two, name: 决定, stage: decision, next: [one] }
`,
  'content/bureau/posts.yaml': `- id: post-chief
  name: 局长岗
  unit: bureau
  tier: leading
  powers: [{ select: { all: true }, stages: [decision], role: approve }]
  holders: [{ person: chief, from: 2024-01-01 }]
- id: post-vice
  name: 副局长岗
  unit: bureau
  tier: leading
  powers: [{ select: { kind: license }, role: approve }]
  holders: [{ person: vice, from: 2024-01-01 }]
- id: post-head
  name: 食品科科长岗
  unit: food
  tier: managing
  powers: [{ select: { unit: food }, role: review }]
  holders: [{ person: head-food, from: 2024-01-01 }]
- id: post-food
  name: 食品岗
  unit: food
  tier: direct
  powers: [{ power: fine, stages: [investigation], role: lead }]
  holders: [{ person: officer-1, from: 2024-01-01 }]
- id: post-law
  name: 法制岗
  unit: law
  tier: direct
  powers: [{ power: fine, stages: [legal-review], role: review }, { power: order, role: lead }]
  holders: [{ person: officer-2, from: 2024-01-01 }]
`,
  'content/bureau/responsibilities/food.md': `---
id: duty-food
for: [post-food, fine]
bases: [《食品法》第一百四十四条]
---

## 职责

查办案件。

## 责任情形

| 情形 | 类型 | 责任形式 | 依据 |
|---|---|---|---|
| 应当立案不立案 | 不作为 | 批评教育 | 《食品法》第一百四十四条 |
| 违法**查封** | 乱作为 | 处分 | 同上 |

## 从重、从轻与免责

见规定。
`,
  'content/bureau/evaluation.yaml': `- id: scheme
  title: 考核方案
  year: 2026
  full-marks: 100
  target: person
  bases: [国办发〔2005〕37号]
  indicators:
    - { id: a, content: 办案, weight: 100, posts: [post-food] }
`,
  'content/bureau/notices/one.md': `---
id: notice-1
kind: circular
title: 关于考核的通知
issuers: [bureau]
date: 2026-02-01
---

请遵照执行。
`,
} as const;
