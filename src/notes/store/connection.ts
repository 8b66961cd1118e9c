import { type IDBPDatabase, openDB } from 'idb';
import { BlockedError, isConnectionLost } from './failure.ts';
import { type Migration, migrations, type NoteDatabase } from './schema.ts';

/** Which database to open, and how old ones become new. */
export interface ConnectionOptions {
  readonly name: string;
  readonly migrations?: readonly Migration[];
  /** Run on each new connection before anybody else uses it; if it fails, so does the open. */
  readonly prepare?: (database: IDBPDatabase<NoteDatabase>) => Promise<void>;
  /** How long an open may wait for others before it is called blocked, in ms. Default: `openPatience`. */
  readonly patience?: number;
}

/**
 * A database is open within milliseconds, after a crash within a second. One
 * that still is not waits behind somebody else's request, of which the browser
 * says nothing.
 */
const openPatience = 10_000;

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
    const database = await this.get().catch((error: unknown) => {
      // A database that is found damaged is closed at its first use, and is another at the next open.
      if (isConnectionLost(error)) return this.get();
      throw error;
    });
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
      const block = () => {
        // The open itself goes on waiting; whoever asks meanwhile is told at once.
        this.blocked = true;
        reject(new BlockedError('another window holds an older database'));
      };
      const timer = setTimeout(block, this.options.patience ?? openPatience);
      openDB<NoteDatabase>(this.options.name, steps.length, {
        async upgrade(database, oldVersion, _newVersion, transaction) {
          // It has its turn; what it does may take as long as it takes.
          clearTimeout(timer);
          try {
            for (const migrate of steps.slice(oldVersion)) await migrate(database, transaction);
          } catch (error) {
            // idb does not look at what an upgrade throws: half of one must not be committed.
            reject(error);
            transaction.done.catch(() => {});
            transaction.abort();
          }
        },
        blocked: block,
        blocking: (_current, _wanted, event) => {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      }).then(
        async database => {
          clearTimeout(timer);
          const prepared = this.prepare(database);
          // Late, after whoever waited was told that it is blocked: the next ones take it up.
          if (this.blocked) this.opened = prepared;
          this.blocked = false;
          try {
            resolve(await prepared);
          } catch (error) {
            if (this.opened === prepared) this.opened = null;
            forget();
            reject(error);
          }
        },
        error => {
          clearTimeout(timer);
          this.blocked = false;
          forget();
          reject(error);
        },
      );
    });
    return opened;
  }

  private async prepare(database: IDBPDatabase<NoteDatabase>): Promise<IDBPDatabase<NoteDatabase>> {
    try {
      await this.options.prepare?.(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  private forget(database: IDBPDatabase<NoteDatabase>): void {
    database.close();
    this.opened = null;
  }
}
