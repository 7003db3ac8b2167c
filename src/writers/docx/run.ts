/** Writes runs: text with its fonts named on every run, so that no theme or default font takes over. */
import type { Nodes } from 'mdast';
import type { DocxState } from './state.js';

/** The text as one run; line ends and tabs become the elements that Word knows for them. */
export function run(text: string, state: DocxState, node?: Nodes): string {
  if (text === '') return '';
  const parts = text.split(/(\r\n|\n|\r|\t)/).map((part) => {
    if (part === '') return '';
    if (part === '\t') return '<w:tab/>';
    if (part === '\r') return '<w:cr/>';
    if (part === '\n' || part === '\r\n') return '<w:br/>';
    return `<w:t xml:space="preserve">${state.escape(part, node)}</w:t>`;
  });
  return `<w:r>${runProperties(state)}${parts.join('')}</w:r>`;
}

/** A line to write on, from here to the given tab stop. */
export function blankRun(state: DocxState): string {
  return `<w:r>${runProperties({ ...state, run: { ...state.run, underline: true } })}<w:tab/></w:r>`;
}

/** `w:rPr`, in the order of ECMA-376 17.3.2.28. */
export function runProperties(state: DocxState): string {
  const { run: look } = state;
  const { type } = state.styles[state.style];
  return [
    '<w:rPr>',
    fontElement(state),
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.strike ? '<w:strike/>' : '',
    look.color ? `<w:color w:val="${look.color}"/>` : '',
    look.size !== undefined && look.size !== type.size ? sizeElements(look.size) : '',
    look.underline ? '<w:u w:val="single"/>' : '',
    look.raised ? '<w:vertAlign w:val="superscript"/>' : '',
    '</w:rPr>',
  ].join('');
}

const sizeElements = (points: number) => {
  const half = Math.round(points * 2);
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
};

/** The hint gives quotation marks and dashes to the Chinese font: ECMA-376 17.3.2.26. */
function fontElement(state: DocxState): string {
  const face = state.fonts[state.run.font ?? state.styles[state.style].type.font];
  const latin = state.escape(face['docx-latin']);
  const eastern = state.escape(face.docx);
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastern}" w:cs="${latin}" w:hint="eastAsia"/>`;
}
