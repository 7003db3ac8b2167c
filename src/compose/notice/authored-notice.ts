/** Papers that authors write in full: those for the public, and those within the administration. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { Model, NoticeNode } from '../../model/model.js';
import { nodesOf } from '../../model/node-of.js';
import { enumLabel } from '../../schema/enum-label.js';
import { markOrigin } from '../../source/origin.js';
import { type DocumentKind, type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { type Audience, recordView } from '../record-view.js';

export function authoredNotice(id: string, title: Text, audience: Audience): DocumentKind {
  return defineDocumentKind({
    id,
    family: 'notice',
    title,
    layout: 'gongwen',
    public: audience === 'public',
    plan: (model) =>
      model.notices
        .filter((notice) => audienceOf(notice) === audience)
        .map((notice) => plan(notice, audience, model)),
  });
}

/** Reports and requests go up to a superior and carry 签发人 (GB/T 9704-2012 7.2.6); like secret papers, they are not published. */
function audienceOf({ data }: NoticeNode): Audience {
  const upward = data.kind === 'report' || data.kind === 'request';
  return upward || data.secrecy !== undefined || data.publish === false ? 'internal' : 'public';
}

function plan(notice: NoticeNode, audience: Audience, model: Model): DocumentPlan {
  const own = model.nodes.get(notice.organ)?.name ?? notice.organ;
  const issuers = issuersOf(notice, model);
  return {
    id: `notice/${notice.organ}/authored/${notice.id}`,
    title: notice.name,
    path: [own, audience === 'public' ? '公文' : '内部公文', notice.name],
    provenance: [...new Set([notice.id, ...issuers.map(({ id }) => id)])],
    author: issuers.map(({ name }) => name).join('、') || own,
    data: () => {
      const names = issuers.map(({ name }) => name);
      return markOrigin(
        {
          notice: recordView(notice, audience),
          signer: audience === 'internal' ? notice.data.signer : undefined,
          issuers: markOrigin(names, ...issuers.map(({ origin }) => origin)),
          mark: redHead(notice, names),
          body: notice.body.text,
        },
        notice.origin,
      );
    },
  };
}

function issuersOf(notice: NoticeNode, model: Model) {
  const ids = notice.data.issuers;
  return nodesOf(model, ids && ids.length > 0 ? ids : [notice.organ], 'organ');
}

/** 发文机关标志: the name with 文件; alone for a 函 (10.1); with the kind for a 命令 (10.2) and 纪要 (10.3). */
function redHead({ data }: NoticeNode, names: readonly string[]): string {
  const all = names.join('\n');
  if (data.kind === 'letter') return all;
  if (data.kind === 'order' || data.kind === 'minutes') return `${all}${enumLabel('notice-kind', data.kind)}`;
  return `${all}文件`;
}
