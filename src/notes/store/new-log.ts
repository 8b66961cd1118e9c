import { deleteDB, openDB } from 'idb';

/** A database that is there only to be deleted. */
const name = 'chu-giai-log';

/**
 * Makes the browser put what its log of changes holds into a file of its own
 * and begin a new log. Chromium keeps an extension's databases in one LevelDB. A
 * browser that was killed may have left half of a record at the end of the log;
 * LevelDB writes on behind it, and at the next start takes all that stands there
 * for damaged, or the whole database. A database that is deleted is compacted
 * away, and with that the log ends. In other browsers this does nothing, in a
 * few milliseconds.
 * @throws what IndexedDB throws
 */
export async function beginNewLog(): Promise<void> {
  const database = await openDB(name, 1, {
    // One without a store leaves nothing to compact.
    upgrade: made => void made.createObjectStore('nothing'),
  });
  database.close();
  await deleteDB(name);
}
