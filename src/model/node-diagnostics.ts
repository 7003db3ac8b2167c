/** What is wrong with a record's place or id before any reference is followed. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile, RecordFile } from '../schema/record.js';
import { kindNames } from './kind-names.js';
import type { Locator } from './locator.js';
import type { NodeBase, NodeKind } from './model.js';

type Named = NodeBase<NodeKind, unknown>;

export function duplicateId(locator: Locator, second: Named, first: Named): Diagnostic {
  const isPlan = second.kind === 'letter-plan';
  const pointer = `${second.origin.pointer}/${isPlan ? 'year' : 'id'}`;
  const kind = kindNames[first.kind];
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: isPlan
      ? {
          zh: '同一执法主体同一年度有两份责任书方案，只采用了先出现的一份',
          en: 'The organ has two letter plans for the same year; only the first is used',
        }
      : {
          zh: `标识“${second.id}”重复：已用于${kind.zh}“${first.name}”，本条没有采用`,
          en: `The id "${second.id}" is already used for the ${kind.en} "${first.name}"; this record is left out`,
        },
    place: locator.locate({ ...second.origin, pointer }),
    pointer,
    subject: second.id,
    related: [
      {
        message: { zh: '先出现的一处', en: 'first used here' },
        place: locator.locate({
          ...first.origin,
          pointer: `${first.origin.pointer}/${isPlan ? 'year' : 'id'}`,
        }),
      },
    ],
    hint: isPlan
      ? { zh: '合并为一份，或改正年度。', en: 'Merge the two, or correct the year.' }
      : {
          zh: '标识在整个工作区只能用一次，请为其中一条另起标识。',
          en: 'An id may be used once in the workspace: give one of the two another id.',
        },
  };
}

export function duplicateOrgan(
  locator: Locator,
  second: RecordFile<'organ'>,
  first: RecordFile<'organ'>,
): Diagnostic {
  return {
    rule: 'one-organ-per-folder',
    severity: 'error',
    message: {
      zh: `这个文件夹里有两个执法主体文件；文件夹中的其他内容都归“${first.data.name ?? first.data.id}”`,
      en: `The folder has two organ files; its other records belong to "${first.data.name ?? first.data.id}"`,
    },
    place: locator.locate({ file: second.file, pointer: '/id' }),
    pointer: '/id',
    ...(second.data.id ? { subject: second.data.id } : {}),
    related: [
      {
        message: { zh: '先出现的执法主体文件', en: 'the first organ file' },
        place: locator.locate({ file: first.file, pointer: '/id' }),
      },
    ],
    hint: {
      zh: '一个文件夹对应一个执法主体：把第二个执法主体移到自己的文件夹。',
      en: 'A folder is one organ: move the second organ into a folder of its own.',
    },
  };
}

export function outsideOrgans(locator: Locator, file: AnyRecordFile): Diagnostic {
  return {
    rule: 'record-outside-organ',
    severity: 'error',
    absent: { kinds: ['organ'] },
    message: {
      zh: '这个文件不在任何执法主体的文件夹里，不知道其中的内容属于哪个执法主体',
      en: 'The file lies in no folder of an organ, so that its records belong to no organ',
    },
    place: locator.locate({ file: file.file, pointer: '' }),
    pointer: '',
    hint: {
      zh: '把文件移到有“执法主体.yaml”的文件夹里，或在这里新建“执法主体.yaml”。',
      en: 'Move the file into a folder with organ.yaml, or add organ.yaml here.',
    },
  };
}
