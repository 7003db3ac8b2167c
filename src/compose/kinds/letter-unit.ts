/** The letter of this level of the chain; its words stand in `templates/letter-unit/`. */
import { letterKind } from '../letter/letter-kind.js';

export default letterKind('letter-unit', 'unit', '03-执法机构', {
  zh: '责任书（执法机构负责人）',
  en: 'responsibility letter of the head of a unit',
});
