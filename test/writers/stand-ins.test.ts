import { expect, it } from 'vitest';
import { standIns } from '../../src/writers/stand-ins.js';
import { shippedFonts } from './layout-files.js';

it('every font that stands in for a standard one is named once', () => {
  const found = standIns(shippedFonts(), 'templates/layouts/fonts.yaml');
  expect(found.map(({ severity }) => severity)).toEqual(Array(5).fill('info'));
  expect(found.map(({ message }) => message.zh).join('\n')).toContain(
    '里的仿宋_GB2312用 Noto Serif SC（NotoSerifSC-Regular.ttf）代替',
  );
  const { fang } = shippedFonts();
  const own = { ...fang, pdf: { ...fang.pdf, family: '仿宋_GB2312' } };
  expect(standIns({ ...shippedFonts(), fang: own }, 'fonts.yaml')).toHaveLength(4);
});
