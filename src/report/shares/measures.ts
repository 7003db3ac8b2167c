/** What is counted of every organ: how much of the system stands. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { Model } from '../../model/model.js';
import { hasValidCertificate } from '../../model/officer-publication.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { officersInCharge } from './officers-in-charge.js';
import { publicationsDue, publishedOn } from './publications-due.js';
import type { Share } from './share.js';

export interface Measure {
  readonly id: string;
  readonly title: Text;
  of(organ: CoveredOrgan, model: Model): Share;
}

function share<T>(items: readonly T[], isDone: (item: T) => boolean): Share {
  return { done: items.filter(isDone).length, whole: items.length };
}

export const measures: readonly Measure[] = [
  {
    id: 'powers-to-posts',
    title: { zh: '职权分解到岗位', en: 'powers with a post for every stage' },
    of: ({ powers }) => share(powers, ({ posts, open }) => posts.length > 0 && open.length === 0),
  },
  {
    id: 'posts-held',
    title: { zh: '岗位有人任职', en: 'posts held' },
    of: ({ posts }) => share(posts, ({ holders }) => holders.length > 0),
  },
  {
    id: 'posts-stated',
    title: { zh: '岗位有责任说明', en: 'posts with a responsibility statement' },
    of: ({ posts }) =>
      share(
        posts.filter(({ powers }) => powers > 0),
        ({ stated }) => stated,
      ),
  },
  {
    id: 'letters-planned',
    title: { zh: '任职人员列入责任书', en: 'holders with a planned letter' },
    of: ({ posts }) => {
      const letters = new Map<string, boolean>();
      for (const { holders } of posts)
        for (const { id, letter, omitted } of holders)
          if (!omitted) letters.set(id, (letters.get(id) ?? true) && letter);
      return share([...letters.values()], (letter) => letter);
    },
  },
  {
    id: 'certificates-valid',
    title: { zh: '执法人员证件有效', en: 'officers with a valid certificate' },
    of: ({ id }, model) =>
      share(officersInCharge(model, id), (person) => hasValidCertificate(person, model.asOf)),
  },
  {
    id: 'published',
    title: { zh: '应公示的已公布', en: 'publications made' },
    of: (organ, model) =>
      share(publicationsDue(organ), (subject) => publishedOn(model, organ.id, subject) !== undefined),
  },
  {
    id: 'powers-assessed',
    title: { zh: '职权有考核指标', en: 'powers with an indicator' },
    of: ({ powers }) => share(powers, ({ indicators }) => indicators.length > 0),
  },
  {
    id: 'indicators-linked',
    title: { zh: '考核指标有对象', en: 'indicators that reach somebody' },
    of: ({ indicators }) => share(indicators, ({ targets }) => targets > 0),
  },
  {
    id: 'bases-in-force',
    title: { zh: '执法依据现行有效', en: 'bases in force' },
    of: ({ bases }) => share(bases, ({ state }) => state === 'in-force' || state === 'listed'),
  },
  {
    id: 'citations-proved',
    title: { zh: '引文经法规库核实', en: 'citations proved by the library' },
    of: ({ powers }) =>
      share(
        powers.flatMap(({ citations }) => citations),
        ({ state }) => state === 'proved',
      ),
  },
];
