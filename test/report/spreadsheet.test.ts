/** The workbook in a spreadsheet program: it opens, and nothing in it is computed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { entries } from '../../src/report/formats/index.generated.js';
import { exampleFiles } from '../../src/rules/example-workspace.js';
import { itWith } from '../system-tool.js';
import { chainOf, exampleReport } from './report-world.js';

describe('the workbook of a report', () => {
  itWith(['soffice', 'libreoffice-calc'], 'opens in LibreOffice with every row, formulas as texts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quanze-sheets-'));
    try {
      const report = exampleReport({
        [exampleFiles.powers]: [['名称: 食品经营许可\n', '名称: \'=1+1&"甲",乙\'\n']],
      });
      writeFileSync(join(folder, 'report.xlsx'), entries.xlsx.write(report)[0]!.bytes);
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          ...[
            '--headless',
            '--convert-to',
            'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3',
          ],
          ...['--outdir', folder, join(folder, 'report.xlsx')],
        ],
        { stdio: 'ignore' },
      );
      // The name of the file depends on how the program prints the name of a sheet.
      const [name] = readdirSync(folder).filter((file) => file.endsWith('.csv'));
      const csv = readFileSync(join(folder, name!), 'utf8');
      expect(csv).toContain('"=1+1&""甲"",乙"');
      expect(csv).not.toMatch(/^[^"]*,2甲/m);
      const rows = chainOf(report).flatMap(({ powers }) => powers.flatMap(({ posts }) => posts));
      // Cells of several lines hold line feeds: rows are told by the name of the organ at their start.
      expect(csv.match(/^示例区市场监督管理局,/gm)).toHaveLength(rows.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
