/** Reads a Handlebars text into template nodes; whatever could reach code, raw text or prototypes is refused. */
import Handlebars from 'handlebars';
import type { Diagnostic, Result, Text } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { templateDiagnostic } from './template-diagnostic.js';
import type { Expression, Site, TemplateNode } from './template-node.js';

type Ast = hbs.AST.Node;

const BLOCKS = ['if', 'unless', 'each', 'with'];
const FORBIDDEN_PARTS = new Set(['__proto__', 'constructor', 'prototype']);

/** `template` is the path that messages show. The nodes are those that could be read; errors refuse the template. */
export function readTemplate(template: string, text: string): Result<readonly TemplateNode[]> {
  const reader = new TemplateReader(template);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    return { value: [], diagnostics: [syntaxDiagnostic(template, error)] };
  }
  const nonCharacter = text.search(/\p{NChar}/u);
  if (nonCharacter >= 0) {
    const before = text.slice(0, nonCharacter).split('\n');
    reader.refuse({ template, line: before.length, column: before.at(-1)!.length + 1 }, refusals.character);
  }
  return { value: reader.nodes(program.body), diagnostics: reader.diagnostics };
}

const refusals = {
  raw: {
    zh: '模板不能原样输出：请用两层大括号',
    en: 'a template cannot print raw text: use two braces',
  },
  decorator: { zh: '模板不能用装饰器（{{*…}}）', en: 'a template cannot use decorators' },
  partialBlock: {
    zh: '模板不能用带内容的局部模板（{{#> …}}）',
    en: 'a template cannot use partial blocks',
  },
  partialName: {
    zh: '局部模板的名称必须直接写明，不能算出来',
    en: 'the name of a partial must be written out, not computed',
  },
  literal: {
    zh: '大括号里要写字段或助手；固定的文字请直接写在外面',
    en: 'braces hold a field or a helper; write fixed text outside of them',
  },
  prototype: {
    zh: '模板不能读取对象的内部属性（__proto__、constructor、prototype）',
    en: 'a template cannot read __proto__, constructor or prototype',
  },
  character: {
    zh: '模板里有不能使用的字符（Unicode 非字符）',
    en: 'the template holds a Unicode noncharacter',
  },
} satisfies Record<string, Text>;

class TemplateReader {
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly template: string) {}

  refuse(site: Site, message: Text): void {
    this.diagnostics.push(templateDiagnostic('template-refused', site, message));
  }

  nodes(statements: readonly Ast[] | undefined): TemplateNode[] {
    return (statements ?? []).flatMap((statement) => this.node(statement) ?? []);
  }

  private node(node: Ast): TemplateNode | undefined {
    const site = this.site(node);
    switch (node.type) {
      case 'ContentStatement':
        return this.content(node as hbs.AST.ContentStatement);
      case 'CommentStatement':
        return undefined;
      case 'MustacheStatement':
        return this.output(node as hbs.AST.MustacheStatement, site);
      case 'BlockStatement':
        return this.block(node as hbs.AST.BlockStatement, site);
      case 'PartialStatement':
        return this.partial(node as hbs.AST.PartialStatement, site);
      case 'PartialBlockStatement':
        this.refuse(site, refusals.partialBlock);
        return undefined;
      default:
        this.refuse(site, refusals.decorator);
        return undefined;
    }
  }

  private content(node: hbs.AST.ContentStatement): TemplateNode {
    const original = node.original as unknown as string;
    const skipped = original.slice(0, Math.max(0, original.indexOf(node.value)));
    const line = node.loc.start.line + skipped.split('\n').length - 1;
    return { kind: 'content', text: node.value, template: this.template, line };
  }

  private output(node: hbs.AST.MustacheStatement, site: Site): TemplateNode | undefined {
    if (!node.escaped) {
      this.refuse(site, refusals.raw);
      return undefined;
    }
    return { kind: 'output', expression: this.called(node, site), site };
  }

  private block(node: hbs.AST.BlockStatement, site: Site): TemplateNode | undefined {
    const name = node.path.original;
    const body = this.nodes(node.program?.body);
    const otherwise = this.nodes(node.inverse?.body);
    const subject = node.params[0];
    if (
      !BLOCKS.includes(name) ||
      subject === undefined ||
      node.params.length > 1 ||
      node.hash ||
      !node.program
    ) {
      this.diagnostics.push(unknownBlock(name, site, BLOCKS.includes(name)));
      return undefined;
    }
    if (name === 'if' || name === 'unless')
      return { kind: 'if', condition: this.expression(subject), negated: name === 'unless', body, otherwise };
    return {
      kind: name as 'each' | 'with',
      subject: this.expression(subject),
      names: node.program.blockParams ?? [],
      body,
      otherwise,
      site,
    };
  }

  private partial(node: hbs.AST.PartialStatement, site: Site): TemplateNode | undefined {
    const { name } = node;
    if (name.type !== 'PathExpression' || node.params.length > 1) {
      this.refuse(site, refusals.partialName);
      return undefined;
    }
    const context = node.params[0] && this.expression(node.params[0]);
    const written = (name as hbs.AST.PathExpression).original;
    return {
      kind: 'partial',
      name: written,
      context,
      named: this.named(node.hash),
      indent: node.indent,
      site,
    };
  }

  /** A path alone is a field; with anything behind it, the first word is a helper. */
  private called(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, site: Site): Expression {
    const { path, params, hash } = node;
    if (path.type !== 'PathExpression') {
      this.refuse(site, refusals.literal);
      return { kind: 'literal', value: undefined };
    }
    if (node.type === 'MustacheStatement' && params.length === 0 && !hash) return this.expression(path);
    const helper = (path as hbs.AST.PathExpression).original;
    const args = params.map((param) => this.expression(param));
    return { kind: 'call', helper, args, named: this.named(hash), site };
  }

  private named(hash: hbs.AST.Hash | undefined): Record<string, Expression> {
    return Object.fromEntries((hash?.pairs ?? []).map((pair) => [pair.key, this.expression(pair.value)]));
  }

  private expression(node: hbs.AST.Expression): Expression {
    const site = this.site(node);
    if (node.type === 'SubExpression') return this.called(node as hbs.AST.SubExpression, site);
    if (node.type !== 'PathExpression')
      return { kind: 'literal', value: (node as Partial<hbs.AST.StringLiteral>).value };
    const path = node as hbs.AST.PathExpression;
    if (path.parts.some((part) => FORBIDDEN_PARTS.has(part))) this.refuse(site, refusals.prototype);
    const scoped = /^(\.\/|this\b)/.test(path.original);
    const { data, depth, parts } = path;
    return { kind: 'path', data, depth, parts, scoped, written: path.original, site };
  }

  private site(node: Ast): Site {
    return { template: this.template, line: node.loc.start.line, column: node.loc.start.column + 1 };
  }
}

function unknownBlock(name: string, site: Site, known: boolean): Diagnostic {
  const near = nearest(name, BLOCKS);
  const zh = known
    ? `“#${name}”后面要写一个条件或字段，而且只写一个`
    : `没有“#${name}”这种分段；可用的是 #if、#unless、#each、#with${near ? `，最接近的是 #${near}` : ''}`;
  const en = known
    ? `"#${name}" takes exactly one field or condition`
    : `unknown block "#${name}"; there are #if, #unless, #each and #with${near ? `; the nearest is #${near}` : ''}`;
  return templateDiagnostic('template-syntax', site, { zh, en });
}

/** Handlebars tells the line in the error, or only in its words. */
function syntaxDiagnostic(template: string, error: unknown): Diagnostic {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const unmatched = /^(\S+) doesn't match (\S+)/.exec(message);
  const zh = unmatched
    ? `“#${unmatched[1]}”与“/${unmatched[2]}”不配对`
    : '模板的写法有误：大括号没有配对，或者分段没有结束';
  const en = message.split('\n')[0]!;
  return templateDiagnostic('template-syntax', { template, line, column: (column ?? 0) + 1 }, { zh, en });
}
