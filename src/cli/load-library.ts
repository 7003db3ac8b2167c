/** The library of instruments that ships with the program, with the workspace's own law texts before it. */
import { join } from 'node:path';
import { withLocalTexts } from '../build/local-law-texts.js';
import type { Library } from '../law/library/library.js';
import { openLibrary } from '../law/library/open-library.js';
import { type CommandContext, UsageError } from './command.js';

/**
 * Reads the directory of the library only; each instrument is decoded when it is asked for.
 * @param folder the workspace, whose `laws/` counts too
 */
export function loadLibrary(
  context: Pick<CommandContext, 'host' | 'programFolder'>,
  folder: string,
): Library {
  const bytes = context.host.readFile(join(context.programFolder, 'data', 'instruments.bin'));
  const library = bytes && openLibrary(bytes);
  if (library) return withLocalTexts(library, context.host, folder);
  throw new UsageError({
    zh: '找不到程序自带的法规库，请重新安装。',
    en: 'The library of instruments that comes with the program is missing; install it again.',
  });
}
