/** The report as JSON, with its JSON Schema beside it. */
import { printableJson } from '../../diagnostics/printable-json.js';
import { defineReportFormat } from '../define-report-format.js';
import { date, record, text } from '../json-types.js';

export default defineReportFormat({
  summary: { zh: '给程序用的 JSON，附 JSON Schema', en: 'JSON with its JSON Schema' },
  write: ({ name, asOf, version, voice, sections }) => {
    const data = {
      tool: { name: 'quanze', version },
      workspace: name,
      asOf,
      language: voice.language,
      ...Object.fromEntries(sections.map(({ section, data: own }) => [section.id, own])),
    };
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: voice.say('权责报告', 'quanze report'),
      ...record({
        tool: record({ name: text, version: text }),
        workspace: text,
        asOf: date,
        language: { enum: ['zh', 'en'] },
        ...Object.fromEntries(sections.map(({ section }) => [section.id, section.schema])),
      }),
    };
    const bytes = (value: unknown) => new TextEncoder().encode(`${printableJson(value)}\n`);
    return [
      { ending: '.json', bytes: bytes(data) },
      { ending: '.schema.json', bytes: bytes(schema) },
    ];
  },
});
