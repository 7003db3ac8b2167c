/** Reads one file of a collection into what the library needs of it. */
import { basename } from 'node:path';
import type { InstrumentType } from '../../schema/record-types.generated.js';
import type { DocumentNumber } from '../citation.js';
import { parseCitations } from '../parse-citations.js';
import type { LawText } from '../text/law-text.js';
import { readLawText } from '../text/read-law-text.js';
import { type Commencement, readCommencement } from './read-commencement.js';
import { readInstrumentType } from './read-instrument-type.js';
import { type Issuer, readIssuer } from './read-issuer.js';
import { type RepealClause, readRepeals } from './read-repeals.js';

export interface LawFile extends Issuer {
  readonly path: string;
  readonly law: LawText;
  readonly type: InstrumentType | undefined;
  /** Adoption of this version: the date in the file name, else the last event of the head. */
  readonly adopted: string | undefined;
  /** Adoption of the first text, as far as the head tells. */
  readonly firstAdopted: string | undefined;
  /** The head names a partial amendment: its text keeps the commencement of the first text. */
  readonly amended: boolean;
  readonly commencement: Commencement | undefined;
  readonly repeals: readonly RepealClause[];
  /** Order numbers of the head. */
  readonly numbers: readonly DocumentNumber[];
  /** 以下简称: full title -> short name, as this text defines them. */
  readonly aliases: readonly (readonly [title: string, alias: string])[];
}

export function readLawFile(path: string, text: string): LawFile {
  const law = readLawText(text);
  const type = readInstrumentType(path, law.title, law.events);
  const named = /[（(](\d{4}-\d{2}-\d{2})[）)]\.[a-z]+$/i.exec(basename(path))?.[1];
  // 2022年5月1日 施行 is no adoption.
  const made = law.events.filter(({ text: event }) => !/^(?:起)?(?:施行|实施|生效)/u.test(event));
  const own = [law.subtitle ?? '', ...law.events.map(({ text: event }) => event)];
  const numbers = own
    .flatMap((line) => parseCitations(line))
    .flatMap(({ anchor }) => (anchor.kind === 'document-number' ? [anchor.documentNumber] : []));
  const aliases = parseCitations(text).flatMap(({ anchor }) =>
    anchor.kind === 'title' && anchor.alias !== undefined ? [[anchor.title, anchor.alias] as const] : [],
  );
  return {
    path,
    law,
    type,
    ...readIssuer(path, law.title, law.events, type),
    adopted: named ?? made.at(-1)?.date,
    firstAdopted: made[0]?.date,
    amended: made.some(({ text: event }) => /修正|修改|决定》.{0,4}修订|次修订/u.test(event)),
    commencement: readCommencement(law.articles),
    repeals: readRepeals(law.articles),
    numbers,
    aliases,
  };
}
