/** The shipped library for a check or a build: looked for at once, opened when the first citation asks. */
import { join } from 'node:path';
import type { LibrarySource } from '../model/statutes.js';
import { type CommandContext, UsageError } from './command.js';
import { loadLibrary } from './load-library.js';

/**
 * @param folder absolute path of the workspace, whose own law texts count too
 * @throws UsageError when the file is not there: a check that proves nothing must not look like a clean one
 */
export function librarySource(
  context: Pick<CommandContext, 'host' | 'programFolder'>,
  folder: string,
): LibrarySource {
  if (!context.host.exists(join(context.programFolder, 'data', 'instruments.bin')))
    throw new UsageError({
      zh: '找不到程序自带的法规库，请重新安装。',
      en: 'The library of instruments that comes with the program is missing; install it again.',
    });
  let library: ReturnType<LibrarySource>;
  return () => {
    library ??= loadLibrary(context, folder);
    return library;
  };
}
