/** A folder becomes a model: settings, content files and the as-of date, with everything that was found on the way. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import type { Host } from '../host/host.js';
import { buildModel } from '../model/build-model.js';
import type { Model } from '../model/model.js';
import type { LibrarySource } from '../model/statutes.js';
import type { Rule } from '../rules/define-rule.js';
import type { AnyRecordFile } from '../schema/record.js';
import { type Content, readContent } from './read-content.js';
import { type OwnRules, readOwnRules } from './read-own-rules.js';
import { readSettings } from './read-settings.js';
import { readUpstreams } from './read-upstreams.js';
import type { RecordCache } from './record-cache.js';
import { withAdopters } from './with-adopters.js';

export interface OpenedWorkspace {
  /** As it was given. */
  readonly folder: string;
  /** `quanze.yaml` or `权责.yaml`; undefined when the folder is no workspace. */
  readonly settingsFile: string | undefined;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly model: Model;
  /** Settings, content and own rules, every file that could be read at all, sorted by path. */
  readonly records: readonly AnyRecordFile[];
  /** Rules that the workspace writes for itself. */
  readonly ownRules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file below the workspace, also of one that is no valid record. */
  textOf(file: string): string | undefined;
}

export interface OpenOptions {
  /** YYYY-MM-DD, a real day; default: that of the settings, else today. */
  readonly asOf?: string;
  readonly cache?: RecordCache;
  /** The shipped statute book; without it the rules that prove citations are silent. */
  readonly library?: LibrarySource;
}

/** Never throws for what lies in the folder; a file that cannot be read leaves the others as they are. */
export function openWorkspace(host: Host, folder: string, options: OpenOptions = {}): OpenedWorkspace {
  const settings = readSettings(host, folder, options.cache);
  const content =
    settings.file === undefined ? noContent : readContent(host, folder, settings, options.cache);
  const asOf = options.asOf ?? settings.workspace['as-of'] ?? host.today();
  const records = [...(settings.record ? [settings.record] : []), ...content.records];
  const above = readUpstreams(host, folder, settings);
  const own = settings.file === undefined ? noRules : readOwnRules(host, folder, asOf, options.cache);
  const model = buildModel({
    workspace: settings.workspace,
    records,
    asOf,
    library: options.library,
    upstreams: above.upstreams,
  });
  const texts = new Map([...settings.texts, ...content.texts, ...above.texts, ...own.texts]);
  options.cache?.keepOnly(new Set(texts.keys()));
  return {
    folder,
    settingsFile: settings.file,
    asOf,
    model: model.value,
    records: [...records, ...own.records],
    ownRules: own.rules,
    diagnostics: sortDiagnostics([
      ...settings.diagnostics,
      ...own.diagnostics,
      ...withAdopters(above, records),
      ...content.diagnostics,
      ...model.diagnostics,
    ]),
    textOf: (file) => texts.get(file),
  };
}

/** A folder without settings is no workspace: nothing below it is read. */
const noContent: Content = { records: [], texts: new Map(), diagnostics: [] };
const noRules: OwnRules = { rules: [], records: [], texts: new Map(), diagnostics: [] };
