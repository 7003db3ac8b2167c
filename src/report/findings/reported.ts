/** A finding as the report tells it: flat, in one language. */
import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Voice } from '../voice.js';

export interface Reported {
  /** Empty when it is nobody's in particular: the settings, a file outside every organ. */
  readonly organ: string;
  readonly organName: string;
  readonly family: string;
  readonly familyTitle: string;
  readonly rule: string;
  readonly ruleTitle?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly subject?: string;
  readonly basis?: string;
  readonly hint?: string;
  readonly state: 'open' | 'suppressed' | 'known';
  readonly reason?: string;
  readonly approver?: string;
  readonly until?: string;
}

export function organNameOf({ organName }: Reported, voice: Voice): string {
  return organName || voice.say('工作区', 'workspace');
}
