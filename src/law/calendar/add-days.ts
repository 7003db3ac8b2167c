/** The day so many days after another, for dates that people wrote. */

/** `day` as YYYY-MM-DD; a text that is no date stays as it is, where `civil-date.ts` throws. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
