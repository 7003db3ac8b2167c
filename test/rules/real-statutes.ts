/** True citations out of the statute book, and the mistakes that clerks make in them. */
import { parseCitations } from '../../src/law/parse-citations.js';
import { printChineseNumeral } from '../../src/law/print-chinese-numeral.js';
import { printCitation } from '../../src/law/print-citation.js';
import { resolveCitations } from '../../src/law/resolution/resolve-citations.js';
import type { SharedText } from '../law/shared-folder.js';
import { shippedLibrary } from '../shipped-library.js';

export interface Statute {
  readonly title: string;
  /** Heading, and the blocks up to the next heading: counted from the bare lines, not by the parser under test. */
  readonly articles: readonly {
    readonly name: string;
    readonly paragraphs: number;
    readonly items: number;
  }[];
  /** What the text says of itself: 本法第三条第二款, written out with its title. */
  readonly citations: readonly string[];
}

/** Statutes whose file is the version in force on the day. */
export function statutesInForce(files: readonly SharedText[], asOf: string): Statute[] {
  const library = shippedLibrary()!;
  return files.flatMap(({ path, text }): Statute[] => {
    const name = /([^/]+)\((\d{4}-\d\d-\d\d)\)\.md$/u.exec(path);
    if (!name) return [];
    const [found] = library.find(name[1]!);
    if (!found || found.versions.length === 0) return [];
    const whole = `《${found.title}》`;
    const [resolved] = resolveCitations(whole, parseCitations(whole), library, asOf);
    if (resolved?.status !== 'resolved' || resolved.version?.adopted !== name[2]) return [];
    if (resolved.version !== found.versions.at(-1) || !resolved.version?.complete) return [];
    const body = text.slice(text.indexOf('<!-- INFO END -->'));
    return [
      { title: found.title, articles: countArticles(body), citations: selfCitations(found.title, body) },
    ];
  });
}

function selfCitations(title: string, body: string): string[] {
  return parseCitations(body)
    .filter(
      ({ anchor, units, defects }) =>
        anchor.kind === 'self' &&
        /^本(?:法|条例|办法|规定|细则)$/u.test(anchor.word) &&
        units.length > 0 &&
        units.every(({ from }) => from.article) &&
        defects.length === 0,
    )
    .map(({ units, oneOf }) =>
      printCitation({ anchor: { kind: 'title', title }, units, ...(oneOf && { oneOf }) }),
    );
}

function countArticles(body: string): Statute['articles'] {
  const found: { name: string; paragraphs: number; items: number }[] = [];
  for (const line of body.split('\n')) {
    const head = /^(第[一二三四五六七八九十百千零]+条)[ \u3000]/u.exec(line);
    if (head) found.push({ name: head[1]!, paragraphs: 1, items: 0 });
    else if (line.trim() !== '' && found.length > 0) {
      const last = found.at(-1)!;
      if (/^[（(][一二三四五六七八九十]+[）)]/u.test(line)) last.items += 1;
      else last.paragraphs += 1;
    }
  }
  return found;
}

/** Every article has a line of its own, so that the bare lines count them all. */
export function isWhole(articles: Statute['articles']): boolean {
  return articles.every(({ name }, index) => name === `第${printChineseNumeral(index + 1)}条`);
}

/** One of each kind of mistake in a statute, with the rule that must tell it. */
export function plantedErrors({ title, articles }: Statute, seed: number): { text: string; rule: string }[] {
  const last = articles.at(-1)!;
  const beyond = articles.length + 1 + (seed % 7);
  const some = articles[seed % articles.length]!;
  const cited = `《${title}》`;
  return [
    { text: `${cited}第${printChineseNumeral(beyond)}条`, rule: 'no-missing-article' },
    {
      text: `${cited}${some.name}第${printChineseNumeral(some.paragraphs + 1)}款`,
      rule: 'no-missing-article',
    },
    {
      text: `${cited}${some.name}第（${printChineseNumeral(some.items + 1)}）项`,
      rule: 'no-missing-article',
    },
    { text: `${cited}${last.name}、第${printChineseNumeral(beyond)}条第一款`, rule: 'no-missing-article' },
    { text: `${cited}${some.name.replace('条', '')}第一款`, rule: 'valid-clause-number' },
    { text: `${cited}第${(seed % articles.length) + 1}条`, rule: 'valid-citation-form' },
  ];
}
