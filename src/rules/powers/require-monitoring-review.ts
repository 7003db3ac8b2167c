/** What electronic devices record is reviewed before it becomes evidence. */
import type { PowerNode } from '../../model/model.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { atName } from '../point-at.js';
import { basesOfPower } from '../power-bases.js';
import { provedType } from '../proved-type.js';
import { stepText } from '../step-words.js';

const DEVICES = /电子技术监控|电子监控|监控设备|电子警察|电子抓拍|非现场(?:执法|检查|取证)/u;
const HIGH = ['law', 'administrative-regulation'];
const monitor = (text: string) => ({
  file: exampleFiles.procedures,
  find: '工作形式: 出示执法证件，责令改正违法行为',
  replace: `工作形式: ${text}`,
});

export default defineRule({
  meta: {
    id: 'require-monitoring-review',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '电子监控取证要有依据、要审核', en: 'Electronic evidence has a basis and is reviewed' },
    basis: [penaltyLaw('第四十一条第一款', 'art. 41(1)'), penaltyLaw('第四十一条第二款', 'art. 41(2)')],
    rationale: {
      zh: '利用电子技术监控设备收集、固定违法事实，要依照法律、行政法规的规定，经过法制和技术审核；记录内容未经审核的，不得作为处罚的证据。流程写了电子监控、非现场执法的，要有审核；适用它的职权，依据中要有法律或者行政法规。设置地点的公布由公布记录反映。',
      en: 'Devices that record breaches rest on a law or administrative regulation and pass legal and technical review; what they record is reviewed before it is evidence.',
    },
    messages: {
      unreviewed: {
        zh: '流程“{name}”的环节“{step}”用电子监控取证，没有写审核',
        en: 'The step "{step}" of "{name}" gathers evidence by devices and knows no review',
      },
      unbased: {
        zh: '职权“{power}”用电子监控取证，依据中没有法律或者行政法规',
        en: 'The power "{power}" gathers evidence by devices without a law or administrative regulation',
      },
    },
    hints: {
      unreviewed: {
        zh: '在这个环节的“工作形式”中写明设备经法制和技术审核、记录内容经过审核。',
        en: 'Say that the devices and what they record are reviewed.',
      },
      unbased: {
        zh: '列出规定使用电子监控的法律、行政法规条款；没有的，改用其他方式取证。',
        en: 'Cite the law or administrative regulation, or gather evidence in another way.',
      },
    },
    obligations: ['N02'],
    examples: {
      valid: [
        {
          title: { zh: '写明审核', en: 'reviewed' },
          edits: [monitor('使用经法制和技术审核的电子监控设备并审核记录内容，出示执法证件，责令改正')],
        },
      ],
      invalid: [
        {
          title: { zh: '没有审核', en: 'not reviewed' },
          edits: [monitor('使用电子监控设备取证，出示执法证件，责令改正')],
          expect: [{ at: `${exampleFiles.procedures}:6:48`, message: 'unreviewed' }],
        },
        {
          title: { zh: '只有规章作依据', en: 'nothing but a rule' },
          edits: [
            monitor('使用经法制和技术审核的电子监控设备并审核记录内容，出示执法证件，责令改正'),
            {
              file: exampleFiles.powers,
              find: '    - { 引文: 《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定 }\n    - { 引文: 《中华人民共和国食品安全法实施条例》第六十七条第一款, 作用: 具体规定 }\n',
              replace: '    - { 引文: 《食品经营许可和备案管理办法》第四条, 作用: 设定 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:14:7`, message: 'unbased' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      const { steps, procedure, powers } = followed;
      const step = steps.find((one) => DEVICES.test(stepText(one)));
      if (!step) continue;
      if (!steps.some((one) => DEVICES.test(stepText(one)) && /审核/u.test(stepText(one)))) {
        const data = { name: procedure.name, step: step.name };
        once({ message: 'unreviewed', clause: 1, data, ...atStep(model, followed, step, 'form') });
      }
      for (const power of powers.filter((one) => !hasHighBasis(one)))
        report({ message: 'unbased', clause: 0, data: { power: power.name }, ...atName(model, power) });
    }

    /** An unknown instrument may be one. */
    function hasHighBasis(power: PowerNode): boolean {
      return basesOfPower(model, power).some(({ citation, basis }) => {
        const entry = citation && model.statutes?.resolve(citation)[0]?.instrument;
        const type = provedType(entry) ?? basis?.data.type ?? entry?.type;
        return type === undefined || HIGH.includes(type);
      });
    }
  },
});
