/** What does not fit together when one organ follows another 机构承继. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import type { PlainNode, PlainPower } from './collect-nodes.js';
import type { Exercises } from './exercise.js';
import { groupBy } from './group-by.js';
import type { Locator } from './locator.js';
import { originWithin } from './origin-within.js';
import { type Succession, type Successions, takesAll } from './successions.js';

type Nodes = ReadonlyMap<string, PlainNode>;

/** A renamed or merged organ ends the day before its one successor begins. */
export function checkSuccessions(successions: Successions, nodes: Nodes, locator: Locator): Diagnostic[] {
  const all = successions.all.filter(takesAll);
  return all.flatMap((succession) => {
    const { predecessor, successor, date } = succession;
    const ended = nodes.get(predecessor);
    if (ended?.kind !== 'organ') return [];
    const first = all.find((other) => other.predecessor === predecessor);
    if (first && first.successor !== successor)
      return [twoSuccessors(succession, first, ended.name, locator)];
    const { until } = ended.data;
    if (until !== undefined && until < date) return gap(succession, until, ended.name, locator);
    return [
      finding(
        'predecessor-still-in-force',
        succession,
        locator,
        {
          zh: until
            ? `“${successor.name}”自 ${date} 起承继“${ended.name}”，而后者 ${until} 才终止`
            : `“${successor.name}”自 ${date} 起承继“${ended.name}”，而后者没有写终止日`,
          en: `"${successor.name}" follows "${ended.name}" on ${date}, but that organ ${until ? `ends on ${until}` : 'has no last day'}`,
        },
        {
          zh: `在“${ended.name}”的执法主体文件中写“止”，为 ${date} 的前一日。`,
          en: `Give "${ended.name}" a last day before ${date}.`,
        },
      ),
    ];
  });
}

/** Days on which neither organ has the powers. */
function gap(succession: Succession, until: string, ended: string, locator: Locator): Diagnostic[] {
  const { date, successor } = succession;
  const next = new Date(Date.parse(until) + 86_400_000);
  if (Number.isNaN(next.getTime())) return [];
  const first = next.toISOString().slice(0, 10);
  if (first >= date) return [];
  const found = finding(
    'succession-gap',
    succession,
    locator,
    {
      zh: `“${ended}”${until} 终止，“${successor.name}”${date} 才承继，中间的日子没有机关行使它的职权`,
      en: `"${ended}" ends on ${until} and "${successor.name}" follows on ${date}: between them nobody has its powers`,
    },
    {
      zh: `承继的日期是原来的机关“止”的次日：改为 ${first}，或者更正“${ended}”的“止”。`,
      en: `An organ follows on the day after the last: write ${first}, or correct the last day of "${ended}".`,
    },
    'date',
  );
  return [{ ...found, severity: 'warning' }];
}

/** Powers of an ended organ that nobody has taken over. */
export function checkOrphanedPowers(
  nodes: Nodes,
  exercises: Exercises,
  asOf: string,
  locator: Locator,
): Diagnostic[] {
  const powers = [...nodes.values()].filter((node): node is PlainPower => node.kind === 'power');
  const orphaned = powers.filter(({ id, current }) => current && exercises.ofPower(id).length === 0);
  return [...groupBy(orphaned, ({ organ }) => organ)].flatMap(([id, own]): Diagnostic[] => {
    const organ = nodes.get(id);
    if (organ?.kind !== 'organ' || !organ.data.until || organ.data.until >= asOf) return [];
    const names = own.slice(0, 3).map(({ name }) => `“${name}”`);
    const origin = originWithin(organ.origin, undefined, 'until');
    return [
      {
        rule: 'powers-of-ended-organ',
        severity: 'warning',
        message: {
          zh: `“${organ.name}”已于 ${organ.data.until} 终止，还有 ${own.length} 项职权没有机关承接：${names.join('、')}${own.length > 3 ? '等' : ''}`,
          en: `"${organ.name}" ended on ${organ.data.until}; nobody has taken over ${own.length} of its powers: ${own
            .slice(0, 3)
            .map(({ name }) => name)
            .join(', ')}`,
        },
        place: locator.locate(origin),
        pointer: origin.pointer,
        subject: organ.id,
        related: own.slice(0, 3).map((power) => ({
          message: { zh: `“${power.name}”写在这里`, en: `"${power.name}" is written here` },
          place: locator.locate(power.origin),
        })),
        hint: {
          zh: '在“职权配置”中写明划转给哪个机关；不再行使的，给职权写“止”。',
          en: 'Reassign them in a transfers file, or give the powers a last day.',
        },
      },
    ];
  });
}

function twoSuccessors(
  succession: Succession,
  first: Succession,
  ended: string,
  locator: Locator,
): Diagnostic {
  const found = finding(
    'two-successors',
    succession,
    locator,
    {
      zh: `“${ended}”已由“${first.successor.name}”整体承继，不能再由“${succession.successor.name}”整体承继`,
      en: `"${first.successor.name}" already follows "${ended}" as a whole; "${succession.successor.name}" cannot as well`,
    },
    {
      zh: '一个机关分给几个机关的，方式写“分立”或“划转”，各自承接的职权写在“职权配置”中。',
      en: 'Where several organs divide one, write split or reassigned, and what each takes as transfers.',
    },
  );
  const place = locator.locate(originOf(first));
  return { ...found, related: [{ message: { zh: '先写的一处', en: 'written first here' }, place }] };
}

function originOf({ successor, written }: Succession) {
  const i = successor.data['successor-of']?.indexOf(written) ?? 0;
  return originWithin(successor.origin, written, 'successor-of', i);
}

function finding(
  rule: string,
  succession: Succession,
  locator: Locator,
  message: Text,
  hint: Text,
  key?: 'date',
): Diagnostic {
  const entry = originOf(succession);
  const origin = key ? originWithin(entry, undefined, key) : entry;
  return {
    rule,
    severity: 'error',
    message,
    place: locator.locate(origin),
    pointer: origin.pointer,
    subject: succession.successor.id,
    hint,
  };
}
