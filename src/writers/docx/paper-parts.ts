/** What one paper needs beside its body, gathered while the body is written. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { HeadingCounter } from './heading-counter.js';

export interface ListInstance {
  readonly id: number;
  readonly ordered: boolean;
  readonly level: number;
  readonly start: number;
}

export class PaperParts {
  readonly findings: Diagnostic[] = [];
  readonly links: string[] = [];
  readonly lists: ListInstance[] = [];
  readonly headings = new HeadingCounter();
  #pageBreak = false;

  /**
   * @param headingList number of the layout's multi-level list for headings
   * @param firstList the first number that the layout's own lists leave free
   */
  constructor(
    readonly headingList: number,
    private readonly firstList: number,
  ) {}

  /** The next paragraph begins a page: an own paragraph for the break would leave an empty line behind. */
  breakPage(): void {
    this.#pageBreak = true;
  }

  takePageBreak(): boolean {
    const pending = this.#pageBreak;
    this.#pageBreak = false;
    return pending;
  }

  /** @returns relationship id of a link's target */
  link(target: string): string {
    const known = this.links.indexOf(target);
    return `rIdLink${known < 0 ? this.links.push(target) : known + 1}`;
  }

  /** Each list is one instance of its own, so that it starts counting anew. Returns its `numId`. */
  list(ordered: boolean, level: number, start: number): number {
    const id = this.firstList + this.lists.length;
    this.lists.push({ id, ordered, level, start });
    return id;
  }
}
