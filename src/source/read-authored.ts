/** An authored file to a positioned tree: Markdown by its front matter, everything else as YAML. */
import type { Result } from '../diagnostics/diagnostic.js';
import { readFrontMatter } from './read-front-matter.js';
import { readYaml } from './read-yaml.js';
import type { SourceDocument } from './source-node.js';

/** Never throws. */
export function readAuthored(file: string, text: string): Result<SourceDocument> {
  return /\.(?:md|markdown)$/iu.test(file) ? readFrontMatter(file, text) : readYaml(file, text);
}
