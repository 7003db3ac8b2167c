/** Citations and document numbers in their standard form: brackets, numerals, title marks, where only one reading is left. */
import { parseCitations } from '../../law/parse-citations.js';
import type { SchemaNode } from '../../schema/schema-node.js';
import type { Edit } from '../../source/stretch.js';
import { defineFix } from '../define-fix.js';
import { writtenScalars } from '../written-scalars.js';

export default defineFix({
  id: 'citation-form',
  stage: 'values',
  title: { zh: '引文和文号的括号、数字、书名号', en: 'brackets, numerals and title marks of citations' },
  edits({ kind, document }) {
    const values = writtenScalars(kind, document)
      .filter(({ schema }) => isProse(schema))
      .flatMap(({ text, start }) => corrections(text, start));
    const { body } = document;
    return body ? [...values, ...corrections(body.text, body.offset)] : values;
  },
});

/** Ids, dates, telephone numbers and choices hold no citation. */
function isProse(schema: SchemaNode): boolean {
  return schema.type === 'string' && schema.enum === undefined && schema.pattern === undefined;
}

/**
 * Only of citations that name an instrument or are a document number, and only when every defect of the citation has
 * one certain correction: half a correction would look like a whole one.
 */
function corrections(text: string, offset: number): Edit[] {
  return parseCitations(text).flatMap(({ anchor, defects }) => {
    if (anchor.kind !== 'title' && anchor.kind !== 'document-number') return [];
    // A line break inside may be the author's own layout.
    if (defects.some(({ code, correction }) => correction === undefined || code === 'paragraph-break-inside'))
      return [];
    return defects.map(({ start, end, correction = '' }) => ({
      start: offset + start,
      end: offset + end,
      text: correction,
    }));
  });
}
