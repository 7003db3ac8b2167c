/** What the system says about files and ports, in words. */
import type { Text } from '../diagnostics/diagnostic.js';

const FAULTS: Readonly<Record<string, Text>> = {
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用完', en: 'the disk quota is used up' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  EACCES: { zh: '没有写入权限，或文件是只读的', en: 'no permission to write, or the file is read-only' },
  EPERM: { zh: '没有写入权限', en: 'no permission to write' },
  EIO: { zh: '磁盘读写出错', en: 'the disk reports an error' },
  EISDIR: { zh: '应当是文件的地方有一个文件夹', en: 'a folder lies where a file should be' },
  ENOTDIR: { zh: '应当是文件夹的地方有一个文件', en: 'a file lies where a folder should be' },
  EEXIST: { zh: '应当是文件夹的地方有一个文件', en: 'a file lies where a folder should be' },
  ENOENT: { zh: '所在的文件夹不存在或不能建立', en: 'the folder does not exist and cannot be made' },
  ENAMETOOLONG: { zh: '名称太长', en: 'the name is too long' },
  ELOOP: { zh: '链接指向了自己', en: 'a link leads to itself' },
  ELINK: { zh: '其中有指向别处的链接', en: 'a link in it leads elsewhere' },
  EADDRINUSE: { zh: '端口已被别的程序占用', en: 'the port is in use by another program' },
};

/** Undefined when the error is none of the system's: a fault of the program. */
export function systemFault(error: unknown): Text | undefined {
  return error instanceof Error && 'code' in error ? FAULTS[String(error.code)] : undefined;
}
