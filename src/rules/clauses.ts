/** The clauses that rules enforce, each with the day from which the cited version binds. */
import type { Clause } from './define-rule.js';

/** 国办发〔2005〕37号, issued and in force 2005-07-09. `section`: 二（一）, with its English form. */
export function opinionsOf2005(section: string, english: string): Clause {
  return {
    text: {
      zh: `国办发〔2005〕37号${section}`,
      en: `General Office of the State Council, No. 37 of 2005, ${english}`,
    },
    since: '2005-07-09',
  };
}

/** 国办发〔2018〕118号 (三项制度), issued 2018-12-05. */
export function threeSystemsOf2018(section: string, english: string): Clause {
  return {
    text: {
      zh: `国办发〔2018〕118号${section}`,
      en: `General Office of the State Council, No. 118 of 2018, ${english}`,
    },
    since: '2018-12-05',
  };
}

/** 国发〔1999〕23号, issued 1999-11-08. */
export function decisionOf1999(section: string, english: string): Clause {
  return {
    text: { zh: `国发〔1999〕23号${section}`, en: `State Council, No. 23 of 1999, ${english}` },
    since: '1999-11-08',
  };
}

/** 国发〔2002〕17号 on concentrated penalty powers, issued 2002-08-22. */
export function decisionOf2002(section: string, english: string): Clause {
  return {
    text: { zh: `国发〔2002〕17号${section}`, en: `State Council, No. 17 of 2002, ${english}` },
    since: '2002-08-22',
  };
}

/** 国发〔2008〕17号 on governments of cities and counties, issued 2008-05-12. */
export function decisionOf2008(section: string, english: string): Clause {
  return {
    text: { zh: `国发〔2008〕17号${section}`, en: `State Council, No. 17 of 2008, ${english}` },
    since: '2008-05-12',
  };
}

/** 行政执法监督条例 (国务院令第825号), in force 2026-02-01. */
export function supervisionRegulation(place: string, english: string): Clause {
  return statute(
    '行政执法监督条例',
    place,
    'Regulation on Supervision of Enforcement',
    english,
    '2026-02-01',
  );
}

/** 行政处罚法 as revised 2021, in force 2021-07-15. */
export function penaltyLaw(place: string, english: string): Clause {
  return statute('中华人民共和国行政处罚法', place, 'Administrative Penalty Law', english, '2021-07-15');
}

/** 行政许可法, in force 2004-07-01; the amendment of 2019 left the cited articles in their places. */
export function licenseLaw(place: string, english: string): Clause {
  return statute('中华人民共和国行政许可法', place, 'Administrative License Law', english, '2004-07-01');
}

/** 行政强制法, in force 2012-01-01. */
export function compulsionLaw(place: string, english: string): Clause {
  return statute('中华人民共和国行政强制法', place, 'Administrative Compulsion Law', english, '2012-01-01');
}

/** 政府信息公开条例 as revised 2019, in force 2019-05-15. */
export function disclosureRegulation(place: string, english: string): Clause {
  return statute('中华人民共和国政府信息公开条例', place, 'Regulation on Disclosure', english, '2019-05-15');
}

/** 优化营商环境条例, in force 2020-01-01. */
export function businessRegulation(place: string, english: string): Clause {
  return statute('优化营商环境条例', place, 'Regulation on the Business Environment', english, '2020-01-01');
}

/** GB/T 9704-2012 党政机关公文格式, in force 2012-07-01. */
export function paperStandard(section: string): Clause {
  return { text: { zh: `GB/T 9704-2012 ${section}`, en: `GB/T 9704-2012, ${section}` }, since: '2012-07-01' };
}

export function statute(
  title: string,
  place: string,
  englishTitle: string,
  englishPlace: string,
  since: string,
  until?: string,
): Clause {
  return {
    text: { zh: `《${title}》${place}`, en: `${englishTitle}, ${englishPlace}` },
    since,
    ...(until !== undefined && { until }),
  };
}

/** 国办发〔2022〕27号 on discretion baselines, issued 2022-07-29. */
export function discretionOf2022(section: string, english: string): Clause {
  return {
    text: {
      zh: `国办发〔2022〕27号${section}`,
      en: `General Office of the State Council, No. 27 of 2022, ${english}`,
    },
    since: '2022-07-29',
  };
}
