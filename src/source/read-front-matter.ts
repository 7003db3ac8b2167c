/** A Markdown file: YAML between two lines of three hyphens, then the body. */
import type { Result } from '../diagnostics/diagnostic.js';
import { checkBody } from './check-body.js';
import { checkLineEnd } from './check-line-end.js';
import { LineIndex } from './line-index.js';
import { mendsOf, readYamlTree } from './read-yaml.js';
import type { SourceDocument } from './source-node.js';
import { YamlFindings } from './yaml-findings.js';

/** A fence, or what an input method or a word processor makes of it. */
const fence = /^(?:-{3,}|[—–－─﹣‐]{1,}-*)[ \t\u3000]*$/;

/** The body is there even when the front matter is broken. */
export function readFrontMatter(file: string, text: string): Result<SourceDocument> {
  const findings = new YamlFindings(file, new LineIndex(text));
  const found = fences(text, findings);
  const offset = found?.body ?? 0;
  const body = { text: text.slice(offset), offset };
  const tree = found
    ? readYamlTree(
        findings,
        text.slice(0, found.start).replaceAll(/[^\n]/g, ' ') + text.slice(found.start, found.end),
      )
    : { root: undefined, unreadable: true as const };
  checkBody(body.text, offset, findings);
  checkLineEnd(text, findings);
  return {
    value: { file, text, ...tree, ...mendsOf(findings), body },
    diagnostics: findings.list(),
  };
}

function fences(
  text: string,
  findings: YamlFindings,
): { start: number; end: number; body: number } | undefined {
  const first = /\S/.exec(text)?.index ?? 0;
  const opening = findings.lines.position(first).line;
  const open = lineAt(text, findings, opening);
  if (!fence.test(open.text)) {
    findings.add(open.start, open.end, {
      rule: 'front-matter',
      message: {
        zh: '文件开头缺少用 --- 围起来的信息（标识、适用等）',
        en: 'The file does not begin with front matter between two lines of ---',
      },
      hint: {
        zh: '第一行写 ---，下面各行写“名称: 内容”，再写一行 ---，然后才是正文。',
        en: 'Begin with ---, then "key: value" lines, then --- again.',
      },
    });
    return undefined;
  }
  checkHyphens(open, findings);
  for (
    let line = opening + 1, at = findings.lines.lineStart(line);
    at < text.length;
    line += 1, at = findings.lines.lineStart(line)
  ) {
    const close = lineAt(text, findings, line);
    if (!fence.test(close.text)) continue;
    checkHyphens(close, findings);
    return { start: open.next, end: close.start, body: close.next };
  }
  findings.add(open.start, open.end, {
    rule: 'front-matter',
    message: {
      zh: '开头的信息没有用第二行 --- 结束',
      en: 'The front matter is not closed by a second line of ---',
    },
    hint: {
      zh: '在这些信息下面单独写一行 ---，再写正文。',
      en: 'Write a line of --- below it, then the body.',
    },
  });
  const blank = /\n[ \t]*\r?\n/.exec(text.slice(open.next));
  const end = blank ? open.next + blank.index + 1 : text.length;
  return { start: open.next, end, body: end };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function lineAt(text: string, findings: YamlFindings, line: number): Line {
  const start = findings.lines.lineStart(line);
  const next = findings.lines.lineStart(line + 1);
  const content = text.slice(start, next).replace(/\r?\n$/, '');
  return { text: content, start, end: start + content.length, next };
}

function checkHyphens(line: Line, findings: YamlFindings): void {
  if (/^-{3,}\s*$/.test(line.text)) return;
  findings.mend({ start: line.start, end: line.end, text: '---' });
  findings.add(line.start, line.end, {
    rule: 'front-matter',
    message: {
      zh: '这一行要写三个英文减号 ---，现在是破折号或全角符号',
      en: 'This line should be three hyphens ---; it has dashes',
    },
    hint: { zh: '切换到英文输入法，重新输入 ---。', en: 'Type --- again.' },
  });
}
