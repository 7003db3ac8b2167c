/** The organ that a finding is about. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Model, OrganNode } from '../model/model.js';
import { nodeOf } from '../model/node-of.js';
import { createOrganFinder, folderOf } from '../model/organ-folders.js';

/** By its subject, else by the folder of its file; undefined outside every organ. */
export function createHomeFinder(
  model: Model,
): (finding: Pick<Diagnostic, 'subject' | 'place'>) => OrganNode | undefined {
  const folders = new Map(model.organs.map((organ) => [folderOf(organ.origin.file), organ]));
  const at = createOrganFinder(folders);
  return ({ subject, place }) => {
    const node = subject === undefined ? undefined : model.nodes.get(subject);
    // The file counts first where they differ: a person of one organ may be named in the file of another.
    if (node?.origin.file === place.file)
      return nodeOf(model, node.organ, 'organ') ?? at(folderOf(place.file));
    return at(folderOf(place.file));
  };
}
