/** JSON Schema of the coverage. */
import { enums } from '../../schema/schemas.generated.js';
import { at, count, flag, list, oneOf, record, text } from '../json-types.js';
import { holeTitles } from './hole-titles.js';
import { citationWords, stateWords } from './state-words.js';

/** Empty where the record lacks it: such a record stays in the model. */
const code = (definition: string) => oneOf([...Object.keys(enums[definition] ?? {}), '']);

export const chainSchema = list(
  record({
    id: text,
    name: text,
    level: code('level'),
    bases: list(
      record({
        'id?': text,
        title: text,
        state: oneOf(Object.keys(stateWords)),
        common: flag,
        powers: count,
        posts: count,
        letters: count,
        indicators: count,
      }),
    ),
    powers: list(
      record({
        id: text,
        name: text,
        kind: code('power-kind'),
        at,
        received: flag,
        'principal?': text,
        citations: list(record({ text, instrument: text, state: oneOf(Object.keys(citationWords)) })),
        stages: list(code('stage')),
        posts: list(record({ post: text, role: code('post-role'), 'stages?': list(code('stage')) })),
        open: list(code('stage')),
        letters: count,
        indicators: list(text),
      }),
    ),
    posts: list(
      record({
        id: text,
        name: text,
        tier: code('tier'),
        at,
        holders: list(record({ id: text, name: text, letter: flag, omitted: flag })),
        vacant: flag,
        stated: flag,
        powers: count,
        letters: count,
      }),
    ),
    statements: list(record({ id: text, name: text, letters: flag })),
    indicators: list(record({ id: text, scheme: text, content: text, targets: count })),
    holes: list(
      record({ kind: oneOf(Object.keys(holeTitles)), subject: text, name: text, detail: list(text), at }),
    ),
  }),
);
