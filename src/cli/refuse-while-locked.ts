/** Work that another process is doing already is refused in plain words. */
import { LockedError } from '../host/host.js';
import { UsageError } from './command.js';
import { systemFault } from './system-faults.js';

/** @throws UsageError when the lock is held, or the system refuses to write. */
export function refuseWhileLocked(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof LockedError)
      throw new UsageError({
        zh: `另一个程序（进程 ${error.owner}）正在写入同一个工作区，请等它结束再试。`,
        en: `Process ${error.owner} is writing to the same workspace; try again when it has finished.`,
      });
    const reason = systemFault(error);
    if (!reason) throw error;
    throw new UsageError({ zh: `写不进工作区：${reason.zh}。`, en: `Cannot write: ${reason.en}.` });
  }
}
