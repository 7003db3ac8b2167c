/** 执法人员名录: officers with a valid certificate who are to be published. */
import { listedOfficers, officerRows, officersActingFor } from '../notice/listed-officers.js';
import { organNotice } from '../notice/organ-notice.js';

export default organNotice({
  id: 'notice-officers',
  part: 'officers',
  title: { zh: '行政执法人员名录', en: 'list of enforcement officers' },
  layout: 'catalogue',
  name: '行政执法人员名录',
  shows: (organ, model) =>
    officersActingFor(organ, model, listedOfficers).flatMap((person) => [
      person.id,
      person.data.unit,
      person.organ,
    ]),
  data: (organ, model) => ({
    rows: officerRows(organ, officersActingFor(organ, model, listedOfficers), model),
  }),
});
