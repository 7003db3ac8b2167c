/** One lost file is one finding, whatever else misses its records. */
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import type { Host } from '../../src/host/host.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { memoryHost } from '../rules/memory-host.js';

const undecodable = new Uint8Array([0xff, 0xfe, 0x00, 0xd8]);

/** The example workspace with some files changed; `undefined` makes one unreadable. */
function check(changes: Record<string, string | undefined>) {
  const lost = Object.keys(changes).filter((file) => changes[file] === undefined);
  const texts = Object.entries(changes).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]));
  const { host, folder } = memoryHost({ ...exampleWorkspace, ...Object.fromEntries(texts) });
  const readFolder: Host['readFolder'] = (path, accept) => {
    const read = host.readFolder(path, accept);
    const files = read.files.map((one) =>
      lost.some((file) => `${path}/${one.path}`.endsWith(`/${file}`)) ? { ...one, bytes: undecodable } : one,
    );
    return { ...read, files };
  };
  return checkWorkspace(openWorkspace({ ...host, readFolder }, folder));
}
const short = (found: ReturnType<typeof check>) =>
  found.map(({ rule, severity, place }) => `${severity} ${rule} ${place.file}`);

describe('foldConsequences', () => {
  it.each([
    exampleFiles.persons,
    exampleFiles.organ,
    exampleFiles.bases,
    exampleFiles.posts,
    exampleFiles.powers,
    exampleFiles.procedures,
    exampleFiles.statement,
    exampleFiles.letters,
    exampleFiles.leaders,
    exampleFiles.government,
  ])('a file that cannot be decoded is told alone: %s', (file) => {
    const found = check({ [file]: undefined });
    expect(short(found)).toEqual([`error encoding ${file}`]);
    expect(found[0]).not.toHaveProperty('absent');
  });

  it('names the first consequences, counts them all, and refuses the papers they would refuse', () => {
    const [found] = check({ [exampleFiles.persons]: undefined });
    expect(found!.related).toHaveLength(3);
    expect(found!.related![0]).toMatchObject({
      message: { zh: '找不到标识为“局长乙”的人员' },
      place: { file: exampleFiles.organ, line: 7 },
    });
    expect(found!.hint!.zh).toMatch(
      /另有 \d+ 处只是因为这个文件没有读全而查不到，没有逐个列出，改好后再检查一次。$/,
    );
    expect(found!.alsoConcerns).toEqual(expect.arrayContaining(['市监局', '办案岗']));
  });

  it('a broken entry takes only the references to what stands in it', () => {
    const broken = exampleWorkspace[exampleFiles.persons]!.replace('  姓名: 己某\n', '  姓名: "己某\n');
    const posts = exampleWorkspace[exampleFiles.posts]!.replace('人员: 科员庚', '人员: 无此人甲乙丙');
    const found = check({ [exampleFiles.persons]: broken, [exampleFiles.posts]: posts });
    const unknown = found.filter(({ rule }) => rule === 'unknown-reference');
    expect(unknown.map(({ message }) => message.zh)).toEqual(['找不到标识为“无此人甲乙丙”的人员']);
  });

  it('records of another organ are no consequence', () => {
    const posts = exampleWorkspace[exampleFiles.posts]!.replace('人员: 科员庚', '人员: 无此人甲乙丙');
    const found = check({ [exampleFiles.townLeaders]: undefined, [exampleFiles.posts]: posts });
    expect(short(found)).toEqual([
      `error unknown-reference ${exampleFiles.posts}`,
      `error encoding ${exampleFiles.townLeaders}`,
    ]);
  });

  it('a file cut off within a line is an error when records are missed; a misspelt id stays one', () => {
    const persons = exampleWorkspace[exampleFiles.persons]!;
    const cut = persons.slice(
      0,
      persons.indexOf('- 标识: 大队长戊') +
        '- 标识: 大队长戊\n  姓名: 戊某\n  机构: 执法大队\n  身份: 公务员'.length,
    );
    const found = check({ [exampleFiles.persons]: cut });
    expect(short(found)).toContain(`error missing-line-end ${exampleFiles.persons}`);
    expect(short(found)).not.toContain(`error unknown-reference ${exampleFiles.posts}`);

    const posts = exampleWorkspace[exampleFiles.posts]!.replace('人员: 科员庚', '人员: 科员更');
    const whole = check({ [exampleFiles.persons]: persons.trimEnd(), [exampleFiles.posts]: posts });
    expect(short(whole)).toEqual([
      `warning missing-line-end ${exampleFiles.persons}`,
      `error unknown-reference ${exampleFiles.posts}`,
    ]);
  });
});
