/** The keys of a calendar file in both languages. */

export const calendarWords = {
  entry: {
    year: 'year',
    年份: 'year',
    status: 'status',
    状态: 'status',
    number: 'number',
    文号: 'number',
    source: 'source',
    来源: 'source',
    holidays: 'holidays',
    放假: 'holidays',
    workdays: 'workdays',
    上班: 'workdays',
  },
  holiday: { name: 'name', 名称: 'name', from: 'from', 起: 'from', to: 'to', 止: 'to' },
  status: { verified: true, 已核实: true, unverified: false, 未核实: false },
} as const;
