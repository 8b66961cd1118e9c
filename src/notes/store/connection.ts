import { type IDBPDatabase, openDB } from 'idb';
import { BlockedError, isConnectionLost } from './failure.ts';
import { type Migration, migrations, type NoteDatabase } from './schema.ts';

/** Which database to open, and how old ones become new. */
export interface ConnectionOptions {
  readonly name: string;
  readonly migrations?: readonly Migration[];
  /** Run on each new connection before anybody else uses it. */
  readonly prepare?: (database: IDBPDatabase<NoteDatabase>) => Promise<void>;
}

/**
 * The one connection to the database. It opens when first needed, makes room
 * when another context wants a newer version, and opens again at the next call
 * after the browser has closed it.
 */
export class Connection {
  private opened: Promise<IDBPDatabase<NoteDatabase>> | null = null;
  private blocked = false;

  constructor(private readonly options: ConnectionOptions) {}

  /**
   * Does something with the database, once more on a new connection if the old one was closed.
   * @throws what IndexedDB throws, and BlockedError
   */
  async use<Value>(act: (database: IDBPDatabase<NoteDatabase>) => Promise<Value>): Promise<Value> {
    const database = await this.get();
    try {
      return await act(database);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      this.forget(database);
      return act(await this.get());
    }
  }

  /** Closes; the next use opens again. */
  async close(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    // An open that failed has nothing to close.
    const database = await opened?.catch(() => null);
    database?.close();
  }

  private get(): Promise<IDBPDatabase<NoteDatabase>> {
    if (this.blocked) return Promise.reject(new BlockedError('still blocked'));
    this.opened ??= this.open();
    return this.opened;
  }

  private open(): Promise<IDBPDatabase<NoteDatabase>> {
    const steps = this.options.migrations ?? migrations;
    const opened: Promise<IDBPDatabase<NoteDatabase>> = new Promise((resolve, reject) => {
      const forget = () => {
        if (this.opened === opened) this.opened = null;
      };
      openDB<NoteDatabase>(this.options.name, steps.length, {
        async upgrade(database, oldVersion, _newVersion, transaction) {
          try {
            for (const migrate of steps.slice(oldVersion)) await migrate(database, transaction);
          } catch (error) {
            // idb does not look at what an upgrade throws: half of one must not be committed.
            reject(error);
            transaction.done.catch(() => {});
            transaction.abort();
          }
        },
        blocked: () => {
          // The open itself goes on waiting; whoever asks meanwhile is told at once.
          this.blocked = true;
          reject(new BlockedError('another window holds an older database'));
        },
        blocking: (_current, _wanted, event) => {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      }).then(
        async database => {
          const late = this.blocked;
          this.blocked = false;
          if (late) this.opened = Promise.resolve(database);
          // A failed preparation (purging the bin) is tried again at the next open.
          await this.options.prepare?.(database).catch(() => {});
          resolve(database);
        },
        error => {
          this.blocked = false;
          forget();
          reject(error);
        },
      );
    });
    return opened;
  }

  private forget(database: IDBPDatabase<NoteDatabase>): void {
    database.close();
    this.opened = null;
  }
}
