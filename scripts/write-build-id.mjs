// Writes dist/build-id.txt: a hash of the program's source, so that papers are rendered again when the program changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const hash = createHash('sha256');
const visit = (folder) => {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = `${folder}/${item.name}`;
    if (item.isDirectory()) visit(path);
    else
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  }
};
visit('src');
hash.update(readFileSync(join(root, 'package-lock.json')));
for (const font of readdirSync(join(root, 'fonts')).sort())
  hash.update(font).update(readFileSync(join(root, 'fonts', font)));
writeFileSync(join(root, 'dist/build-id.txt'), `${hash.digest('hex')}\n`);
