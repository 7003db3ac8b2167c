/** Who gives an organ its letter: the local superior, the superior of a vertical line, or both. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ExternalNode, OrganNode } from './model.js';
import type { ModelWithoutLetters } from './organ-offices.js';
import { originWithin } from './origin-within.js';
import type { Successions } from './successions.js';

export type LetterSuperior = OrganNode | ExternalNode;

/**
 * 国办发〔2005〕37号, part 3: departments are assessed by their government; those under vertical management by the
 * superior department; those under dual management by both, each for what it manages. Guides and supervisors inform and
 * give no letter. An external superior that names the organ in `letters-to` gives one whatever its management.
 */
export function superiorsOf(
  organ: OrganNode,
  model: ModelWithoutLetters,
  successions: Successions,
): LetterSuperior[] {
  const management = organ.data.management ?? 'local';
  const current = (id: string | undefined): LetterSuperior | undefined => {
    const node = id === undefined ? undefined : model.nodes.get(id);
    if (node?.kind !== 'organ' && node?.kind !== 'external') return undefined;
    return node.current ? node : successions.successorOf(node.id);
  };
  const local = current(organ.parent);
  const external = model.externals.filter(
    (node) => node.current && isAbove(node) && node.data['letters-to']?.includes(organ.id),
  );
  const named = current(organ.data.superior);
  const line = named ? [named, ...external] : external;
  const isInLine = local?.kind === 'organ' && local.data.nature !== 'government';
  const chosen: (LetterSuperior | undefined)[] =
    management === 'vertical'
      ? line.length === 0 && isInLine
        ? [local]
        : line
      : management === 'dual'
        ? [local, ...line]
        : local
          ? [local, ...external]
          : line;
  return [...new Set(chosen.filter((one) => one !== undefined))].filter(({ id }) => id !== organ.id);
}

/** An organ of a vertical line whose superior nobody has named, and guides that are to sign letters. */
export function checkSuperiors(model: ModelWithoutLetters, successions: Successions): Diagnostic[] {
  const missing = model.organs
    .filter((organ) => organ.current && organ.data.management === 'vertical')
    .filter((organ) => superiorsOf(organ, model, successions).length === 0)
    .map((organ): Diagnostic => {
      const origin = originWithin(organ.origin, undefined, 'management');
      return {
        rule: 'vertical-superior-missing',
        severity: 'warning',
        message: {
          zh: `“${organ.name}”实行垂直管理，但没有写明上级主管机关，不知道责任书由谁交给它`,
          en: `"${organ.name}" is under vertical management but names no superior, so that nobody gives it a letter`,
        },
        place: model.locate(origin),
        pointer: origin.pointer,
        subject: organ.id,
        hint: {
          zh: '在执法主体文件中写“主管机关”；不在本工作区的，先在“外部机关”中写明。',
          en: 'Name its superior in the organ file; one outside the workspace is written as an external organ first.',
        },
      };
    });
  const guides = model.externals
    .filter((node) => node.current && !isAbove(node) && (node.data['letters-to']?.length ?? 0) > 0)
    .map((node): Diagnostic => {
      const origin = originWithin(node.origin, undefined, 'letters-to');
      return {
        rule: 'letter-from-guide',
        severity: 'warning',
        message: {
          zh: `“${node.name}”只是指导或监督，不是上级，没有生成由它交给下级的责任书`,
          en: `"${node.name}" only guides or supervises; it gives no letters`,
        },
        place: model.locate(origin),
        pointer: origin.pointer,
        subject: node.id,
        hint: {
          zh: '确为上级的，“关系”写“上级机关”或“垂直上级”；否则删去“签订责任书”。',
          en: 'Make it a superior, or remove the organs it signs letters with.',
        },
      };
    });
  return [...missing, ...guides];
}

function isAbove({ data }: ExternalNode): boolean {
  return data.relation === 'superior' || data.relation === 'vertical-superior';
}
