/** The clauses of local and branch packs, each with the day from which the cited version binds. */

import { statute } from './clauses.js';
import type { Clause } from './define-rule.js';

/** 重庆市行政执法责任制条例 as amended on 2010-07-23, published 2010-07-30. */
export function chongqingResponsibility(place: string, english: string): Clause {
  return statute(
    '重庆市行政执法责任制条例',
    place,
    'Chongqing Regulation on Responsibility for Enforcement',
    english,
    '2010-07-30',
  );
}

/** 重庆市行政执法监督条例 as amended on 2010-07-23, published 2010-07-30. */
export function chongqingSupervision(place: string, english: string): Clause {
  return statute(
    '重庆市行政执法监督条例',
    place,
    'Chongqing Regulation on Supervision of Enforcement',
    english,
    '2010-07-30',
  );
}

/** 重庆市人民政府关于坚持以人为本创新和规范行政执法的决定, in force 2006-01-01. */
export function chongqingDecision(section: string, english: string): Clause {
  return {
    text: {
      zh: `《重庆市人民政府关于坚持以人为本创新和规范行政执法的决定》${section}`,
      en: `Decision of the Government of Chongqing on Enforcement (2006), ${english}`,
    },
    since: '2006-01-01',
  };
}

/** 成都市行政执法责任制条例 as amended, approved 2012-09-21. */
export function chengduResponsibility(place: string, english: string): Clause {
  return statute(
    '成都市行政执法责任制条例',
    place,
    'Chengdu Regulation on Responsibility for Enforcement',
    english,
    '2012-09-21',
  );
}

/** 武政办〔2005〕152号, issued 2005-12-20. */
export function wuhanOpinions(section: string, english: string): Clause {
  return {
    text: {
      zh: `武政办〔2005〕152号${section}`,
      en: `General Office of Wuhan, No. 152 of 2005, ${english}`,
    },
    since: '2005-12-20',
  };
}

/** 宜府办发〔2005〕155号, issued 2005-11-03. */
export function yichangOpinions(section: string, english: string): Clause {
  return {
    text: {
      zh: `宜府办发〔2005〕155号${section}`,
      en: `General Office of Yichang, No. 155 of 2005, ${english}`,
    },
    since: '2005-11-03',
  };
}

/** 税收执法责任制考核评议办法（试行）, 国税发〔2005〕42号. The day of issue is not proved: it binds from the next year at the latest. */
export function taxEvaluation(place: string, english: string): Clause {
  return {
    text: {
      zh: `《税收执法责任制考核评议办法（试行）》（国税发〔2005〕42号）${place}`,
      en: `Trial Measures for Evaluating Tax Enforcement (No. 42 of 2005), ${english}`,
    },
    since: '2006-01-01',
  };
}
