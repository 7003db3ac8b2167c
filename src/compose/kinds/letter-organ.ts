/** The letter of this level of the chain; its words stand in `templates/letter-organ/`. */
import { letterKind } from '../letter/letter-kind.js';

export default letterKind('letter-organ', 'organ', '01-执法主体', {
  zh: '责任书（政府与执法主体）',
  en: 'responsibility letter of an organ',
});
