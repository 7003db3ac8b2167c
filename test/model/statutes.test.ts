/** The statute book as the model asks it: lazily, once per text, with the workspace's own list beside it. */
import { expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.js';
import type { Model } from '../../src/model/model.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { shippedLibrary } from '../shipped-library.js';
import { recordsOf } from './small-world.js';

function modelWith(cite: string, bases = '', asOf = '2026-11-01'): Model {
  const files = {
    ...exampleWorkspace,
    [exampleFiles.bases]: exampleWorkspace[exampleFiles.bases]! + bases,
    [exampleFiles.powers]: exampleWorkspace[exampleFiles.powers]!.replace(
      '《中华人民共和国食品安全法》第一百一十条第四项',
      cite,
    ),
  };
  const records = recordsOf(files);
  return buildModel({ workspace: { name: 'test' }, records, asOf, library: shippedLibrary }).value;
}

const resolved = (model: Model) => {
  const use = model.powers.find(({ id }) => id === '查封扣押')!.citations[0]!;
  return model.statutes!.resolve(use);
};

test('the library is opened at the first question, and once', () => {
  let opened = 0;
  const library = () => {
    opened += 1;
    return shippedLibrary();
  };
  const records = recordsOf(exampleWorkspace);
  const { value } = buildModel({ workspace: { name: 'test' }, records, asOf: '2026-11-01', library });
  expect(opened).toBe(0);
  for (const use of value.citations) value.statutes!.resolve(use);
  for (const basis of value.bases) value.statutes!.ofBasis(basis);
  expect(opened).toBe(1);
});

test('a text is resolved once', () => {
  const model = modelWith('《食品安全法》第一百一十条第四项');
  expect(resolved(model)).toBe(resolved(model));
});

test('a library that cannot be opened answers nothing', () => {
  const records = recordsOf(exampleWorkspace);
  const { value } = buildModel({
    workspace: { name: 'test' },
    records,
    asOf: '2026-11-01',
    library: () => undefined,
  });
  expect(value.citations.flatMap((use) => value.statutes!.resolve(use))).toEqual([]);
  expect(value.bases.map((basis) => value.statutes!.ofBasis(basis))).toEqual(
    value.bases.map(() => undefined),
  );
});

test('a short title of the list means the listed instrument', () => {
  const list = `- 标识: 登记条例
  名称: 中华人民共和国市场主体登记管理条例
  简称: [登记条例]
  效力级别: 行政法规
  制定机关: 国务院
  施行日期: 2022-03-01
`;
  const [found] = resolved(modelWith('《登记条例》第五十五条和第五十六条', list));
  expect(found!.instrument!.title).toBe('中华人民共和国市场主体登记管理条例');
  expect(found!.units.map(({ status }) => status)).toEqual(['resolved', 'no-such-article']);
  expect(resolved(modelWith('《登记条例》第五十五条'))[0]!.status).toBe('outside-library');
});

test('an instrument that only the list knows counts by its listed dates, and is not proved', () => {
  const list = (dates: string) =>
    `- 标识: 摊贩办法\n  名称: 示例区食品摊贩管理办法\n  效力级别: 规范性文件\n  制定机关: 示例区人民政府\n${dates}`;
  const status = (dates: string) => {
    const model = modelWith('《示例区食品摊贩管理办法》第三条', list(dates));
    const [found] = resolved(model);
    expect(model.statutes!.proves(found!.instrument)).toBe(false);
    return found!.status;
  };
  expect(status('  施行日期: 2024-01-01\n')).toBe('undetermined');
  expect(status('  施行日期: 2024-01-01\n  废止日期: 2026-11-01\n')).toBe('repealed');
  expect(status('  施行日期: 2024-01-01\n  废止日期: 2026-11-02\n')).toBe('undetermined');
});

test('where both know an instrument, the library proves', () => {
  const model = modelWith('《中华人民共和国行政处罚法》第八十七条');
  const [found] = resolved(model);
  expect(found!.status).toBe('no-such-article');
  expect(model.statutes!.proves(found!.instrument)).toBe(true);
  const basis = model.bases.find(({ id }) => id === '处罚法')!;
  expect(model.statutes!.ofBasis(basis)).toMatchObject({
    status: 'resolved',
    version: { adopted: '2021-01-22', effective: '2021-07-15' },
  });
});
