/** A folder without settings is a mistake in the call, not a finding. */
import type { OpenedWorkspace } from '../build/open-workspace.js';
import { UsageError } from './command.js';

export function requireWorkspace(opened: OpenedWorkspace): OpenedWorkspace {
  if (opened.settingsFile !== undefined) return opened;
  throw new UsageError({
    zh: `“${opened.folder}”里没有 quanze.yaml（或 权责.yaml），不是权责工作区。\n请在工作区文件夹里运行，或写明工作区文件夹；新建工作区用 quanze init。`,
    en: `There is no quanze.yaml (or 权责.yaml) in ${opened.folder}: it is no workspace.\nRun the command in a workspace or name its folder; quanze init makes a new one.`,
  });
}
