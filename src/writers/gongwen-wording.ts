/** Wording that GB/T 9704-2012 fixes for the elements of an official document. */

export const gongwenWording = {
  /** 7.3.2: the addressee ends in a full-width colon. */
  addressee: (text: string) => (/[：:]$/.test(text) ? text : `${text}：`),
  /** 7.3.4: 附件：1. 名称; without number when there is only one. */
  attachment: (number: string, name: string) => (number === '' ? name : `${number}. ${name}`),
  attachmentLabel: '附件：',
  /** 7.3.6: the annotation stands in full-width parentheses. */
  annotation: (text: string) => (/^（[\s\S]*）$/.test(text) ? text : `（${text}）`),
  /** 7.4.2: the list of copies ends in a full stop. */
  copies: (text: string) => (/。$/.test(text) ? text : `${text}。`),
  copiesLabel: '抄送：',
  /** 7.4.3 */
  printed: (date: string) => (/印发$/.test(date) ? date : `${date}印发`),
  signerLabel: '签发人：',
  /** To be filled in by hand. */
  dateBlank: '年　　月　　日',
} as const;
