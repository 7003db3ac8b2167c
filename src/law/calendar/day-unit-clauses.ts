/** Which statutes say that their 日 are working days, and for which periods: facts with the clause and its dates. */

export interface DayUnitClause {
  /** Full titles of the instruments whose periods it governs. */
  readonly instruments: readonly string[];
  /** Where it says so. */
  readonly clause: string;
  /** First and last day of its force, YYYY-MM-DD. */
  readonly from: string;
  readonly until?: string;
  readonly unit: 'working' | 'calendar';
  /** The numbers of days that it names, or all up to a number; all when absent. */
  readonly days?: readonly number[] | { readonly upTo: number };
  /** Only the periods that bind the organ. */
  readonly organsOnly?: true;
  /** Periods that it leaves out: those of an article, or of some days in it. */
  readonly except?: readonly {
    readonly instrument: string;
    readonly article: number;
    readonly days?: readonly number[];
  }[];
}

const upTo = (days: number) => ({ upTo: days });

/** A statute that is not here counts calendar days (民法典 第二百零一条第一款). */
export const dayUnitClauses: readonly DayUnitClause[] = [
  {
    instruments: ['中华人民共和国行政处罚法'],
    clause: '《中华人民共和国行政处罚法》第八十五条',
    from: '2021-07-15',
    unit: 'working',
    days: [2, 3, 5, 7],
  },
  {
    instruments: ['中华人民共和国行政许可法'],
    clause: '《中华人民共和国行政许可法》第八十二条',
    from: '2004-07-01',
    unit: 'working',
    organsOnly: true,
    except: [
      // Five days to ask for a hearing, and thirty to ask for renewal: the applicant's.
      { instrument: '中华人民共和国行政许可法', article: 47, days: [5] },
      { instrument: '中华人民共和国行政许可法', article: 50 },
    ],
  },
  {
    instruments: ['中华人民共和国行政强制法'],
    clause: '《中华人民共和国行政强制法》第六十九条',
    from: '2012-01-01',
    unit: 'working',
    days: upTo(10),
  },
  {
    instruments: ['中华人民共和国行政复议法'],
    clause: '《中华人民共和国行政复议法》第四十条第二款',
    from: '1999-10-01',
    until: '2023-12-31',
    unit: 'working',
    days: [5, 7],
  },
  {
    instruments: ['中华人民共和国行政复议法'],
    clause: '《中华人民共和国行政复议法》第八十八条第二款',
    from: '2024-01-01',
    unit: 'working',
    days: [3, 5, 7, 10],
  },
  {
    instruments: ['中华人民共和国审计法', '中华人民共和国审计法实施条例'],
    clause: '《中华人民共和国审计法实施条例》第五十六条第二款',
    from: '2010-05-01',
    unit: 'working',
    except: [{ instrument: '中华人民共和国审计法实施条例', article: 52 }],
  },
  {
    instruments: ['中华人民共和国外国人入境出境管理条例'],
    clause: '《中华人民共和国外国人入境出境管理条例》第三十六条第二款',
    from: '2013-09-01',
    unit: 'working',
    organsOnly: true,
  },
  {
    instruments: ['机动车登记规定'],
    clause: '《机动车登记规定》第九十二条',
    from: '2022-05-01',
    unit: 'working',
    days: [1, 2, 3, 5, 7, 10, 15],
  },
  {
    instruments: ['机动车驾驶证申领和使用规定'],
    clause: '《机动车驾驶证申领和使用规定》第一百一十条',
    from: '2022-04-01',
    unit: 'working',
    days: [1, 3, 5],
  },
  {
    instruments: ['道路交通事故处理程序规定'],
    clause: '《道路交通事故处理程序规定》第一百一十二条第五项',
    from: '2018-05-01',
    unit: 'working',
    days: [1, 2, 3, 5, 10],
  },
  {
    instruments: ['道路交通安全违法行为处理程序规定'],
    clause: '《道路交通安全违法行为处理程序规定》第八十一条第二款',
    // Adoption of the text that was read; what the text before it says is not known here.
    from: '2020-04-30',
    unit: 'working',
    days: [2, 3, 5, 7, 10, 15],
  },
  {
    instruments: ['道路交通安全违法行为记分管理办法'],
    clause: '《道路交通安全违法行为记分管理办法》第三十六条',
    from: '2022-04-01',
    unit: 'calendar',
    days: [3, 10, 30],
  },
  {
    instruments: ['医疗器械注册与备案管理办法'],
    clause: '《医疗器械注册与备案管理办法》第九十九条',
    from: '2021-10-01',
    unit: 'working',
  },
  {
    instruments: ['成都市建筑垃圾处置管理条例'],
    clause: '《成都市建筑垃圾处置管理条例》第五十六条第三款',
    from: '2014-01-01',
    unit: 'working',
    days: upTo(30),
  },
  {
    instruments: ['成都市城市管理综合行政执法条例'],
    clause: '《成都市城市管理综合行政执法条例》第四十七条',
    from: '2017-12-01',
    unit: 'working',
    days: upTo(5),
  },
  {
    instruments: ['成都市户外广告和招牌设置管理条例'],
    clause: '《成都市户外广告和招牌设置管理条例》第四十三条第二款',
    from: '2018-10-11',
    unit: 'working',
    days: upTo(10),
  },
  {
    instruments: ['成都市地方立法条例'],
    clause: '《成都市地方立法条例》第七十六条',
    from: '2024-04-17',
    unit: 'working',
    days: upTo(10),
  },
];
