import { describe, expect, it } from 'vitest';
import { edited, modelOf, placesOf, smallWorld, smallWorldWith } from './small-world.js';

const file = 'content/bureau/responsibilities/food.md';

describe('responsibility statements', () => {
  it('reads headings and the rows of 责任情形 with their places', () => {
    const [statement] = modelOf(smallWorld).model.responsibilities;
    expect(statement?.headings).toEqual(['职责', '责任情形', '从重、从轻与免责']);
    expect(
      statement?.situations.map(({ place, ...row }) => [
        `${place.line}:${place.column}`,
        ...Object.values(row),
      ]),
    ).toEqual([
      ['15:1', '应当立案不立案', '不作为', '批评教育', '《食品法》第一百四十四条'],
      ['16:1', '违法查封', '乱作为', '处分', '同上'],
    ]);
  });

  it('reads columns by their names, in any order', () => {
    const changes = edited(file, '| 情形 | 类型 | 责任形式 | 依据 |', '| 依据 | 类型 | 责任形式 | 情形 |');
    const [statement] = modelOf(smallWorldWith(changes)).model.responsibilities;
    expect(statement?.situations[0]).toMatchObject({
      basis: '应当立案不立案',
      situation: '《食品法》第一百四十四条',
    });
  });

  it('reports a column that is missing, at the head of the table', () => {
    const { diagnostics } = modelOf(
      smallWorldWith(edited(file, '| 情形 | 类型 | 责任形式 |', '| 情形 | 种类 | 责任形式 |')),
    );
    expect(placesOf(diagnostics)).toEqual(['bureau/responsibilities/food.md:13:1 situation-table-columns']);
    expect(diagnostics[0]?.message.zh).toContain('“类型”');
  });

  it('does not take a table below another heading for situations', () => {
    const changes = edited(file, '## 责任情形', '## 工作标准');
    const [statement] = modelOf(smallWorldWith(changes)).model.responsibilities;
    expect(statement?.situations).toEqual([]);
  });

  it('reads a statement without front matter fields it could use', () => {
    const { model } = modelOf({ ...smallWorld, [file]: '---\nid: bare\nfor: [fine]\n---\n' });
    expect(model.responsibilities.map(({ headings, situations }) => [headings, situations])).toEqual([
      [[], []],
    ]);
  });
});
