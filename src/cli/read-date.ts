/** A date given on the command line. */
import { UsageError } from './command.js';

/** YYYY-MM-DD as given, undefined when the option is absent; a day that does not exist is a usage error. */
export function readDate(value: string | boolean | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (exists && date.toISOString().startsWith(value)) return value;
  throw new UsageError({
    zh: `“${value}”不是日期。请写作 2026-11-01 的样子。`,
    en: `'${value}' is not a date. Write it like 2026-11-01.`,
  });
}
