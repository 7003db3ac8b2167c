/** JUnit XML: one suite a file, one case a finding; only errors fail. */
import { defineFormat, type Report } from '../define-format.js';
import type { Diagnostic } from '../diagnostic.js';

export default defineFormat({
  summary: { zh: '持续集成的测试报告', en: 'test report for continuous integration' },
  write(report) {
    const { diagnostics, asOf } = report;
    const files = [...new Set(diagnostics.map((item) => item.place.file))];
    const suites = files.map((file) => {
      const items = diagnostics.filter((item) => item.place.file === file);
      return suite(
        file,
        items.map((item) => testCase(item, report)),
        failures(items),
      );
    });
    if (suites.length === 0)
      suites.push(suite('quanze check', [`    <testcase classname="quanze" name="check"/>`], 0));
    const tests = Math.max(diagnostics.length, 1);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="quanze check ${asOf}" tests="${tests}" failures="${failures(diagnostics)}" errors="0">`,
      ...suites,
      '</testsuites>',
      '',
    ].join('\n');
  },
});

function suite(name: string, cases: readonly string[], failed: number): string {
  return [
    `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function testCase(item: Diagnostic, { language }: Report): string {
  const { file, line, column } = item.place;
  const place = `${file}:${line}:${column}`;
  const words = [item.message[language], item.basis?.[language], item.hint?.[language], place];
  const body = escapeXml(words.filter(Boolean).join('\n'));
  const tag =
    item.severity === 'error'
      ? `<failure type="${escapeXml(item.rule)}" message="${escapeXml(item.message[language])}">${body}</failure>`
      : `<system-out>${item.severity}: ${body}</system-out>`;
  return [
    `    <testcase classname="${escapeXml(item.rule)}" name="${escapeXml(`${item.rule} ${line}:${column}`)}" file="${escapeXml(file)}" line="${line}">`,
    `      ${tag}`,
    '    </testcase>',
  ].join('\n');
}

function failures(items: readonly Diagnostic[]): number {
  return items.filter((item) => item.severity === 'error').length;
}

/**
 * XML 1.0 has no place for most control characters, lone surrogates and noncharacters, not even escaped; it has one
 * for C1 and bidirectional controls, which a terminal would obey.
 */
function escapeXml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}
