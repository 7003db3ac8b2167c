/** The own rules of the workspace in which a command runs, if it runs in one. */
import { join } from 'node:path';
import type { Rule } from '../rules/define-rule.js';
import type { RecordFile } from '../schema/record.js';
import type { CommandContext } from './command.js';

export interface OwnRule {
  readonly rule: Rule;
  readonly record: RecordFile<'own-rule'>;
}

/** Those that can be understood; `check` says what is wrong with the others. */
export async function ownRulesHere(context: CommandContext): Promise<OwnRule[]> {
  const { host, cwd } = context;
  if (!['quanze.yaml', '权责.yaml'].some((name) => host.exists(join(cwd, name)))) return [];
  const { readOwnRules } = await import('../build/read-own-rules.js');
  const { rules, records } = readOwnRules(host, cwd, host.today(), undefined);
  return rules.flatMap((rule) => {
    const record = records.find(({ file }) => file === rule.meta.page);
    return record?.kind === 'own-rule' ? [{ rule, record }] : [];
  });
}
