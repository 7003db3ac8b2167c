/** SARIF 2.1.0 (OASIS), the exchange format of checking tools. */
import { defineFormat, type Report } from '../define-format.js';
import type { Diagnostic, Place, Severity } from '../diagnostic.js';
import { printableJson } from '../printable-json.js';

const LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export default defineFormat({
  summary: { zh: '检查结果交换格式 SARIF 2.1.0', en: 'SARIF 2.1.0' },
  write(report) {
    const rules = describeRules(report);
    const ids = rules.map((rule) => rule.id);
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'quanze', version: report.version, rules } },
          columnKind: 'utf16CodeUnits',
          language: report.language === 'zh' ? 'zh-CN' : 'en',
          properties: { asOf: report.asOf },
          results: describeResults(report, ids),
        },
      ],
    };
    return `${printableJson(log)}\n`;
  },
});

/** The rules that ran, then the checks of reading (`yaml-syntax` …) that have findings but no page. */
function describeRules({ rules, diagnostics, suppressed = [], before, language }: Report) {
  const known = new Set(rules.map((rule) => rule.id));
  const old = [...(before?.known ?? []), ...(before?.gone ?? [])];
  const all = [...diagnostics, ...suppressed.map(({ finding }) => finding), ...old];
  const others = [...new Set(all.map((item) => item.rule))].filter((id) => !known.has(id)).sort();
  return [
    ...rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title[language] },
      fullDescription: { text: rule.rationale[language] },
      help: {
        text: `${rule.rationale[language]}\n${rule.url}`,
        markdown: `${rule.rationale[language]}\n\n\`${rule.url}\``,
      },
      defaultConfiguration: { level: LEVEL[rule.severity] },
      properties: { tags: [rule.family] },
    })),
    ...others.map((id) => ({ id })),
  ];
}

/** SARIF 2.1.0 section 3.27.23: when one result says whether it is suppressed, all of them do. */
function describeResults(report: Report, ids: readonly string[]) {
  const { diagnostics, suppressed = [], before } = report;
  const open = suppressed.length > 0 ? { suppressions: [] } : {};
  const state = (baselineState: string) => (before ? { baselineState } : {});
  return [
    ...diagnostics.map((item) => ({ ...describeFinding(item, report, ids), ...state('new'), ...open })),
    ...(before?.known ?? []).map((item) => ({
      ...describeFinding(item, report, ids),
      ...state('unchanged'),
      ...open,
    })),
    ...(before?.gone ?? []).map(({ rule, message, count }) => ({
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      kind: 'pass',
      level: 'none',
      message: { text: message },
      ...(count > 1 && { occurrenceCount: count }),
      ...state('absent'),
      ...open,
    })),
    ...suppressed.map(({ finding, reason, approver, approved, until, place }) => ({
      ...describeFinding(finding, report, ids),
      ...state('new'),
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: reason,
          location: location(place),
          properties: { approver, ...(approved !== undefined && { approved }), until },
        },
      ],
    })),
  ];
}

function describeFinding(item: Diagnostic, { language }: Report, ids: readonly string[]) {
  const words = [item.message[language], item.basis?.[language], item.hint?.[language]];
  return {
    ruleId: item.rule,
    ruleIndex: ids.indexOf(item.rule),
    level: LEVEL[item.severity],
    message: { text: words.filter(Boolean).join('\n') },
    locations: [
      {
        ...location(item.place),
        ...(item.subject !== undefined && { logicalLocations: [{ name: item.subject }] }),
      },
    ],
    ...(item.related?.length && {
      relatedLocations: item.related.map(({ message, place }, index) => ({
        id: index + 1,
        ...location(place),
        message: { text: message[language] },
      })),
    }),
    // Stable over edits elsewhere in the file, so that a finding is known again on the next run.
    partialFingerprints: {
      'ruleAndSubject/v1': [item.rule, item.subject ?? '', item.pointer ?? ''].join('|'),
    },
  };
}

function location({ file, line, column, endLine, endColumn }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeName).join('/') },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** Half a character, which a file name of some systems may hold, has no UTF-8 and thus no place in an address. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
