/** The coverage as sheets: one row for each power and post, one for each basis, one for each hole. */
import type { Sheet } from '../../sheets/sheet.js';
import type { Voice } from '../voice.js';
import type { CoveredOrgan } from './covered.js';
import { holeTitles } from './hole-titles.js';
import { citationWords, stateWords } from './state-words.js';

export function chainSheets(organs: readonly CoveredOrgan[], voice: Voice): Sheet[] {
  return [matrix(organs, voice), bases(organs, voice), holes(organs, voice)];
}

function matrix(organs: readonly CoveredOrgan[], voice: Voice): Sheet {
  const posts = new Map(organs.flatMap((organ) => organ.posts.map((post) => [post.id, post])));
  const stagesOf = (stages: readonly string[]) =>
    voice.list(stages.map((stage) => voice.label('stage', stage)));
  return {
    title: voice.say('覆盖情况', 'Coverage'),
    head: voice
      .say(
        '执法主体,职权,类别,依据,岗位,作用,环节,责任层次,任职人员,岗位责任书,职权指标,没有岗位的环节',
        'organ,power,kind,bases,post,role,stages,tier,holders,letters of the post,indicators of the power,stages without post',
      )
      .split(','),
    rows: organs.flatMap((organ) =>
      organ.powers.flatMap((power) => {
        const cited = power.citations.map(({ text, state }) =>
          state === 'proved' ? text : `${text} [${voice.text(citationWords[state])}]`,
        );
        const start = [organ.name, power.name, voice.label('power-kind', power.kind), cited.join('\n')];
        const end = [power.indicators.length, stagesOf(power.open)];
        if (power.posts.length === 0) return [[...start, '', '', '', '', '', 0, ...end]];
        return power.posts.map(({ post: id, role, stages }) => {
          const post = posts.get(id);
          return [
            ...start,
            post?.name ?? id,
            voice.label('post-role', role),
            stages ? stagesOf(stages) : voice.say('全部', 'all'),
            post ? voice.label('tier', post.tier) : '',
            voice.list((post?.holders ?? []).map(({ name }) => name)),
            post?.letters ?? 0,
            ...end,
          ];
        });
      }),
    ),
  };
}

function bases(organs: readonly CoveredOrgan[], voice: Voice): Sheet {
  return {
    title: voice.say('依据落实', 'Bases'),
    head: voice
      .say('执法主体,依据,状态,职权,岗位,责任书,指标', 'organ,basis,state,powers,posts,letters,indicators')
      .split(','),
    rows: organs.flatMap((organ) =>
      organ.bases.map((basis) => [
        organ.name,
        basis.title,
        voice.text(stateWords[basis.state]),
        basis.powers,
        basis.posts,
        basis.letters,
        basis.indicators,
      ]),
    ),
  };
}

function holes(organs: readonly CoveredOrgan[], voice: Voice): Sheet {
  return {
    title: voice.say('断点', 'Holes'),
    head: voice.say('执法主体,断点,对象,说明,文件,行', 'organ,hole,subject,detail,file,line').split(','),
    rows: organs.flatMap((organ) =>
      organ.holes.map(({ kind, name, detail, at }) => [
        organ.name,
        voice.text(holeTitles[kind]),
        name,
        voice.list(detail.map((word) => (kind === 'stage-without-post' ? voice.label('stage', word) : word))),
        at.file,
        at.line,
      ]),
    ),
  };
}
