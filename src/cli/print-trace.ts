/** A trace as a tree for a person to read, each line with the place where it is written. */
import type { Place, Text } from '../diagnostics/diagnostic.js';
import { printableText } from '../diagnostics/printable-text.js';
import { kindNames } from '../model/kind-names.js';
import type { Model, NodeKind } from '../model/model.js';
import type { Trace, TraceStep } from '../model/trace.js';
import { enumLabel } from '../schema/enum-label.js';
import type { Language } from './command.js';
import { relationNames } from './relation-names.js';

export interface TracedDocument {
  readonly id: string;
  readonly family: string;
  readonly kind: string;
  readonly title: string;
}

export interface Traced {
  readonly id: string;
  /** `document` for a paper. */
  readonly kind: NodeKind | 'document';
  readonly name: string;
  readonly place: Place | undefined;
  readonly current: boolean;
  readonly trace: Trace;
  /** Papers that show the record. */
  readonly documents: readonly TracedDocument[];
}

export interface Style {
  readonly language: Language;
  /** Dims places; the identity without colours. */
  dim(text: string): string;
}

export function printTrace(traced: Traced, model: Model, style: Style): string {
  const { language } = style;
  const { trace, documents } = traced;
  const kind = traced.kind === 'document' ? words.document : kindNames[traced.kind];
  const named = traced.name === traced.id ? '' : `  ${printableText(traced.name)}`;
  const state = traced.current ? '' : `  ${words.notInForce[language]}`;
  const lines = [
    `${kind[language]} ${printableText(traced.id)}${named}${state}${place(traced.place, style)}`,
    `${words.asOf[language]} ${model.asOf}`,
  ];
  const letterIds = new Set(trace.letters.map(({ id }) => id));
  const papers = documents.filter(({ id }) => !letterIds.has(id));
  section(lines, words.up, trace.up, (step) => stepNode(step, 'up', style), language);
  section(lines, words.down, trace.down, (step) => stepNode(step, 'down', style), language);
  section(lines, words.letters, trace.letters, (letter) => letterNode(letter, model, style), language);
  section(
    lines,
    words.papers,
    papers,
    ({ id, title }) => ({ text: `${printableText(title)}  ${style.dim(printableText(id))}` }),
    language,
  );
  return lines.join('\n');
}

interface TreeNode {
  readonly text: string;
  readonly children?: readonly TreeNode[];
}

function section<T>(
  lines: string[],
  title: Text,
  items: readonly T[],
  node: (item: T) => TreeNode,
  language: Language,
): void {
  lines.push(
    '',
    `${title[language]}${items.length === 0 ? `${language === 'zh' ? '：' : ': '}${words.none[language]}` : ''}`,
  );
  draw(lines, items.map(node), '');
}

function draw(lines: string[], nodes: readonly TreeNode[], indent: string): void {
  nodes.forEach((node, i) => {
    const last = i === nodes.length - 1;
    lines.push(`${indent}${last ? '└─ ' : '├─ '}${node.text}`);
    draw(lines, node.children ?? [], `${indent}${last ? '   ' : '│  '}`);
  });
}

function stepNode(step: TraceStep, direction: 'up' | 'down', style: Style): TreeNode {
  const { language } = style;
  if (step.relation === 'citation') return citationNode(step, style);
  const colon = language === 'zh' ? '：' : ': ';
  const relation = relationNames[direction][step.relation][language];
  const kind = step.kind ? `${kindNames[step.kind][language]} ` : '';
  const name = step.name === step.id ? '' : `  ${printableText(step.name)}`;
  const remark = [
    ...(step.current ? [] : [words.notInForce[language]]),
    ...(step.shownBefore ? [words.above[language]] : []),
  ].map((text) => `  ${text}`);
  return {
    text: `${relation}${colon}${kind}${printableText(step.id ?? '')}${name}${remark.join('')}${place(step.place, style)}`,
    children: step.steps.map((below) => stepNode(below, direction, style)),
  };
}

/** One line: the clause, its role, where it is cited, and the listed instruments it names. */
function citationNode(step: TraceStep, style: Style): TreeNode {
  const { language } = style;
  const role = step.role && (language === 'zh' ? enumLabel('basis-role', step.role) : step.role);
  const label = role ?? relationNames.up.citation[language];
  const listed = step.steps.map(({ id, place: at }) => `${printableText(id ?? '')}${place(at, style)}`);
  const target = listed.length === 0 ? words.unlisted[language] : `→ ${listed.join('  ')}`;
  return {
    text: `${label}${language === 'zh' ? '：' : ': '}${printableText(step.name)}${place(step.place, style)}  ${target}`,
  };
}

function letterNode(letter: Trace['letters'][number], model: Model, style: Style): TreeNode {
  const party = ({ person, name: outside, title }: typeof letter.giver): string => {
    const name =
      person === undefined
        ? (outside ?? words.vacant[style.language])
        : (model.nodes.get(person)?.name ?? person);
    return printableText(style.language === 'zh' ? `${title}${name}` : `${title} ${name}`);
  };
  return {
    text: `${party(letter.giver)} → ${party(letter.receiver)}  ${style.dim(printableText(letter.id))}`,
  };
}

function place(at: Place | undefined, style: Style): string {
  return at ? `  ${style.dim(printableText(`${at.file}:${at.line}`))}` : '';
}

const words = {
  asOf: { zh: '基准日期', en: 'as of' },
  up: { zh: '向上：到法律', en: 'Up to the law' },
  down: { zh: '向下：到岗位和人员', en: 'Down to posts and persons' },
  letters: { zh: '责任书', en: 'Responsibility letters' },
  papers: { zh: '写到它的文书', en: 'Papers that show it' },
  none: { zh: '无', en: 'none' },
  document: { zh: '文书', en: 'document' },
  notInForce: { zh: '（当日不在有效期内）', en: '(not in force on that day)' },
  above: { zh: '（见上）', en: '(see above)' },
  unlisted: { zh: '（未列入执法依据）', en: '(not among the listed bases)' },
  vacant: { zh: '（空缺）', en: '(vacant)' },
} as const;
