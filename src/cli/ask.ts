/** Asks the person at the terminal one question. */
import { createInterface } from 'node:readline';
import { UsageError } from './command.js';

/** The line typed; empty at the end of the input. @throws UsageError on Ctrl-C */
export function askAtTerminal(question: string): Promise<string> {
  // stdout is for data: a question belongs to stderr.
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve, reject) => {
    lines.on('SIGINT', () => {
      reject(new UsageError({ zh: '已取消，没有写任何文件。', en: 'Cancelled; nothing was written.' }));
      lines.close();
    });
    lines.on('close', () => resolve(''));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
