/** Whether the content folder that the settings name can be read at all. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import type { Host } from '../host/host.js';
import { folderInside } from './folder-inside.js';
import type { Settings } from './read-settings.js';

/** Content is untrusted: a folder outside the workspace is never read. */
export function contentFolderFindings(
  host: Host,
  folder: string,
  content: string,
  settings: Settings,
): Diagnostic[] {
  if (folderInside(host, folder, content) === undefined) {
    return [
      finding(settings, {
        zh: `内容文件夹“${content}”不在工作区里，没有读取。请写工作区里的文件夹名，如 content`,
        en: `The content folder "${content}" does not lie in the workspace; name a folder in it, such as content`,
      }),
    ];
  }
  return host.exists(`${folder}/${content}`) ? [] : [noContent(content, settings)];
}

export function noContent(content: string, settings: Settings): Diagnostic {
  return finding(settings, {
    zh: `内容文件夹“${content}”不存在或没有内容`,
    en: `The content folder "${content}" does not exist or holds nothing`,
  });
}

function finding({ file, record }: Settings, message: Text): Diagnostic {
  const top = { file: file ?? 'quanze.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const place = record?.data.content === undefined ? top : record.locate('/content');
  return { rule: 'content-folder', severity: 'error', message, place, pointer: '/content' };
}
