import { expect, it } from 'vitest';
import { standIns } from '../../src/writers/stand-ins.js';
import { shippedFonts } from './layout-files.js';

it('says once, for all fonts together, which stands in for which', () => {
  const found = standIns(shippedFonts(), 'templates/layouts/fonts.yaml');
  expect(found?.severity).toBe('info');
  expect(found?.message.zh).toContain('Noto Serif SC 代仿宋_GB2312');
  expect(found?.message.zh).toContain('LXGW WenKai 代楷体_GB2312');
});

it('is silent about a font that is the standard one', () => {
  const fonts = shippedFonts();
  const own = { ...fonts.fang, pdf: { ...fonts.fang.pdf, family: '仿宋_GB2312' } };
  expect(standIns({ ...fonts, fang: own }, 'fonts.yaml')?.message.zh).not.toContain('代仿宋_GB2312');
  const none = Object.fromEntries(
    Object.entries(fonts).map(([role, { 'stands-in-for': _, ...face }]) => [role, face]),
  );
  expect(standIns(none as unknown as typeof fonts, 'fonts.yaml')).toBeUndefined();
});
