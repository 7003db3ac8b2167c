/** Arbitrary texts for property tests: everything that XML 1.0 can hold, with what has broken writers before. */
import fc from 'fast-check';

const troublesome = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '&amp;',
  '&lt;w:p/&gt;',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '</w:t>',
  '</title></style><script>',
  '&#13;',
  '&nbsp;',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u200d',
  '\ufeff',
  '\u0085',
  '𠮷𠀀𪚥',
  '😀👨‍👩‍👧',
  'é',
  '\ue000',
  '“安全第一”——《行政处罚法》第一百二十二条第一款第（三）项',
  '$&',
  '$1',
  '\\u{41}',
  'QUANZE',
  'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3),
];

const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/u;

export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...troublesome), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !illegal.test(text));
