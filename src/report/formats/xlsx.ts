/** The report as a workbook: the sheets of every section. */
import { writeWorkbook } from '../../sheets/write-workbook.js';
import { defineReportFormat } from '../define-report-format.js';

export default defineReportFormat({
  summary: { zh: 'Excel 工作簿，每部分一张或者几张表', en: 'Excel workbook, the sheets of every section' },
  write: ({ sections, voice, name, asOf, version }) => {
    const cover = {
      title: voice.say('说明', 'About'),
      head: [voice.say('权责报告（内部资料）', 'quanze report (internal)'), ''],
      rows: [
        [voice.say('工作区', 'workspace'), name],
        [voice.say('基准日期', 'as of'), asOf],
        [voice.say('程序版本', 'version'), version],
      ],
    };
    const sheets = sections.flatMap(({ section, data }) => section.sheets(data, voice));
    return [{ ending: '.xlsx', bytes: writeWorkbook([cover, ...sheets]) }];
  },
});
