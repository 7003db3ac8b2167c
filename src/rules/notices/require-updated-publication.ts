/** What has changed since is published anew. */
import { groupBy } from '../../model/group-by.js';
import { disclosureRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout, surelyAfterWorkingDays } from '../fact-records.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-updated-publication',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '清单变动后及时重新公布', en: 'Changed lists are published anew' },
    basis: [disclosureRegulation('第二十六条', 'art. 26')],
    rationale: {
      zh: '主动公开的信息自形成或者变更之日起二十个工作日内公开。职权、依据在最近一次公布以后才起用，或者在公布以后终止的，公布的清单就过时了。',
      en: 'Published information is renewed within twenty working days of a change; powers and bases that began or ended after the last publication make it outdated.',
    },
    messages: {
      power: {
        zh: '“{name}”自 {from} 起行使，权责清单最近一次公布是 {date}，已过二十个工作日',
        en: '"{name}" is exercised since {from}; the powers were last published on {date}, over twenty working days ago',
      },
      ended: {
        zh: '“{name}”{until} 终止，权责清单最近一次公布是 {date}，已过二十个工作日',
        en: '"{name}" ended on {until}; the powers were last published on {date}',
      },
      basis: {
        zh: '《{name}》自 {from} 起施行，执法依据最近一次公布是 {date}，已过二十个工作日',
        en: '"{name}" is in force since {from}; the bases were last published on {date}, over twenty working days ago',
      },
    },
    hints: {
      power: {
        zh: '重新公布权责清单，并在“公布”文件中记一条。',
        en: 'Publish the powers anew and record it.',
      },
      ended: {
        zh: '重新公布权责清单，并在“公布”文件中记一条。',
        en: 'Publish the powers anew and record it.',
      },
      basis: {
        zh: '重新公布执法依据目录，并在“公布”文件中记一条。',
        en: 'Publish the bases anew and record it.',
      },
    },
    obligations: ['6:15', '6:16', 'T08'],
    examples: {
      valid: [
        {
          title: { zh: '还在二十个工作日以内', en: 'within twenty working days' },
          asOf: '2026-11-01',
          edits: [
            {
              file: exampleFiles.powers,
              find: '  名称: 查封、扣押不符合食品安全标准的食品\n',
              replace: '  名称: 查封、扣押不符合食品安全标准的食品\n  起: 2026-10-20\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '新增的职权没有公布', en: 'a new power' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  名称: 查封、扣押不符合食品安全标准的食品\n',
              replace: '  名称: 查封、扣押不符合食品安全标准的食品\n  起: 2026-06-01\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:27:6`, message: 'power' }],
        },
        {
          title: { zh: '终止的职权还在清单上', en: 'an ended power' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '- 标识: 查封扣押\n',
              replace:
                '- 标识: 旧检查\n  名称: 旧的检查\n  类别: 行政检查\n  依据: [{ 引文: 《中华人民共和国食品安全法》第一百一十条第一项, 作用: 设定 }]\n  止: 2026-06-01\n- 标识: 查封扣押\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:29:6`, message: 'ended' }],
        },
        {
          title: { zh: '新施行的依据没有公布', en: 'a new basis' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  施行日期: 2023-12-01\n',
              replace: '  施行日期: 2026-03-01\n',
            },
          ],
          expect: [{ at: `${exampleFiles.bases}:34:7`, message: 'basis' }],
        },
      ],
    },
  },
  check(model, report) {
    const isDue = (day: string, published: string) =>
      day > published && surelyAfterWorkingDays(day, 20) < model.asOf;
    const listedPowers = groupBy(model.powers, (power) => power.organ);
    const listedBases = groupBy(model.bases, (basis) => basis.organ);
    for (const organ of enforcers(model)) {
      const powers = factsAbout(model.publications, organ.id, 'powers').at(-1);
      for (const power of listedPowers.get(organ.id) ?? []) {
        if (!powers) break;
        const { from, until } = power.data;
        const { date } = powers.data;
        const data = { name: power.name, date };
        if (power.current && from !== undefined && isDue(from, date))
          report({ message: 'power', data: { ...data, from }, ...atProperty(model, power, 'from') });
        else if (until !== undefined && isDue(until, date))
          report({ message: 'ended', data: { ...data, until }, ...atProperty(model, power, 'until') });
      }
    }
    // A government lists bases for all its departments, itself enforcing or not.
    for (const organ of model.organs) {
      const bases = factsAbout(model.publications, organ.id, 'bases').at(-1);
      for (const basis of listedBases.get(organ.id) ?? []) {
        if (!bases) break;
        if (!basis.current) continue;
        const { effective: from } = basis.data;
        const { date } = bases.data;
        if (!isDue(from, date)) continue;
        report({ message: 'basis', data: { name: basis.name, from, date }, ...atName(model, basis) });
      }
    }
  },
});
