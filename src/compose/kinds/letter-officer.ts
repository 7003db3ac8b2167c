/** The letter of this level of the chain; its words stand in `templates/letter-officer/`. */
import { letterKind } from '../letter/letter-kind.js';

export default letterKind('letter-officer', 'officer', '04-执法人员', {
  zh: '责任书（执法人员）',
  en: 'responsibility letter of an officer',
});
