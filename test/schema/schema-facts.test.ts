import { describe, expect, it } from 'vitest';
import { enumLabel } from '../../src/schema/enum-label.js';
import { isPublicPointer } from '../../src/schema/is-public-pointer.js';
import { kindOfPath } from '../../src/schema/kind-of-path.js';

describe('kindOfPath', () => {
  it.each([
    ['quanze.yaml', 'workspace'],
    ['权责.yaml', 'workspace'],
    ['content/quanze.yaml', undefined],
    ['content/示例市/示例区/执法主体.yaml', 'organ'],
    ['content/a/organ.yml', 'organ'],
    ['content/a/powers.yaml', 'powers'],
    ['content/a/powers/food.yaml', 'powers'],
    ['content/a/执法职权/食品.yaml', 'powers'],
    ['content/a/执法职权/人员.yaml', 'powers'],
    ['content/a/Powers/Food.YAML', 'powers'],
    ['content/a/organ/b.yaml', undefined],
    ['content/执法职权/执法主体.yaml', 'powers'],
    ['content/a/责任/局领导.md', 'responsibilities'],
    ['content/a/责任/局领导.yaml', undefined],
    ['content/a/notices/2026-01.md', 'notices'],
    ['content/a/powers/food.md', undefined],
    ['content/a/README.md', undefined],
    ['content/a/人员.xlsx', undefined],
    ['content/a/.人员.yaml', undefined],
    ['content/a/~人员.yaml', undefined],
    ['', undefined],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });
});

describe('enumLabel', () => {
  it('gives the Chinese word, or the code', () => {
    expect(enumLabel('power-kind', 'penalty')).toBe('行政处罚');
    expect(enumLabel('tier', 'direct')).toBe('直接责任');
    expect(enumLabel('tier', 'nothing')).toBe('nothing');
    expect(enumLabel('constructor', 'name')).toBe('name');
  });
});

describe('isPublicPointer', () => {
  it.each([
    ['persons', '/0/name', true],
    ['persons', '/0/certificate/number', true],
    ['persons', '/0/employment', false],
    ['persons', '/0/training', false],
    ['persons', '/0/training/0/content', false],
    ['persons', '/0/publish/reason', false],
    ['persons', '/0/unknown', false],
    ['persons', '/x/name', false],
    ['persons', '', true],
    ['posts', '/0/quota', false],
    ['posts', '/0/holders/3/person', true],
    ['powers', '/12/bases/0/cite', true],
    ['notices', '/signer', false],
    ['notices', '/title', true],
    ['workspace', '/name', true],
    ['workspace', '/rules/require-post', false],
    ['organ', '/__proto__', false],
    ['organ', '/constructor', false],
  ] as const)('%s %s: %s', (kind, pointer, isPublic) => {
    expect(isPublicPointer(kind, pointer)).toBe(isPublic);
  });
});
