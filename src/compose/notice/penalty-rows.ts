/** The rows of 行政处罚一览表: what is penalised, how, and by which clause of which issuer and date. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { calendarDate } from '../calendar-date.js';
import { exerciseNotes } from '../exercise-notes.js';
import { recordView } from '../record-view.js';
import { type CitedClause, citedClauses } from './cited-clauses.js';
import { measuresOfOrgan } from './measures-of-organ.js';
import { powersOfOrgan, unitOfPower } from './powers-of-organ.js';

export function penaltiesOfOrgan(organ: OrganNode, model: Model): PowerNode[] {
  return powersOfOrgan(organ, model).filter(({ data }) => data.kind === 'penalty');
}

export function penaltyRows(organ: OrganNode, model: Model): object[] {
  return penaltiesOfOrgan(organ, model).map((power) => {
    const clauses = citedClauses(power, model, ['sets', 'specifies', 'authorizes']);
    const unit = unitOfPower(power, organ, model);
    return markOrigin(
      {
        power: recordView(power, 'public'),
        act: markOrigin({ text: penalisedAct(power.name) }, power.origin),
        clauses: markOrigin(
          clauses.map(clauseText),
          power.origin,
          ...clauses.flatMap(({ basis }) => basis?.origin ?? []),
        ),
        unit: unit && recordView(unit, 'public'),
        measures: measuresOfOrgan(power, organ, model),
        notes: exerciseNotes(power, organ.id, model).texts,
      },
      power.origin,
    );
  });
}

/** 对未取得许可从事食品经营的处罚 is named after the act; the act alone is 未取得许可从事食品经营. */
export function penalisedAct(name: string): string {
  return /^对(.+?)的?(?:行政)?处罚$/u.exec(name)?.[1] ?? name;
}

/** 《食品安全法》第一百二十二条第一款（全国人民代表大会常务委员会，2025年9月12日公布）. */
function clauseText({ instrument, units = '', basis }: CitedClause): string {
  const day = calendarDate(basis?.data.adopted);
  const facts = [basis?.data.issuer, day && `${day.year}年${day.month}月${day.day}日公布`];
  const note = facts.filter((fact) => fact !== undefined).join('，');
  return `${instrument}${units}${note === '' ? '' : `（${note}）`}`;
}
