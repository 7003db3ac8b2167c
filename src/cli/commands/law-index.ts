/** `quanze law index`: builds the library of instruments from a folder of law texts. */
import { join, resolve } from 'node:path';
import { defineCommand, UsageError } from '../command.js';

/** Front matter of site generators and notes on the collection are no laws. */
const noLaw = /(?:^|\/)(?:_[^/]*|README|法律法规模版)\.md$/i;

export default defineCommand({
  name: 'index',
  group: 'law',
  arguments: [
    {
      syntax: '<dir>',
      description: { zh: '存放法律文本（Markdown）的文件夹', en: 'folder of law texts in Markdown' },
    },
  ],
  summary: { zh: '由法律文本建立法规库', en: 'build the library of instruments from law texts' },
  options: [
    {
      flags: '--out <file>',
      description: { zh: '法规库写到哪个文件', en: 'file to write the library to' },
    },
    {
      flags: '--corrections <file>',
      description: { zh: '更正表，默认用程序自带的', en: 'corrections, default those of the program' },
    },
  ],
  examples: ['quanze law index 法律文本 --out instruments.bin', 'quanze law index 法律文本 --json'],
  async run(context, [dir], options) {
    const [{ indexLawTexts }, { readCorrections }] = await Promise.all([
      import('../../law/library/index-law-texts.js'),
      import('../../law/library/read-corrections.js'),
    ]);
    const { createProgress } = await import('../progress.js');
    const folder = resolve(context.cwd, String(dir));
    if (!context.host.exists(folder)) {
      throw new UsageError({ zh: `找不到文件夹“${dir}”。`, en: `There is no folder '${dir}'.` });
    }
    const given = options['corrections'];
    const path =
      typeof given === 'string'
        ? resolve(context.cwd, given)
        : join(context.programFolder, 'data', 'instrument-corrections.yaml');
    const { corrections, bad } = readCorrections(new TextDecoder().decode(context.host.readFile(path)));
    if (bad.length > 0) {
      throw new UsageError({
        zh: `更正表第 ${bad.join('、')} 行缺少名称或者来源，或者格式不对。`,
        en: `Lines ${bad.join(', ')} of the corrections lack title or source, or are malformed.`,
      });
    }
    const { files } = context.host.readFolder(folder, (name) => /\.md$/i.test(name) && !noLaw.test(name));
    const progress = createProgress(context, process.stderr, context.language === 'zh' ? '读取' : 'reading');
    const { bytes, report } = indexLawTexts(files, corrections, (done) =>
      progress.update(done, files.length),
    );
    progress.clear();
    const out = options['out'];
    if (typeof out === 'string') context.host.writeFile(resolve(context.cwd, out), bytes);
    if (context.json) context.out(JSON.stringify(report, undefined, 2));
    else {
      for (const { file, line, why } of report.unplaced) context.out(`${file}:${line}  ${why}`);
      const { instruments, versions, articles } = report;
      context.say({
        zh: `${report.files} 个文件，${instruments} 部法规，${versions} 个版本，${articles} 条；法规库 ${bytes.length} 字节。`,
        en: `${report.files} files, ${instruments} instruments, ${versions} versions, ${articles} articles; ${bytes.length} bytes.`,
      });
    }
    return 0;
  },
});
