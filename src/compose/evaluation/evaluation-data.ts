/** The data of one evaluation form: the scheme's parts, and who is assessed. */

import type { Target } from '../../model/evaluation-targets.js';
import type { Model, SchemeNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { markOrigin } from '../../source/origin.js';
import { recordView } from '../record-view.js';
import { evaluationParts } from './evaluation-parts.js';

export function evaluationData(scheme: SchemeNode, target: Target, title: string, model: Model): object {
  const unit = target.kind === 'person' ? nodeOf(model, target.data.unit, 'unit') : undefined;
  const organ = nodeOf(model, target.kind === 'organ' ? target.id : target.organ, 'organ');
  return markOrigin(
    {
      title,
      ...evaluationParts(scheme, model, 'internal', target),
      target: markOrigin({ kind: target.kind, name: target.name }, target.origin),
      unit: unit && recordView(unit, 'internal'),
      organ: organ && recordView(organ, 'internal'),
    },
    scheme.origin,
  );
}
