/** The calendar that ships with the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkingCalendar } from '../../../src/law/calendar/create-working-calendar.js';
import { readCalendar } from '../../../src/law/calendar/read-calendar.js';

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'calendar');

export const shippedFiles = readdirSync(folder)
  .sort()
  .map((name) => ({ name, ...readCalendar(name, readFileSync(join(folder, name), 'utf8')) }));

export const shippedCalendar = createWorkingCalendar(shippedFiles.flatMap(({ value }) => value));
