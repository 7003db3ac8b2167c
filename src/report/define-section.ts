/** What a section of the report is: one file in `sections/`, one export; data first, then its pages and sheets. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Html } from '../diagnostics/page/html.js';
import type { Sheet } from '../sheets/sheet.js';
import type { CoveredOrgan } from './chain/covered.js';
import type { ReportInput } from './report-input.js';
import type { Voice } from './voice.js';

/** What every section may use: the input, and what is read from it once for all of them. */
export interface Material extends ReportInput {
  readonly voice: Voice;
  readonly organs: readonly CoveredOrgan[];
}

export interface Section<T = unknown> {
  /** Key in JSON, anchor in the page. */
  readonly id: string;
  /** Where it stands: the least first. */
  readonly order: number;
  readonly title: Text;
  /** JSON Schema (2020-12) of the data. */
  readonly schema: object;
  /** Plain data, the same for the same material. */
  read(material: Material): T;
  /** Below the heading, which the page writes. */
  write(data: T, voice: Voice): Html;
  sheets(data: T, voice: Voice): readonly Sheet[];
}

export function defineSection<T>(section: Section<T>): Section<T> {
  return section;
}
