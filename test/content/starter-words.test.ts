/** The starters serve counties, districts and cities of county level: they speak of none of these by rank. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'starters');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:yaml|md)$/u.test(path),
);

it('no starter speaks of the departments of a district', () => {
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        /(?<![社地辖县市治])区(?:级|人民政府|政府|司法|民政|财政|公安)/u.test(line)
          ? [`${path}:${i + 1}`]
          : [],
      ),
  );
  expect(found).toEqual([]);
});
