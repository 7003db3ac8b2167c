/** Why a Word document could not be read, in words. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { XmlFailure } from './scan-xml.js';
import type { UnpackFailure } from './unpack-zip-entry.js';

export type DocxFailure = UnpackFailure | XmlFailure | 'no-zip' | 'no-document' | 'old-or-encrypted';

const saveAgain: Text = {
  zh: '用 Word 或 WPS 打开，能打开就另存为 .docx 再试；打不开的，换一份完好的文件。',
  en: 'Open it in an office program and save it as .docx again, or take an undamaged copy.',
};

export const docxFailureText: Readonly<Record<DocxFailure, { readonly message: Text; readonly hint: Text }>> =
  {
    'no-zip': {
      message: { zh: '这不是 .docx 文件，或者没有传完整', en: 'This is no DOCX file, or not all of it' },
      hint: saveAgain,
    },
    'no-document': {
      message: { zh: '文件里没有正文，不是 Word 文档', en: 'The file holds no Word document' },
      hint: saveAgain,
    },
    'old-or-encrypted': {
      message: {
        zh: '这是旧格式（.doc）或者设了打开密码的文件，读不了',
        en: 'This is a file of the old format (.doc), or one with a password',
      },
      hint: {
        zh: '用 Word 或 WPS 打开，去掉密码，另存为 .docx。',
        en: 'Open it, take the password off, and save it as .docx.',
      },
    },
    encrypted: {
      message: { zh: '文件设了密码，读不了', en: 'The file is encrypted' },
      hint: { zh: '去掉密码，另存为 .docx。', en: 'Take the password off and save it as .docx.' },
    },
    'too-large': {
      message: {
        zh: '文件展开后大得不正常，可能有人做了手脚，没有读取',
        en: 'The file unpacks to an unreasonable size and was not read',
      },
      hint: {
        zh: '确认文件的来历；确实有这么长的，分成几份再试。',
        en: 'Make sure where it comes from; split it when it really is that long.',
      },
    },
    damaged: {
      message: { zh: '文件已损坏，读不出正文', en: 'The file is damaged; its text cannot be read' },
      hint: saveAgain,
    },
    'not-well-formed': {
      message: { zh: '文件的内容已损坏，读不出正文', en: 'The XML inside the file is not well-formed' },
      hint: saveAgain,
    },
    'document-type': {
      message: {
        zh: '文件里有 Word 文档不该有的定义，可能有人做了手脚，没有读取',
        en: 'The file holds a document type declaration, which no Word document may; it was not read',
      },
      hint: saveAgain,
    },
  };
