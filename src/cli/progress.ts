/** One line that shows how far long work has come; silent when nobody looks at a terminal. */
import type { CommandContext } from './command.js';

export interface Progress {
  update(done: number, total: number): void;
  clear(): void;
}

const WIDTH = 24;

export function createProgress(context: CommandContext, stream: NodeJS.WriteStream, label: string): Progress {
  if (context.quiet || !stream.isTTY) return { update() {}, clear() {} };
  let shown = -1;
  return {
    update(done, total) {
      const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      stream.write(`\r\x1b[K${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
    },
    clear() {
      if (shown >= 0) stream.write('\r\x1b[K');
      shown = -1;
    },
  };
}
