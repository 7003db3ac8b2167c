/** Which days are worked: weekdays, but for the holidays and make-up working days that are announced year by year. */

export interface Holiday {
  readonly name: string;
  /** YYYY-MM-DD; both days are rest days. */
  readonly from: string;
  readonly to: string;
}

/** The arrangement of one year, as the General Office of the State Council announces it (or an organ adds to it). */
export interface CalendarYear {
  readonly year: number;
  /** Compared with the notice that `source` names. */
  readonly verified: boolean;
  /** Number of the notice, e.g. 国办发明电〔2024〕12号. */
  readonly number: string | undefined;
  readonly source: string | undefined;
  readonly holidays: readonly Holiday[];
  /** Days of a weekend that are worked in exchange, YYYY-MM-DD. */
  readonly workdays: readonly string[];
}

export interface WorkingCalendar {
  /** Days that differ from their weekday: true when worked. */
  readonly exceptions: ReadonlyMap<string, boolean>;
  /** Years whose arrangement is verified. */
  readonly verified: ReadonlySet<number>;
}
