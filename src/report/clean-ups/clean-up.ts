/**
 * The five clean-ups 五项清理 of organs, bases, powers, documents and officers: each is put in order, reviewed by the
 * legal body, then published (重庆市人民政府关于坚持以人为本创新和规范行政执法的决定, part 7).
 */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { ApprovalSubject, PublicationSubject } from '../../schema/record-types.generated.js';
import type { HoleKind } from '../chain/covered.js';

export interface CleanUp {
  readonly id: string;
  readonly title: Text;
  /** Families of the rules whose findings keep it open. */
  readonly families: readonly string[];
  readonly holes: readonly HoleKind[];
  /** What the legal body reviews. */
  readonly approval: ApprovalSubject;
  readonly publication: PublicationSubject;
}

export const cleanUps: readonly CleanUp[] = [
  {
    id: 'organ',
    title: { zh: '执法主体', en: 'organ' },
    families: ['levels', 'records'],
    holes: [],
    approval: 'organ',
    publication: 'organ',
  },
  {
    id: 'bases',
    title: { zh: '执法依据', en: 'bases' },
    families: ['bases'],
    holes: ['basis-without-power', 'basis-not-in-force'],
    approval: 'bases',
    publication: 'bases',
  },
  {
    id: 'powers',
    title: { zh: '执法权责', en: 'powers and duties' },
    families: ['powers', 'posts', 'responsibilities'],
    holes: [
      'power-without-post',
      'stage-without-post',
      'post-without-holder',
      'post-without-statement',
      'organ-without-letters',
      'holder-without-letter',
      'statement-without-letter',
    ],
    approval: 'powers',
    publication: 'powers',
  },
  {
    id: 'documents',
    title: { zh: '执法文书', en: 'documents' },
    families: ['notices', 'gongwen', 'letters'],
    holes: [],
    approval: 'documents',
    publication: 'procedures',
  },
  {
    id: 'officers',
    title: { zh: '执法人员', en: 'officers' },
    families: ['officers'],
    holes: [],
    approval: 'officers',
    publication: 'officers',
  },
];
