/** The last line of a file: a broken copy stops in the middle of it. */
import type { YamlFindings } from './yaml-findings.js';

/** Editors end every line; a text that stops within one may have lost what came after. */
export function checkLineEnd(text: string, findings: YamlFindings): void {
  if (text.trim() === '' || text.endsWith('\n')) return;
  const start = text.lastIndexOf('\n') + 1;
  findings.add(start, text.length, {
    rule: 'missing-line-end',
    severity: 'warning',
    message: {
      zh: '文件在这一行中间结束，没有换行，可能没有保存或没有传完整',
      en: 'The file ends within this line; it may not have been saved or copied completely',
    },
    hint: {
      zh: '核对末尾的内容是否齐全；齐全的，在最后按一下回车键。',
      en: 'Check that the end is all there; if it is, add a line break.',
    },
  });
}
