/** Wording by which officers take fines themselves. */

const COLLECTS = /(?:收缴|收取|代收|征收|收)罚(?:没)?款|罚款(?:的)?(?:现场|现金)?(?:收缴|收取)/u;
const ON_THE_SPOT = /当场收缴|现场收缴|当场收取/u;
/** The bank collects, law allows it, the text forbids it, or it is about checking those who do. */
const LAWFUL =
  /银行|电子支付|非税|财政专户|罚缴分离|收缴分离|分离|代收机构|依法(?:可以)?当场|依法(?:可以)?现场|不得|不准|不自行|禁止|严禁|违法|违规|擅自|自行收缴|督促|加处|监督|检查|核对/u;
const RECEIPT = /票据|收据/u;

/** `own`: collected by the organ itself; `receipt`: on the spot, without a word on receipts. */
export function findOwnCollection(text: string): 'own' | 'receipt' | undefined {
  if (/不得|不准|不自行|禁止|严禁|违法|违规|擅自/u.test(text)) return undefined;
  if (ON_THE_SPOT.test(text)) return RECEIPT.test(text) ? undefined : 'receipt';
  return COLLECTS.test(text) && !LAWFUL.test(text) ? 'own' : undefined;
}
