/** The rows of the notice on the five clean-ups: what each one found, and which approvals reviewed it. */
import type { ApprovalNode, Model, OrganNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { enumLabel } from '../../schema/enum-label.js';
import type { ApprovalRecord } from '../../schema/record-types.generated.js';
import { markOrigin, type Origin } from '../../source/origin.js';
import { calendarDate } from '../calendar-date.js';
import { recordView } from '../record-view.js';
import { basesOfOrgan } from './cited-bases.js';
import { documentNames } from './document-names.js';
import { listedOfficers } from './listed-officers.js';
import { powersOfOrgan } from './powers-of-organ.js';
import { proceduresOfOrgan } from './procedure-rows.js';
import { unitsOfOrgan } from './units-of-organ.js';

type Subject = ApprovalRecord['subject'];

const SUBJECTS = ['organ', 'bases', 'powers', 'documents', 'officers'] as const satisfies readonly Subject[];

/** Approvals up to the day of what the organ cleaned up, also those that a superior got for several organs at once. */
export function cleanUpsOf(organ: OrganNode, model: Model): ApprovalNode[] {
  const subjects: readonly Subject[] = SUBJECTS;
  return model.approvals.filter(
    ({ data }) =>
      (data.organ === organ.id || data.covers?.includes(organ.id)) &&
      subjects.includes(data.subject) &&
      data.date <= model.asOf,
  );
}

export function cleanUpShows(organ: OrganNode, model: Model): string[] {
  const approvals = cleanUpsOf(organ, model);
  const shown = [
    ...approvals,
    ...approvals.flatMap(({ data }) => nodeOf(model, data.by, 'organ') ?? []),
    ...unitsOfOrgan(organ, model),
    ...basesOfOrgan(organ, model),
    ...powersOfOrgan(organ, model),
    ...proceduresOfOrgan(organ, model),
    ...listedOfficers(organ, model),
  ];
  return shown.map(({ id }) => id);
}

export function cleanUpRows(organ: OrganNode, model: Model): object[] {
  return SUBJECTS.map((subject) => {
    const approvals = cleanUpsOf(organ, model).filter(({ data }) => data.subject === subject);
    const { lines, origins } = RESULTS[subject](organ, model);
    return markOrigin(
      {
        name: NAMES[subject],
        result: markOrigin(lines, ...origins),
        approvals: markOrigin(
          approvals.map((approval) => approvalText(approval, model)),
          ...approvals.map(({ origin }) => origin),
        ),
      },
      organ.origin,
      ...approvals.map(({ origin }) => origin),
    );
  });
}

const NAMES: Readonly<Record<(typeof SUBJECTS)[number], string>> = {
  organ: '执法主体',
  bases: '执法依据',
  powers: '执法职权',
  documents: '执法文书',
  officers: '执法人员',
};

interface Found {
  readonly lines: readonly string[];
  readonly origins: readonly Origin[];
}

const RESULTS: Readonly<Record<(typeof SUBJECTS)[number], (organ: OrganNode, model: Model) => Found>> = {
  organ(organ, model) {
    const units = unitsOfOrgan(organ, model);
    const kind = organ.data.nature === undefined ? '' : `（${enumLabel('organ-nature', organ.data.nature)}）`;
    const own = `${organ.name}${kind}`;
    const below =
      units.length === 0 ? [] : [`执法机构${units.length}个：${units.map(({ name }) => name).join('、')}`];
    return { lines: [own, ...below], origins: [organ.origin, ...units.map(({ origin }) => origin)] };
  },
  bases(organ, model) {
    const bases = basesOfOrgan(organ, model);
    const types = countBy(
      bases.map(({ data }) => (data.type ? enumLabel('instrument-type', data.type) : '其他')),
    );
    return {
      lines: [`共${bases.length}部`, ...types.map(([type, count]) => `${type}${count}部`)],
      origins: bases.map(({ origin }) => origin),
    };
  },
  powers(organ, model) {
    const powers = powersOfOrgan(organ, model);
    const kinds = countBy(
      powers.map(({ data }) => (data.kind ? enumLabel('power-kind', data.kind) : '其他')),
    );
    return {
      lines: [`共${powers.length}项`, ...kinds.map(([kind, count]) => `${kind}${count}项`)],
      origins: powers.map(({ origin }) => origin),
    };
  },
  documents(organ, model) {
    const procedures = proceduresOfOrgan(organ, model);
    const steps = procedures.flatMap((procedure) => recordView(procedure, 'public').steps ?? []);
    const names = [...new Set(steps.flatMap(({ document }) => (document ? documentNames(document) : [])))];
    const between = names.some((name) => name.includes('、')) ? '；' : '、';
    return {
      lines: names.length === 0 ? ['—'] : [`各流程使用的文书${names.length}种：${names.join(between)}`],
      origins: procedures.map(({ origin }) => origin),
    };
  },
  officers(organ, model) {
    const officers = listedOfficers(organ, model);
    return {
      lines: [`公示持有效执法证件的人员${officers.length}名`],
      origins: officers.map(({ origin }) => origin),
    };
  },
};

function countBy(labels: readonly string[]): [string, number][] {
  return [...new Set(labels)].map((label) => [label, labels.filter((one) => one === label).length]);
}

/** 示例市司法局，2026年3月2日核准（示司发〔2026〕3号）. */
function approvalText({ data }: ApprovalNode, model: Model): string {
  const day = calendarDate(data.date);
  const when = day ? `${day.year}年${day.month}月${day.day}日` : data.date;
  const number = data.document?.number;
  const by = model.nodes.get(data.by)?.name ?? data.by;
  return `${by}，${when}核准${number === undefined ? '' : `（${number}）`}`;
}
