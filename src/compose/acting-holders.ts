/** Who holds a post for the time being only 代行: an acting holder, or the stand-in of a vacancy. */
import { isInForce } from '../model/in-force.js';
import type { PostNode } from '../model/model.js';

/** Of the day's holders; whoever also holds the post in full is not acting. */
export function actingHolders(post: PostNode, asOf: string): string[] {
  const { holders = [], vacancy } = post.data;
  const written = holders.filter((holder) => isInForce(holder, asOf));
  return post.holders.filter((person) => {
    const own = written.filter((holder) => holder.person === person);
    return own.length === 0 ? vacancy?.acting === person : own.every(({ acting }) => acting === true);
  });
}
