/** What the `docx` library cannot say about styles, put into its style sheet. */

/**
 * GB/T 9704-2012 5.2.3 wants full pages of whole lines: no widow control, no extra space beside digits. Lines and
 * characters are set exactly by the styles and do not snap to the grid, which LibreOffice reads otherwise than
 * Word: a letter that is a hair wider than its cell would take two.
 */
const PARAGRAPH_DEFAULTS = [
  '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  '<w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault>',
].join('');

export function finishStyles(styles: string): string {
  // LibreOffice counts the grid's characters by the size that Normal itself names, not by the defaults.
  const size = /<w:rPrDefault>.*?(<w:sz [^>]*><w:szCs [^>]*>)/.exec(styles)?.[1] ?? '';
  return styles
    .replace('<w:pPrDefault/>', PARAGRAPH_DEFAULTS)
    .replace('<w:name w:val="Normal"/><w:qFormat/>', `$&<w:rPr>${size}</w:rPr>`);
}
