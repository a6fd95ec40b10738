import { keepBook } from '../../../test/standin/model/keepBook';
import type { Stage } from '../stage';

/**
 * Remembers a stage as it stands. The function that comes back puts the book, the files, the
 * properties and the caches as they were; it can be called again and again.
 */
export function keepStage({ book, addOn }: Stage): () => void {
  const { world } = addOn;
  const now = world.clock.now();
  const files = [...world.drive.all].map(([id, file]) => [id, { ...file }] as const);
  const stores = [keepStores(world.properties), keepStores(world.caches)];
  let kept = keepBook(book.state);
  return () => {
    kept.restore();
    kept = keepBook(book.state);
    world.drive.all.clear();
    for (const [id, file] of files) world.drive.all.set(id, { ...file });
    for (const putBack of stores) putBack();
    world.locks.clear();
    world.clock.set(new Date(now).toISOString());
  };
}

function keepStores<Value>(stores: Map<string, Map<string, Value>>): () => void {
  const entries = [...stores].map(([name, store]) => [name, [...store]] as const);
  return () => {
    stores.clear();
    for (const [name, store] of entries) stores.set(name, new Map(store));
  };
}
