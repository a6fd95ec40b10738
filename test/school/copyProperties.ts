import type { AddOn } from '../standin';

/** What Google keeps with a document goes along where a copy of the book stands for the same file. */
export function copyProperties(from: AddOn, to: AddOn): void {
  for (const [owner, entries] of from.world.properties) {
    to.world.properties.set(owner, new Map(entries));
  }
}
