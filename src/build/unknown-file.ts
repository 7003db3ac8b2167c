/** Files in the content folder that hold no record: misnamed ones are named, foreign ones passed over. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import { nearest } from '../schema/nearest.js';
import { schemas } from '../schema/schemas.generated.js';
import { unreadFile } from './unread-file.js';

/** Notes to colleagues and what office programs leave behind. */
const foreign = /^(?:readme|changelog|说明|~\$.*|\..*)$/iu;

/** Undefined for a file that nobody takes for content. `file` is no path of a record (`kindOfPath`). */
export function unknownFile(file: string): Diagnostic | undefined {
  const segments = file.split('/');
  const name = segments.at(-1)!;
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : '';
  if (foreign.test(stem)) return undefined;

  // 执法职权.xlsx; powers.yaml.txt, whose last part Windows hides; 人员.ymal; 责任.yaml; 公文/通知.docx
  const known = kinds.get(name.split('.')[0]!.toLowerCase());
  if (known === schemas.workspace) return misplacedSettings(file);
  const kind = known ?? kinds.get(segments.at(-2)?.toLowerCase() ?? '');
  const isText = /^\.(?:ya?ml|md|markdown)$/u.test(extension);
  if (kind && (isText || known)) {
    const wanted = kind['x-markdown'] ? '.md' : '.yaml';
    if (extension !== wanted) return wrongExtension(file, extension, wanted, isText);
  }
  if (!isText) return undefined;
  const severity = extension.startsWith('.y') ? 'error' : 'warning';
  return unreadFile(
    file,
    severity,
    {
      zh: `没有读取这个文件：“${stem}”不是内容文件的名称`,
      en: `The file is not read: "${stem}" is the name of no kind of content`,
    },
    whatNames(stem),
  );
}

/** Own rules lie beside the content, not in it. */
const inContent = Object.values(schemas).filter((schema) => schema !== schemas['own-rule']);

const kinds = new Map(
  inContent.flatMap((schema) => {
    const stem = schema['x-stem'];
    return stem ? [[stem.en, schema] as const, [stem.zh, schema] as const] : [];
  }),
);

function misplacedSettings(file: string): Diagnostic {
  return unreadFile(
    file,
    'error',
    {
      zh: '没有读取这个文件：工作区设置只在工作区最上层生效',
      en: 'The file is not read: the settings of a workspace lie at its top',
    },
    { zh: '移到工作区最上层，或删去。', en: 'Move it to the top of the workspace or delete it.' },
  );
}

function wrongExtension(file: string, found: string, wanted: string, isText: boolean): Diagnostic {
  return unreadFile(
    file,
    isText ? 'error' : 'warning',
    {
      zh: `没有读取这个文件：这类内容的扩展名应当是 ${wanted}，这里${found === '' ? '没有扩展名' : `是 ${found}`}`,
      en: `The file is not read: content of this kind ends in ${wanted}, not in ${found || 'nothing'}`,
    },
    {
      zh: `按 ${wanted} 的格式编写并改扩展名，或移出内容文件夹。`,
      en: `Write it as ${wanted} and rename it, or move it out of the content folder.`,
    },
  );
}

function whatNames(stem: string): Text {
  const near = nearest(stem, kinds.keys());
  if (near) return { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` };
  const stems = inContent.flatMap((schema) => schema['x-stem'] ?? []);
  return {
    zh: `可用的名称：${stems.map(({ zh }) => zh).join('、')}；条目多时可以用同名文件夹存放多个文件。`,
    en: `Names in use: ${stems.map(({ en }) => en).join(', ')}; a folder of such a name may hold several files.`,
  };
}
