/** The letter of this level of the chain; its words stand in `templates/letter-deputy/`. */
import { letterKind } from '../letter/letter-kind.js';

export default letterKind('letter-deputy', 'deputy', '02-分管领导', {
  zh: '责任书（分管领导）',
  en: 'responsibility letter of a deputy in charge',
});
