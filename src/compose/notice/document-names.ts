/** The documents that a step names: 受理通知书、补正告知书 are two, 查封、扣押决定书 is one. */

const SURE = /[；，\n]/u;
const ENDS_LIKE_A_DOCUMENT = /(?:[书表单证录函票据卷件]|报告|意见|方案|回执|照片)(?:（[^（）]*）)?$/u;

/** A pause mark also stands inside a name, so it parts only what reads as a document on every side. */
export function documentNames(text: string): string[] {
  return text
    .split(SURE)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => {
      const parts = phrase.split('、').map((part) => part.trim());
      return parts.every((part) => ENDS_LIKE_A_DOCUMENT.test(part)) ? parts : [phrase];
    });
}
