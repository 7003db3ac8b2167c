/** `quanze upstream update`: shows what a superior has changed, and pins it when asked to. */
import { resolve } from 'node:path';
import type { PublishedCatalogue } from '../../build/read-upstream-source.js';
import { printableJson } from '../../diagnostics/printable-json.js';
import { printableLines, printableText } from '../../diagnostics/printable-text.js';
import type { CatalogueDiff } from '../../exchange/diff-catalogues.js';
import type { CataloguePower } from '../../model/catalogue.js';
import type { Model } from '../../model/model.js';
import { type CommandContext, defineCommand, UsageError } from '../command.js';

export default defineCommand({
  name: 'update',
  group: 'upstream',
  arguments: [
    {
      syntax: '[id]',
      description: { zh: '上级目录的标识，默认全部', en: 'id of the catalogue, default all' },
    },
  ],
  summary: {
    zh: '看上级目录变了什么，加 --write 才存入工作区',
    en: "show what superiors' catalogues changed; pin them with --write",
  },
  options: [
    {
      flags: '--dir <dir>',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
    {
      flags: '--from <source>',
      description: {
        zh: '这一次从哪里取：网址（https://）、文件或者文件夹',
        en: 'where to take it from this time: an https address, a file or a folder',
      },
    },
    {
      flags: '--write',
      description: { zh: '把副本和锁定文件写入工作区', en: 'write the copies and the lock file' },
    },
  ],
  examples: [
    'quanze upstream update',
    'quanze upstream update 示例省 --write',
    'quanze upstream update 示例省 --from https://qz.example/catalogue.json',
  ],
  async run(context, [id], options) {
    const [{ openWorkspace }, { requireWorkspace }, { pinUpstreams }, { folderInside }, lock] =
      await Promise.all([
        import('../../build/open-workspace.js'),
        import('../require-workspace.js'),
        import('../../build/pin-upstreams.js'),
        import('../../build/folder-inside.js'),
        import('../../build/upstream-lock.js'),
      ]);
    const { host } = context;
    const folder = resolve(context.cwd, typeof options['dir'] === 'string' ? options['dir'] : '.');
    const { model } = requireWorkspace(openWorkspace(host, folder));
    const all = model.workspace.upstream ?? [];
    const chosen = choose(all, typeof id === 'string' ? id : undefined, options['from']);
    const fresh = new Map<string, PublishedCatalogue>();
    const faults: UsageError[] = [];
    for (const entry of chosen) {
      const read = await readSource(context, folder, entry.source, options['from']);
      if ('fault' in read) faults.push(new UsageError(notRead(entry.id, read)));
      else fresh.set(entry.id, read);
    }
    const rows = [...fresh].map(([name, { catalogue, copy }]) => {
      const before = model.upstreams.find((one) => one.id === name)?.catalogue;
      const path = `${folder}/${lock.COPY_FOLDER}/${name}.json`;
      const old = host.readFile(path);
      const pinned = lock.readLock(host.readFile(`${folder}/${lock.LOCK_FILE}`)).entries.get(name);
      const sha256 = lock.hashOf(copy);
      const same = old !== undefined && lock.hashOf(old) === sha256 && pinned?.sha256 === sha256;
      return { id: name, before, catalogue, sha256, same };
    });
    await show(context, model, rows);
    if (faults[0]) throw faults[0];
    if (options['write'] !== true) {
      if (rows.some(({ same }) => !same))
        context.say({
          zh: '以上只是查看，没有写入。确认后加 --write 存入工作区。',
          en: 'Nothing was written; add --write to pin it.',
        });
      return 0;
    }
    if (folderInside(host, folder, lock.COPY_FOLDER) === undefined)
      throw new UsageError({
        zh: `文件夹“${lock.COPY_FOLDER}”是指向别处的链接，没有写入。`,
        en: `The folder ${lock.COPY_FOLDER} is a link; nothing was written.`,
      });
    const { refuseWhileLocked } = await import('../refuse-while-locked.js');
    const changed = rows.filter(({ same }) => !same).map((row) => row.id);
    refuseWhileLocked(() =>
      pinUpstreams(
        host,
        folder,
        new Map([...fresh].filter(([name]) => changed.includes(name))),
        new Set(all.map((entry) => entry.id)),
      ),
    );
    context.say({
      zh:
        changed.length > 0
          ? `已存入 ${changed.length} 个上级目录和 ${lock.LOCK_FILE}。请运行 quanze check 对照，并把它们一起提交。`
          : '没有需要写入的。',
      en:
        changed.length > 0
          ? `Pinned ${changed.length} catalogues; run quanze check next.`
          : 'There was nothing to write.',
    });
    return 0;
  },
});

type Entry = NonNullable<Model['workspace']['upstream']>[number];

function choose(
  all: readonly Entry[],
  id: string | undefined,
  from: string | boolean | undefined,
): readonly Entry[] {
  const ids = all.map((entry) => entry.id).join('、');
  if (all.length === 0)
    throw new UsageError({
      zh: 'quanze.yaml 里没有“上级目录”。写法：上级目录: [{ 标识: 示例省, 来源: ../示例省 }]',
      en: 'quanze.yaml names no upstream catalogue.',
    });
  const chosen = id === undefined ? all : all.filter((entry) => entry.id === id);
  if (chosen.length === 0)
    throw new UsageError({
      zh: `quanze.yaml 的“上级目录”里没有“${id}”，有的是：${ids}。`,
      en: `There is no upstream catalogue '${id}'; there are: ${ids}.`,
    });
  if (from !== undefined && chosen.length > 1)
    throw new UsageError({
      zh: `用 --from 时要写明是哪一个上级目录：${ids}。`,
      en: `Say with --from which catalogue it is: ${ids}.`,
    });
  return chosen;
}

async function readSource(
  context: CommandContext,
  folder: string,
  written: string,
  from: string | boolean | undefined,
) {
  const [{ publishedIn, readUpstreamSource }, { largestSource }] = await Promise.all([
    import('../../build/read-upstream-source.js'),
    import('../../build/unpack-catalogue.js'),
  ]);
  const source = typeof from === 'string' ? from : written;
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    const path = resolve(typeof from === 'string' ? context.cwd : folder, source);
    return { ...readUpstreamSource(context.host, path), source };
  }
  if (typeof from !== 'string')
    return {
      fault: {
        zh: '是网址；网址只能在命令行用 --from 写，quanze.yaml 里写本机的文件或者文件夹',
        en: 'is an address: name it with --from; the settings name files of this machine',
      },
      source,
    };
  const { fetchBytes } = await import('../../host/fetch-bytes.js');
  const fetched = await fetchBytes(source, largestSource, context.signal);
  return { ...('fault' in fetched ? fetched : publishedIn(fetched.bytes)), source };
}

function notRead(id: string, { fault, source }: { fault: { zh: string; en: string }; source: string }) {
  return {
    zh: `上级目录“${id}”的来源“${source}”${fault.zh}，没有写入任何东西。`,
    en: `The source ${source} of '${id}' ${fault.en}; nothing was written.`,
  };
}

interface Row {
  readonly id: string;
  readonly before: PublishedCatalogue['catalogue'] | undefined;
  readonly catalogue: PublishedCatalogue['catalogue'];
  readonly sha256: string;
  readonly same: boolean;
}

async function show(context: CommandContext, model: Model, rows: readonly Row[]): Promise<void> {
  const [{ diffCatalogues }, { describeDiff }] = await Promise.all([
    import('../../exchange/diff-catalogues.js'),
    import('../../exchange/describe-catalogue-diff.js'),
  ]);
  const diffs = rows.map((row) => ({ ...row, diff: diffCatalogues(row.before, row.catalogue) }));
  if (context.json) {
    context.out(printableJson(diffs.map(toJson)));
    return;
  }
  for (const { id, before, catalogue, same, diff } of diffs) {
    const day = before ? `${before['as-of']} → ${catalogue['as-of']}` : catalogue['as-of'];
    const bearing = ownPowers(model, id);
    const text = describeDiff(diff, catalogue, (item) => bearing.get(`${item.organ}#${item.id}`) ?? []);
    const said = text[context.language];
    const nothing = same
      ? { zh: '  没有变化', en: '  unchanged' }
      : { zh: '  各项职权没有变化', en: '  no power changed' };
    context.out(`${printableText(`${id}（${day}）`)}\n${printableLines(said || nothing[context.language])}`);
  }
}

function toJson({ id, before, catalogue, sha256, same, diff }: Row & { readonly diff: CatalogueDiff }) {
  const keyOf = ({ organ, id: item }: CataloguePower) => ({ organ, id: item });
  return {
    id,
    before: before?.['as-of'] ?? null,
    after: catalogue['as-of'],
    sha256,
    unchanged: same,
    added: diff.added.map(keyOf),
    gone: diff.gone.map(keyOf),
    changed: diff.changed.map(({ after, keys }) => ({ ...keyOf(after), keys })),
  };
}

/** Item of the pinned catalogue -> names of the powers here that correspond to it. */
function ownPowers(model: Model, id: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const power of model.powers) {
    const match = model.superiors.match(power);
    if (match?.catalogue.source !== id) continue;
    const key = `${match.item.organ}#${match.item.id}`;
    const organ = model.nodes.get(power.organ)?.name ?? power.organ;
    found.set(key, [...(found.get(key) ?? []), `${organ}：${power.name}`]);
  }
  return found;
}
