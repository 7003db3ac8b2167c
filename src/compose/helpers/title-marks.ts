/** A title in 《》; titles inside it get 〈〉 (GB/T 15834-2011 4.16). */
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '加书名号', en: 'a title in title marks' },
  arguments: [1, 1],
  call([title]) {
    if (typeof title !== 'string') return wrongType('名称', 'a title', title);
    return /^《.*》$/su.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  },
});
