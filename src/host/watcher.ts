/** Tells when files below some folders have changed: once for a storm of saves, and never for our own output. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

export interface Watcher {
  close(): Promise<void>;
}

export interface WatchOptions {
  readonly paths: readonly string[];
  /** Absolute folders that are not watched: the output, the dependencies. */
  ignore(): readonly string[];
  /** Looks at the files again and again instead of asking the system: for network disks, and when its limit is reached. */
  readonly polling: boolean;
  /** Called after the files have been quiet for a moment; never while the call before is still at work. */
  changed(): Promise<void>;
  /** The system's limit of watched files is reached: polling has begun. */
  exhausted(): void;
}

/** Editors save by renaming and in pieces: wait until nothing has happened for this long. Milliseconds. */
const QUIET = 80;

export async function startWatcher(options: WatchOptions): Promise<Watcher> {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  let closed = false;
  const run = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      do {
        again = false;
        await options.changed();
      } while (again && !closed);
    } finally {
      busy = false;
    }
  };
  const touch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET);
  };
  let current = await open(options.polling);

  async function open(polling: boolean): Promise<Watcher> {
    const watcher = watch([...options.paths], {
      ignoreInitial: true,
      usePolling: polling,
      interval: 300,
      ignored: (path) => !options.paths.includes(path) && isIgnored(path, options.ignore()),
    });
    watcher.on('all', touch);
    watcher.on('error', (error) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (polling || (code !== 'ENOSPC' && code !== 'EMFILE')) return;
      void watcher.close();
      options.exhausted();
      void open(true).then((next) => {
        current = next;
        touch();
      });
    });
    await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
    return watcher;
  }

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await current.close();
    },
  };
}

/** Also editors' own files: swap files, locks of office programs, backups. */
function isIgnored(path: string, folders: readonly string[]): boolean {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (/^(\.|~\$|#)|(~|\.swp|\.tmp|\.bak)$/.test(name) && name !== '.') return true;
  return folders.some((folder) => {
    const below = relative(folder, path);
    return below === '' || !(below === '..' || below.startsWith(`..${sep}`));
  });
}
