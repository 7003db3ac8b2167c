import { describe, expect, it } from 'vitest';
import { safeFolder } from '../../src/cli/init/safe-folder.js';
import { splitName } from '../../src/cli/init/split-name.js';

describe('the place in the name of an organ', () => {
  it.each([
    ['桃源县市场监督管理局', '桃源县', '市场监督管理局'],
    ['桃源县城市管理局', '桃源县', '城市管理局'],
    ['示例市市场监督管理局', '示例市', '市场监督管理局'],
    ['示例市城市管理局', '示例市', '城市管理局'],
    ['示例市示例区市场监督管理局', '示例市示例区', '市场监督管理局'],
    ['市中区卫生健康局', '市中区', '卫生健康局'],
    ['某某土家族自治县农业农村局', '某某土家族自治县', '农业农村局'],
    ['某旗林业和草原局', '某旗', '林业和草原局'],
    ['综合执法局', '综合执法局', '综合执法局'],
    ['桃源县', '桃源县', '桃源县'],
  ])('%s', (name, place, rest) => {
    expect(splitName(name)).toEqual({ place, rest });
  });
});

describe('a name as a folder', () => {
  it.each([
    ['桃 源.县', '桃源.县'],
    ['.甲.', '甲'],
    ['CON', '_CON'],
    ['com1.甲', '_com1.甲'],
    ['甲/乙\\丙:"丁"', '甲-乙-丙--丁-'],
    ['...', '_'],
  ])('%s', (name, folder) => {
    expect(safeFolder(name)).toBe(folder);
  });
});
