// `npm run bench`: speed as ratios within one run. Options: --quick, --json FILE.
import { writeFileSync } from 'node:fs';
import { benchLaw } from './law.mjs';

const quick = process.argv.includes('--quick');
const at = process.argv.indexOf('--json');
const law = await benchLaw({ quick });
if (law === undefined) console.log('law: not measured, the law texts (../shared/corpus/laws) are absent');
else {
  const { files, bytes, citations } = law.measured;
  console.log(`law: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${citations} citations by title`);
  for (const { name, median, min, max, ratio } of law.rows) {
    const cells = [median, min, max].map((time) => time.toFixed(1).padStart(9));
    console.log(`  ${name.padEnd(22)}${cells.join('')} ms ${ratio.toFixed(1).padStart(7)} x`);
  }
}
if (at >= 0)
  writeFileSync(
    process.argv[at + 1],
    `${JSON.stringify({ ratios: { ...law?.ratios }, rows: law?.rows ?? [] }, null, 2)}\n`,
  );
