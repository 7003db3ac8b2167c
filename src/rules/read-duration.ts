/** Durations as staff write them: 15个工作日, 90日, 3个月, 24小时, 当场. */

/** `unit` is the word as written, since working days and days cannot be compared without a calendar. */
export interface Duration {
  readonly amount: number;
  readonly unit: string;
}

/** Undefined when it is none; 当场 and 即时 are nothing of any unit. */
export function readDuration(text: string): Duration | undefined {
  if (text === '当场' || text === '即时') return { amount: 0, unit: '' };
  const match = /^([1-9]\d*)(个工作日|日|个月|年|小时|分钟)$/.exec(text);
  return match ? { amount: Number(match[1]), unit: match[2]! } : undefined;
}

/** Whether a is surely longer than b: the same unit and a greater amount. */
export function isSurelyLonger(a: Duration, b: Duration): boolean {
  return (a.unit === b.unit || b.unit === '') && a.amount > b.amount;
}
