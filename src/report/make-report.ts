/** Reads every section's data from a checked model; the same input gives the same data. */
import { readCoverage } from './chain/read-coverage.js';
import type { Material, Section } from './define-section.js';
import type { ReportInput } from './report-input.js';
import { entries } from './sections/index.generated.js';
import { createVoice, type Voice } from './voice.js';

export interface WrittenSection {
  readonly section: Section;
  readonly data: unknown;
}

export interface WrittenReport {
  readonly voice: Voice;
  /** Of the workspace. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Of the program. */
  readonly version: string;
  readonly sections: readonly WrittenSection[];
}

export function makeReport(input: ReportInput): WrittenReport {
  const { model, language, version } = input;
  const voice = createVoice(language);
  const material: Material = { ...input, voice, organs: readCoverage(model) };
  const sections = Object.values(entries) as readonly Section[];
  return {
    voice,
    name: model.workspace.name ?? '',
    asOf: model.asOf,
    version,
    sections: sections
      .toSorted((a, b) => a.order - b.order)
      .map((section) => ({ section, data: section.read(material) })),
  };
}
