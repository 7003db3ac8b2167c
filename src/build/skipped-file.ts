/** What the reader of folders left out: links, unreadable files, names that are one on some computers. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { unreadFile } from './unread-file.js';

/** `why` is the word that `Host.readFolder` gives. */
export function skippedFile(file: string, why: string): Diagnostic {
  if (why === 'symbolic-link') {
    return unreadFile(
      file,
      'warning',
      {
        zh: '这是一个链接，没有读取；内容须放在内容文件夹里',
        en: 'Symbolic links are not followed; content lies in the content folder itself',
      },
      { zh: '把文件本身放进来。', en: 'Put the file itself here.' },
    );
  }
  const twin = /^same-name-as (.*)$/su.exec(why)?.[1];
  if (twin !== undefined) {
    return unreadFile(
      file,
      'error',
      {
        zh: `与“${twin}”只差大小写或字符编码形式，没有读取；在有的电脑上它们是同一个文件`,
        en: `The name differs from "${twin}" only in case or normal form; the file is not read`,
      },
      { zh: '改一个文件名。', en: 'Rename one of the two.' },
    );
  }
  return unreadFile(
    file,
    'error',
    { zh: `打不开，没有读取（${why}）`, en: `The file cannot be read (${why})` },
    {
      zh: '请检查权限，或是否被其他程序占用。',
      en: 'Check its permissions and whether another program holds it.',
    },
  );
}
