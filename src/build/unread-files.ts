/** Files in the content folder that are not read: misnamed ones are named, foreign ones passed over. */
import { distance } from 'fastest-levenshtein';
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import { kindStems } from '../schema/kind-of-path.js';

/** Notes to colleagues, not records. */
const notes = /^(?:readme|说明|changelog)$/iu;

/** A file that is no record; nothing for one that nobody takes for content (pictures, notes). */
export function unknownFile(file: string): Diagnostic[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1).toLowerCase()] : [name, ''];
  if (notes.test(stem) || name.startsWith('~$')) return [];
  if (/^ya?ml$/u.test(extension)) return [finding(file, 'error', misnamed(stem), whatNames(stem))];
  if (extension === 'md') return [finding(file, 'warning', misnamed(stem), whatNames(stem))];
  // 执法职权.xlsx, powers.yaml.txt (Windows hides the last part), 人员.ymal
  const first = name.split('.')[0]!;
  if (!kindStems.includes(first)) return [];
  return [
    finding(
      file,
      'warning',
      {
        zh: `没有读取这个文件：内容文件的扩展名应当是 .yaml 或 .md，这里是“.${extension}”。`,
        en: `The file is not read: content files end in .yaml or .md, this one in ".${extension}".`,
      },
      { zh: `改名为“${first}.yaml”，或移出内容文件夹。`, en: `Rename it to ${first}.yaml or move it away.` },
    ),
  ];
}

/** What the reader of folders left out: links, unreadable files, names that differ only by case. */
export function skippedFile(file: string, why: string): Diagnostic[] {
  if (why === 'symbolic-link') {
    return [
      finding(
        file,
        'warning',
        {
          zh: '这是一个链接，没有读取；内容须放在内容文件夹里。',
          en: 'Symbolic links are not followed; content lies in the content folder itself.',
        },
        { zh: '把文件本身放进来。', en: 'Put the file itself here.' },
      ),
    ];
  }
  const twin = /^same-name-as (.*)$/su.exec(why)?.[1];
  if (twin !== undefined) {
    return [
      finding(
        file,
        'error',
        {
          zh: `与“${twin}”只差大小写或字符编码形式，没有读取；在有的电脑上它们是同一个文件。`,
          en: `The name differs from "${twin}" only in case or normal form; the file is not read.`,
        },
        { zh: '改一个文件名。', en: 'Rename one of the two.' },
      ),
    ];
  }
  return [
    finding(
      file,
      'error',
      { zh: `打不开，没有读取（${why}）。`, en: `The file cannot be read (${why}).` },
      {
        zh: '请检查权限，或是否被其他程序占用。',
        en: 'Check its permissions and whether another program holds it.',
      },
    ),
  ];
}

function misnamed(stem: string): Text {
  return {
    zh: `没有读取这个文件：“${stem}”不是内容文件的名称。`,
    en: `The file is not read: "${stem}" is the name of no kind of content.`,
  };
}

function whatNames(stem: string): Text {
  const near = kindStems
    .map((known) => ({ known, far: distance(stem.toLowerCase(), known) }))
    .filter(({ known, far }) => far <= Math.max(1, Math.floor(known.length / 3)) && far < known.length)
    .toSorted((a, b) => a.far - b.far)[0];
  if (near) return { zh: `您是不是要写“${near.known}”？`, en: `Did you mean "${near.known}"?` };
  const chinese = kindStems.filter((known) => /\p{Script=Han}/u.test(known));
  const english = kindStems.filter((known) => !/\p{Script=Han}/u.test(known));
  return {
    zh: `可用的名称：${chinese.join('、')}；条目多时可以把同名文件夹里的文件作为一类内容。`,
    en: `Names in use: ${english.join(', ')}; a folder of such a name may hold several files.`,
  };
}

function finding(file: string, severity: 'error' | 'warning', message: Text, hint: Text): Diagnostic {
  return {
    rule: 'unread-file',
    severity,
    message,
    place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    hint,
  };
}
