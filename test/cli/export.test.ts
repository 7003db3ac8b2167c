/** `quanze export open-data` as a user runs it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, edit, hashes, quanze } from './run-quanze.js';

describe('quanze export', () => {
  it('writes the same files each time, and says where', () => {
    const { folder, free } = copyWorkspace();
    const first = quanze(['export', 'open-data', folder, '--out', 'a'], { cwd: folder });
    const second = quanze(['export', 'open-data', '--out', 'b', '--json'], { cwd: folder });
    expect([first.code, second.code, first.out]).toEqual([0, 0, '']);
    expect(first.err).toContain('导出 8 个文件');
    expect(JSON.parse(second.out).files).toHaveLength(8);
    expect(hashes(join(folder, 'a'))).toEqual(hashes(join(folder, 'b')));
    free();
  });

  it('writes only the formats that are asked for', () => {
    const { folder, free } = copyWorkspace();
    expect(quanze(['export', 'open-data', '--format', 'xlsx'], { cwd: folder }).code).toBe(0);
    expect(readdirSync(join(folder, 'out', 'open-data'))).toEqual(['open-data.xlsx']);
    free();
  });

  it('exports nothing while the content has errors', () => {
    const { folder, free } = copyWorkspace();
    edit(folder, 'content/示例市/示例区/执法主体.yaml', '层级: 县级', '层级: 县');
    const { code, err } = quanze(['export', 'open-data', '--out', 'a'], { cwd: folder });
    expect([code, err]).toEqual([1, expect.stringContaining('没有导出')]);
    expect(readdirSync(folder)).not.toContain('a');
    free();
  });

  it('knows nothing else to export', () => {
    const { code, err } = quanze(['export', 'everything']);
    expect([code, err]).toEqual([2, expect.stringContaining('open-data')]);
  });
});
