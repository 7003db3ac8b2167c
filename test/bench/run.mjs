// `npm run bench`: speed as ratios within one run. Options: --quick, --only law,check, --json FILE.
import { writeFileSync } from 'node:fs';
import { benchCheck } from './check.mjs';
import { benchLaw } from './law.mjs';

const quick = process.argv.includes('--quick');
const optionOf = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const parts = (optionOf('--only') ?? 'law,check').split(',');

const law = parts.includes('law') ? await benchLaw({ quick }) : undefined;
if (law) {
  const { files, bytes, citations } = law.measured;
  console.log(`law: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${citations} citations by title`);
  for (const { name, median, min, max, ratio } of law.rows) {
    const cells = [median, min, max].map((time) => time.toFixed(1).padStart(9));
    console.log(`  ${name.padEnd(22)}${cells.join('')} ms ${ratio.toFixed(1).padStart(7)} x`);
  }
} else if (parts.includes('law'))
  console.log('law: not measured, the law texts (../shared/corpus/laws) are absent');

const check = parts.includes('check') ? await benchCheck({ quick }) : undefined;
if (check) {
  for (const size of check.sizes) {
    const { records, files, bytes, findings, memory } = size;
    const ms = (time) => `${time.toFixed(0)} ms`;
    const parse = size.parse === undefined ? 'js-yaml not installed' : `js-yaml ${ms(size.parse)}`;
    console.log(
      `check: ${records} records, ${files} files, ${(bytes / 1e6).toFixed(1)} MB: open ${ms(size.open)}, rules ${ms(size.check)}, ${parse}; ${findings} findings, ${memory.toFixed(0)} MB resident`,
    );
  }
  console.log('the ten slowest rules (ms at each size, exponent of growth):');
  for (const { id, times, exponent } of check.rules.slice(0, 10)) {
    const cells = times.map((time) => time.toFixed(1).padStart(9));
    console.log(`  ${id.padEnd(40)}${cells.join('')}  ${exponent.toFixed(2)}`);
  }
  for (const [name, value] of Object.entries(check.ratios)) console.log(`  ${name}: ${value.toFixed(2)}`);
}

const file = optionOf('--json');
if (file !== undefined) {
  const result = {
    ratios: { ...law?.ratios, ...check?.ratios },
    rows: law?.rows ?? [],
    check: check && { sizes: check.sizes, rules: check.rules },
  };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}
