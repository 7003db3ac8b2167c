/** Prints a document number: GB/T 9704-2012 7.2.5 (year in 〔〕, no 第, no leading zeros). */
import type { DocumentNumber } from './citation.js';
import { printChineseNumeral } from './print-chinese-numeral.js';

/** 国办发〔2005〕37号, 国务院令第825号; orders of the 主席 count in Chinese numerals; a masked year prints as 〔**〕. */
export function printDocumentNumber(number: DocumentNumber): string {
  if (!number.order) return `${number.agency}〔${number.year ?? '**'}〕${number.number}号`;
  const year = number.year === undefined ? '' : `${number.year}年`;
  const serial = number.agency.endsWith('主席') ? printChineseNumeral(number.number) : String(number.number);
  return `${number.agency}令${year}第${serial}号`;
}
