/** Every instrument that a power or procedure cites stands in a list 执法依据. */
import { createBasisMatcher } from '../../model/match-basis.js';
import { organAndSuperiors } from '../../model/superior-organs.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { narrowPlace } from '../narrow-place.js';
import { atOrigin } from '../point-at.js';
import { STANDARD } from '../technical-standard.js';

export default defineRule({
  meta: {
    id: 'require-basis-listed',
    family: 'bases',
    pack: 'core',
    severity: 'error',
    title: {
      zh: '引用的文件要列入执法依据目录',
      en: 'Cited instruments stand in the list of bases',
    },
    absent: ['bases'],
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '执法依据要分类排序、列明目录并向社会公布。目录里没有的文件，查不到它的效力级别和施行、废止日期，也就无从判断引用它是否合法。',
      en: 'Bases are listed and published. Of an instrument outside the list neither rank nor dates are known, so nobody can tell whether citing it is lawful.',
    },
    messages: {
      unlisted: {
        zh: '引用了“{name}”，但本机关和上级机关的执法依据目录里都没有它',
        en: '"{name}" is cited but stands in no list of bases of the organ or its superiors',
      },
    },
    hints: {
      unlisted: {
        zh: '名称写错的，改正引文；确是执法依据的，在“执法依据”文件中登记它的名称、效力级别、制定机关和施行日期。',
        en: 'Correct the citation, or list the instrument with title, type, issuer and first day in force.',
      },
    },
    obligations: ['6:12', '6:26'],
    examples: {
      valid: [
        {
          title: { zh: '用登记过的简称引用', en: 'cited by a listed short title' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '《中华人民共和国食品安全法》第一百一十条第四项',
              replace: '《食品安全法》第一百一十条第四项',
            },
          ],
        },
        {
          title: { zh: '技术标准不必列入', en: 'a technical standard needs no listing' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '    - { 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }\n',
              replace:
                '    - { 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }\n    - { 引文: 《食品安全国家标准 食品添加剂使用标准》, 作用: 标准 }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '引用了目录里没有的法律', en: 'a law that is not listed' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '《中华人民共和国食品安全法》第一百一十条第四项',
              replace: '《中华人民共和国产品质量法》第十八条第一款第四项',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'unlisted' }],
        },
      ],
    },
  },
  check(model, report) {
    const matcher = createBasisMatcher(model.bases);
    const found = new Map<string, Parameters<typeof report>[0]>();
    for (const { owner, origin, text, citations } of model.citations) {
      const node = model.nodes.get(owner);
      if (!node?.current || (node.kind !== 'power' && node.kind !== 'procedure')) continue;
      const organs = organAndSuperiors(node.organ, model.nodes);
      for (const { anchor, start, end } of citations) {
        if (anchor.kind !== 'title' && anchor.kind !== 'document-number') continue;
        if (anchor.kind === 'title' && STANDARD.test(anchor.title)) continue;
        if (matcher.match(anchor, organs) !== undefined) continue;
        const name = anchor.kind === 'title' ? `《${anchor.title}》` : text.slice(start, end);
        const target = atOrigin(model, node, origin);
        const place = narrowPlace(target.place, text, start, end);
        const key = `${node.organ} ${name}`;
        const first = found.get(key);
        const also = { message: { zh: '这里也引用了它', en: 'cited here too' }, place };
        if (first) {
          const concerned = new Set([...(first.alsoConcerns ?? []), node.id]);
          found.set(key, {
            ...first,
            alsoConcerns: [...concerned].filter((id) => id !== first.subject),
            related: [...(first.related ?? []), also],
          });
        } else found.set(key, { message: 'unlisted', data: { name }, ...target, place });
      }
    }
    for (const finding of found.values()) report(finding);
  },
});
