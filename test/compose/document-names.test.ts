import { describe, expect, it } from 'vitest';
import { documentNames } from '../../src/compose/notice/document-names.js';

describe('the documents of a step', () => {
  it.each([
    ['受理通知书、补正告知书', ['受理通知书', '补正告知书']],
    ['询问笔录、现场笔录、调查终结报告', ['询问笔录', '现场笔录', '调查终结报告']],
    ['决定书（副本）、送达回证', ['决定书（副本）', '送达回证']],
    ['查封、扣押决定书', ['查封、扣押决定书']],
    ['查封、扣押决定书；查封、扣押清单', ['查封、扣押决定书', '查封、扣押清单']],
    ['现场笔录，责令改正通知书\n送达回证', ['现场笔录', '责令改正通知书', '送达回证']],
    ['；', []],
  ])('%s', (text, names) => {
    expect(documentNames(text)).toEqual(names);
  });
});
