/** A folder without settings is no workspace: a mistake in the call, not a finding in the content. */
import type { OpenedWorkspace } from '../build/open-workspace.js';
import { UsageError } from './command.js';

export function requireWorkspace(opened: OpenedWorkspace): OpenedWorkspace {
  if (opened.settingsFile !== undefined) return opened;
  throw new UsageError({
    zh: `“${opened.folder}”里没有 quanze.yaml（或 权责.yaml），不是权责工作区。请写明工作区文件夹；新建工作区用 quanze init。`,
    en: `${opened.folder} holds no quanze.yaml (or 权责.yaml): it is no workspace. Name the folder; make a new one with quanze init.`,
  });
}
