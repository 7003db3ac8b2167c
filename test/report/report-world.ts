/** Reports of the rules' example workspace, edited, and of the embedded city. */
import { judgeWorkspace } from '../../src/build/judge-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { reportWorkspace } from '../../src/build/report-workspace.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { CoveredOrgan } from '../../src/report/chain/covered.js';
import type { Reported } from '../../src/report/findings/reported.js';
import { entries } from '../../src/report/formats/index.generated.js';
import type { WrittenReport } from '../../src/report/make-report.js';
import type { Dated } from '../../src/report/sections/calendar.js';
import { exampleWorkspace } from '../../src/rules/example-workspace.js';
import { memoryHost } from '../build/memory-host.js';
import { edited } from '../compose/shipped-templates.js';
import { sample } from '../content/authored-workspaces.js';
import { shippedLibrary } from '../shipped-library.js';

export type Edits = Parameters<typeof edited>[1];

export interface ReportLook {
  readonly asOf?: string;
  readonly language?: 'zh' | 'en';
  /** More files; without text one that is lost. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly known?: readonly Diagnostic[];
  /** Whether the rules run: what the model tells needs none. */
  readonly check?: boolean;
}

export function exampleReport(edits: Edits = {}, look: ReportLook = {}): WrittenReport {
  const texts = { ...edited(exampleWorkspace, edits), ...look.files };
  const host = memoryHost(
    Object.fromEntries(
      Object.entries(texts).flatMap(([path, text]) => (text === undefined ? [] : [[`/w/${path}`, text]])),
    ),
  );
  const options = look.asOf === undefined ? {} : { asOf: look.asOf };
  return reportOf(openWorkspace(host, '/w', { library: shippedLibrary, ...options }), look);
}

export function cityReport(look: ReportLook = {}): WrittenReport {
  return reportOf(sample, look);
}

function reportOf(opened: typeof sample, look: ReportLook): WrittenReport {
  const { language = 'zh', known = [], check = false } = look;
  const { diagnostics, suppressed } = check
    ? judgeWorkspace(opened)
    : { diagnostics: opened.diagnostics, suppressed: [] };
  return reportWorkspace(opened, { findings: diagnostics, suppressed, known, language, version: '1.2.3' });
}

/** The data of a section. */
export function dataOf<T>({ sections }: WrittenReport, id: string): T {
  return sections.find(({ section }) => section.id === id)!.data as T;
}

export const chainOf = (report: WrittenReport) => dataOf<readonly CoveredOrgan[]>(report, 'chain');
export const calendarOf = (report: WrittenReport) => dataOf<readonly Dated[]>(report, 'calendar');
export const findingsOf = (report: WrittenReport) => dataOf<readonly Reported[]>(report, 'findings');

/** `kind name (detail)` of every hole. */
export function holesOf(report: WrittenReport): string[] {
  return chainOf(report).flatMap(({ holes }) =>
    holes.map(({ kind, name, detail }) =>
      [kind, name, ...(detail.length > 0 ? [`(${detail.join(' ')})`] : [])].join(' '),
    ),
  );
}

/** The text of the one file of a format; of JSON the data. */
export function textOf(report: WrittenReport, format: 'html' | 'json' | 'ics'): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(entries[format].write(report)[0]!.bytes);
}
