/** A template after reading: the closed set of things it can do. No code is ever made from a template. */

/** Where a part of a template stands; lines and columns count from 1. */
export interface Site {
  readonly template: string;
  readonly line: number;
  readonly column: number;
}

export type Expression =
  | {
      readonly kind: 'path';
      /** `@index`, `@root`: loop data instead of fields. */
      readonly data: boolean;
      /** How many `../`. */
      readonly depth: number;
      readonly parts: readonly string[];
      /** `this.x` or `./x`: never a block parameter. */
      readonly scoped: boolean;
      /** As written, for messages. */
      readonly written: string;
      readonly site: Site;
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null | undefined }
  | {
      readonly kind: 'call';
      readonly helper: string;
      readonly args: readonly Expression[];
      readonly named: Readonly<Record<string, Expression>>;
      readonly site: Site;
    };

export type TemplateNode =
  | {
      readonly kind: 'content';
      readonly text: string;
      readonly template: string;
      readonly line: number;
    }
  | { readonly kind: 'output'; readonly expression: Expression; readonly site: Site }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly negated: boolean;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  | {
      readonly kind: 'each';
      readonly subject: Expression;
      /** `as |item index|`. */
      readonly names: readonly string[];
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
      readonly site: Site;
    }
  | {
      readonly kind: 'with';
      readonly subject: Expression;
      readonly names: readonly string[];
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
      readonly site: Site;
    }
  | {
      readonly kind: 'partial';
      readonly name: string;
      readonly context: Expression | undefined;
      readonly named: Readonly<Record<string, Expression>>;
      /** White space that stands before every line of it. */
      readonly indent: string;
      readonly site: Site;
    };
