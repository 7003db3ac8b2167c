/** What was found while one YAML text was read, at the author's places. */
import type { Diagnostic, Related, Severity, Text } from '../diagnostics/diagnostic.js';
import type { LineIndex } from './line-index.js';
import type { Edit } from './stretch.js';

/** A file with more mistakes than this is another kind of file; the rest is counted. */
const mostFindings = 60;

export interface YamlFinding {
  readonly rule: string;
  readonly message: Text;
  readonly hint?: Text;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

export class YamlFindings {
  readonly #found: Diagnostic[] = [];
  #dropped = 0;
  readonly #mends: Edit[] = [];

  constructor(
    readonly file: string,
    readonly lines: LineIndex,
  ) {}

  /** Nothing more will be shown: there is no use in looking closer. */
  get full(): boolean {
    return this.#found.length >= mostFindings;
  }

  get count(): number {
    return this.#found.length + this.#dropped;
  }

  /** Offsets count in the author's text. */
  add(start: number, end: number, finding: YamlFinding): void {
    if (this.full) {
      this.#dropped += 1;
      return;
    }
    const place = this.lines.place(this.file, start, end);
    this.#found.push({ severity: 'error', ...finding, place });
  }

  /** What was read in place of a slip; offsets count in the author's text. */
  mend(edit: Edit): void {
    this.#mends.push(edit);
  }

  get mends(): readonly Edit[] {
    return this.#mends;
  }

  list(): Diagnostic[] {
    if (this.#dropped === 0) return this.#found;
    const message = {
      zh: `这个文件里还有 ${this.#dropped} 处格式问题，没有逐个列出`,
      en: `${this.#dropped} more problems of form in this file are not listed`,
    };
    const hint = { zh: '先改好上面的，再检查一次。', en: 'Mend the ones above and check again.' };
    const place = this.#found.at(-1)!.place;
    return [...this.#found, { rule: 'yaml-syntax', severity: 'error', message, hint, place }];
  }
}
