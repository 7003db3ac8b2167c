// Writes docs/coverage.md: obligation -> rules -> documents, rule -> clause, and the papers. `--check` only compares.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/coverage.md');
const read = (name) => parse(readFileSync(join(root, 'docs', name), 'utf8'));

const obligations = read('obligations.yaml');
const papers = read('coverage-documents.yaml');
const exclusions = existsSync(join(root, 'docs/coverage-exclusions.yaml'))
  ? (read('coverage-exclusions.yaml') ?? [])
  : [];
const rules = (await allRules()).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const text = [
  '# 覆盖情况 / Coverage',
  '',
  '每项规定由哪些规则校核、由哪些文书落实；不能落实的，写明原因。本页由 `scripts/generate-coverage.mjs` 生成，数据在 `docs/obligations.yaml`、`docs/coverage-documents.yaml`、`docs/coverage-exclusions.yaml` 和各条规则。',
  '',
  'Which rules check each obligation, which papers serve it, and why where nothing does. Generated.',
  '',
  summary(),
  '',
  '## 规定 → 规则 → 文书 / Obligations',
  '',
  '用途 use：C 校核，R 成品，M 记录。',
  '',
  ...table(
    ['编号', '规定', '出处', '用途', '规则', '文书、记录', '未落实的原因'],
    obligations.map((one) => [
      one.row,
      `${one.zh}<br>${one.en}`,
      one.source,
      one.use,
      rulesOf(one.row).map(ruleLink).join(' '),
      servedBy(one),
      exclusionOf(one.row) ?? '',
    ]),
  ),
  '',
  '## 规则 → 条款 / Rules',
  '',
  ...table(
    ['规则', '规则包', '要求', '条款', '规定'],
    rules.map((meta) => [
      ruleLink(meta),
      meta.pack,
      meta.title.zh,
      meta.basis.map(clause).join('；') || '—',
      meta.obligations.join(' ') || '—',
    ]),
  ),
  '',
  '## 成品 / Documents',
  '',
  '成品由 `src/compose/kinds/` 中的文书种类生成，模板在 `templates/` 的同名文件夹里。没有数据的成品不生成。公开的成品只显示结构定义（`schemas/`）里标为 `x-public` 的内容。',
  '',
  ...table(
    ['成果', '文书种类', '已有的栏目', '缺少的栏目及原因'],
    papers.documents.map((one) => [
      `${one.artefact.zh}<br>${one.artefact.en}`,
      (one.kinds ?? []).map((kind) => `\`${kind}\``).join(' ') || (one.command ? `\`${one.command}\`` : '—'),
      Array.isArray(one.columns) ? one.columns.join('、') : (one.columns?.zh ?? one.columns ?? '—'),
      one.missing?.zh ?? '—',
    ]),
  ),
  '',
  ...((papers.none ?? []).length > 0
    ? [
        '没有的文书：',
        '',
        ...table(
          ['成果', '原因'],
          papers.none.map((one) => [`${one.artefact.zh}<br>${one.artefact.en}`, one.reason.zh]),
        ),
        '',
      ]
    : []),
].join('\n');

const old = existsSync(page) ? readFileSync(page, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (old !== text) {
    console.error('docs/coverage.md is out of date: run npm run generate');
    process.exit(1);
  }
} else if (old !== text) writeFileSync(page, text);

function summary() {
  const checked = obligations.filter(({ use }) => use.includes('C'));
  const served = checked.filter(({ row }) => rulesOf(row).length > 0);
  const excluded = checked.filter(({ row }) => rulesOf(row).length === 0 && exclusionOf(row));
  return `共 ${obligations.length} 项规定，其中应当校核的 ${checked.length} 项：有规则的 ${served.length} 项，写明原因不校核的 ${excluded.length} 项，尚缺的 ${checked.length - served.length - excluded.length} 项。规则 ${rules.length} 条。`;
}

function rulesOf(row) {
  return rules.filter(({ obligations: rows }) => rows.includes(row));
}

function exclusionOf(row) {
  return exclusions.find((one) => one.row === row)?.zh;
}

function servedBy(one) {
  const kinds = papers.documents
    .filter(({ rows = [] }) => rows.includes(one.row))
    .flatMap(({ kinds = [] }) => kinds.map((kind) => `\`${kind}\``));
  const none = (papers.none ?? []).find(({ rows = [] }) => rows.includes(one.row));
  return [...kinds, ...(one.record ? [`记录：${one.record}`] : []), ...(none ? [none.reason.zh] : [])].join(
    ' ',
  );
}

function ruleLink({ id }) {
  return `[${id}](rules/${id}.md)`;
}

function clause({ text: words, since, until }) {
  const days = [since && `${since} 起`, until && `至 ${until}`].filter(Boolean).join('');
  return days ? `${words.zh}（${days}）` : words.zh;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** The rules are TypeScript: one bundle of them, without compiling the rest of the program. */
async function allRules() {
  const cache = join(root, 'node_modules/.cache/quanze');
  mkdirSync(cache, { recursive: true });
  const bundle = join(cache, `coverage-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, 'src/rules/rule-list.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const module = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  return module.allRules.map(({ meta }) => meta);
}
