/** 执法人员证件信息: the text of both sides of each certificate, for those who make and check the cards. */
import { certifiedOfficers, officerRows, officersActingFor } from '../notice/listed-officers.js';
import { organNotice } from '../notice/organ-notice.js';

export default organNotice({
  id: 'officer-certificates',
  part: 'certificates',
  title: { zh: '行政执法人员证件信息', en: 'texts of enforcement certificates' },
  layout: 'form',
  name: '行政执法人员证件信息',
  internal: true,
  applies: (organ, model) => officersActingFor(organ, model, certifiedOfficers).length > 0,
  shows: (organ, model) =>
    officersActingFor(organ, model, certifiedOfficers).flatMap((person) => [
      person.id,
      person.data.unit,
      person.organ,
    ]),
  data: (organ, model) => ({
    rows: officerRows(organ, officersActingFor(organ, model, certifiedOfficers), model),
  }),
});
