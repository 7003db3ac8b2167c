/** Field and region of a certificate are those of the organ. */
import type { OrganNode, PersonNode } from '../../model/model.js';
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { enforcementPosts } from '../enforcement-posts.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';

const certificate = '{ 证号: 示002, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }';
const written = (more: string) => ({
  file: exampleFiles.persons,
  find: certificate,
  replace: `{ 证号: 示002, ${more}, 有效期至: 2028-04-09 }`,
});
const system = {
  file: exampleFiles.organ,
  find: '层级: 县级\n',
  replace: '层级: 县级\n系统: 市场监管\n',
};

/** Certificates for all fields. */
const GENERAL = /综合|通用|行政执法|全部|不限/u;
const EVERYWHERE = /全国|全省|全区|全市|不限/u;

export default defineRule({
  meta: {
    id: 'certificate-fits-organ',
    family: 'officers',
    pack: 'core',
    severity: 'warning',
    title: { zh: '执法证的类别、区域要和岗位相符', en: 'A certificate fits the organ of the post' },
    basis: [supervisionRegulation('第十七条第二款', 'art. 17(2)')],
    rationale: {
      zh: '执法证载明执法类别和区域，超出的没有执法资格。人员调动以后证没有换的，类别、区域就和现在的机关对不上。没有写类别、区域或者机关没有写系统、行政区划的不看；综合、全省等不限的不看。',
      en: 'A certificate names field and region. After a move between organs they no longer fit. What is not written is not judged.',
    },
    messages: {
      region: {
        zh: '“{person}”的执法证区域是“{region}”，岗位所在的“{organ}”在“{own}”',
        en: 'The certificate of "{person}" is for "{region}", but "{organ}" is in "{own}"',
      },
      field: {
        zh: '“{person}”的执法证类别是“{field}”，岗位所在的“{organ}”属于“{own}”系统',
        en: 'The certificate of "{person}" is for "{field}", but "{organ}" belongs to "{own}"',
      },
    },
    hints: {
      region: {
        zh: '换发本地的执法证，或者更正“区域”。',
        en: 'Renew it for this region, or correct the region.',
      },
      field: {
        zh: '换发本系统的执法证，或者更正“类别”。',
        en: 'Renew it for this field, or correct the field.',
      },
    },
    obligations: ['6:44', '6:49', 'P01'],
    examples: {
      valid: [
        {
          title: { zh: '区域更大', en: 'a wider region' },
          edits: [written('区域: 示例省, 类别: 市场监督管理'), system],
        },
        {
          title: { zh: '综合执法证', en: 'a general certificate' },
          edits: [written('类别: 综合行政执法'), system],
        },
      ],
      invalid: [
        {
          title: { zh: '别的区的执法证', en: 'of another district' },
          edits: [written('区域: 别处区')],
          expect: [{ at: `${exampleFiles.persons}:16:24`, message: 'region' }],
        },
        {
          title: { zh: '城管的执法证', en: 'of another branch' },
          edits: [written('类别: 城市管理'), system],
          expect: [{ at: `${exampleFiles.persons}:16:24`, message: 'field' }],
        },
      ],
    },
  },
  check(model, report) {
    const told = new Set<string>();
    for (const { post, holders } of enforcementPosts(model)) {
      const organ = model.nodes.get(post.organ);
      if (organ?.kind !== 'organ') continue;
      for (const person of holders) {
        const { certificate: held } = person.data;
        const fault = held && faultOf(held, organ);
        if (!held || !fault || told.has(person.id)) continue;
        told.add(person.id);
        const own = (fault === 'region' ? organ.data.region : organ.data.system) ?? '';
        const { region = '', field = '' } = held;
        report({
          message: fault,
          data: { person: person.name, organ: organ.name, own, region, field },
          ...atProperty(model, person, fault, held),
          related: [{ message: { zh: '任职的岗位', en: 'the post held' }, place: atName(model, post).place }],
        });
      }
    }
  },
});

type Certificate = NonNullable<PersonNode['data']['certificate']>;

function faultOf({ region, field }: Certificate, { data }: OrganNode): 'region' | 'field' | undefined {
  if (region && data.region && !EVERYWHERE.test(region) && !covers(region, data.region)) return 'region';
  if (field && data.system && !GENERAL.test(field) && !shareWord(field, data.system)) return 'field';
  return undefined;
}

/** One names the other, in full or by its last part; a province named alone covers what lies in it as far as we know. */
function covers(region: string, own: string): boolean {
  if (own.includes(region) || region.includes(own)) return true;
  const parts = (text: string) => text.split(/(?<=[省市区县旗州盟])/u).filter(Boolean);
  const mine = parts(own);
  const theirs = parts(region);
  // Only places of one rank can differ: 别处区 beside 示例区; 示例省 beside 示例区 may hold it.
  const last = theirs.at(-1) ?? '';
  return !mine.some((part) => part.at(-1) === last.at(-1)) || mine.includes(last);
}

/** 市场监督管理 and 市场监管 share 市场. */
function shareWord(a: string, b: string): boolean {
  return [...a].some((_, i) => i + 2 <= a.length && b.includes(a.slice(i, i + 2)));
}
