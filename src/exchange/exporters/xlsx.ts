/** Open data as a workbook, one sheet per table; every cell a string. */
import { writeWorkbook } from '../../sheets/write-workbook.js';
import { defineExporter } from '../define-exporter.js';
import { flatTable } from '../flat-table.js';

export default defineExporter({
  summary: { zh: 'Excel 工作簿，每类一张表', en: 'Excel workbook, one sheet per table' },
  write: ({ tables }) => [
    {
      name: 'open-data.xlsx',
      bytes: writeWorkbook(tables.map((table) => ({ title: table.title, ...flatTable(table) }))),
    },
  ],
});
