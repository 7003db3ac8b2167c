/** One stretch of YAML text through the `yaml` library, guarded against what crashes it. */
import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';

/** Nested lists and maps in one file; the deepest record kind needs ten. */
const deepest = 64;
/** Lexical tokens of one file: a list of ten thousand records has some four hundred thousand. */
const mostTokens = 4_000_000;

/** Each stray sign is an error of its own; this many are not worth their time. */
const mostErrors = 100;

export type RegionFailure = 'too-deep' | 'too-many-tokens';

export interface ParsedRegion {
  /** The first document; undefined when there is no data. */
  readonly document: Document.Parsed<ParsedNode, true> | undefined;
  /** Offset where a second document begins. */
  readonly secondDocument: number | undefined;
  readonly errors: readonly YAMLError[];
  readonly failure?: { readonly kind: RegionFailure; readonly offset: number };
}

/**
 * YAML 1.2 core. Deep nesting ends the process inside the composer, which recurses, so the depth is measured
 * while the (iterative) parser runs and the composer is never called on too deep a text.
 */
export function parseYamlRegion(text: string): ParsedRegion {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let offset = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    if (errors > mostErrors) break;
    offset += isMark(lexeme) ? 0 : lexeme.length;
    count += 1;
    if (parser.stack.length > deepest) return failed('too-deep', offset);
    if (count > mostTokens) return failed('too-many-tokens', offset);
  }
  tokens.push(...parser.end());
  const composer = new Composer<ParsedNode, true>({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [first, second] = documents;
  const empty = first === undefined || first.contents === null;
  return {
    document: empty ? undefined : first,
    secondDocument: second === undefined ? undefined : secondStart(text, second),
    errors: documents.flatMap((document) => document.errors),
  };
}

/** Byte order mark, document, flow-error-end and scalar marks take no room in the text. */
const isMark = (lexeme: string) => lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f';

function secondStart(text: string, second: Document.Parsed): number {
  const before = text.lastIndexOf('\n---', second.range[0]);
  return before === -1 ? second.range[0] : before + 1;
}

function failed(kind: RegionFailure, offset: number): ParsedRegion {
  return { document: undefined, secondDocument: undefined, errors: [], failure: { kind, offset } };
}
