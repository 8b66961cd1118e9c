import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { type Backup, Backups } from '../notes/backup/backups.ts';
import { backupFailureKey, changesIn, newestOf } from '../notes/backup/recovery.ts';
import { toAnnotationFile, toAnnotationPage } from '../notes/exchange/annotation-page.ts';
import { toNote } from '../notes/store/schema.ts';
import type { StoreFailure } from '../protocol.ts';
import { download } from '../ui/download.ts';
import { sayFailure } from '../ui/failure.ts';
import { formatMoment } from '../ui/format.ts';
import { language, say, sayCount } from '../ui/i18n.ts';
import { askPatiently } from '../ui/request.ts';
import { formatBytes } from './format-bytes.ts';
import { saveBackup } from './save-backup.ts';
import { useImport } from './use-import.tsx';

interface Word {
  readonly text: string;
  readonly isFailure: boolean;
}

interface Kept {
  readonly backups: readonly Backup[];
  /** Why the last one that was to be made by itself could not be. */
  readonly failure: StoreFailure | null;
}

const backups = new Backups();

/** The backups that are made by themselves, each with a way back; and one to take away. `changed` is called once notes were. */
export function BackupSection({ changed }: { changed(): void }) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [word, setWord] = useState<Word | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const flow = useImport({ changed, ended: () => heading.current?.focus() });
  const look = async (): Promise<void> => {
    try {
      setKept(await keptBackups());
    } catch (error) {
      setWord({ text: say('optionsFailed', String(error)), isFailure: true });
    }
  };
  useEffect(() => void look(), []);
  const attempt = async (meanwhile: string, act: () => Promise<Word>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setWord({ text: meanwhile, isFailure: false });
    setWord(
      await act().catch((error: unknown) => ({
        text: say('optionsFailed', String(error)),
        isFailure: true,
      })),
    );
    setBusy(false);
  };
  const makeNow = async (): Promise<Word> => {
    const result = await askPatiently('backup.make', {});
    await look();
    return result.ok
      ? { text: say('backupMade'), isFailure: false }
      : { text: sayNoBackup(result.error), isFailure: true };
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup" ref={heading} tabIndex={-1}>
        {say('backupTitle')}
      </h2>
      <p class="muted">{say('backupIntroduction')}</p>
      <div class="buttons">
        <button
          type="button"
          class="main"
          aria-disabled={isBusy}
          data-backup="file"
          onClick={() => void attempt(say('exportWriting'), takeAway)}
        >
          {say('backupToFile')}
        </button>
        <button
          type="button"
          aria-disabled={isBusy}
          data-backup="now"
          onClick={() => void attempt(say('backupMaking'), makeNow)}
        >
          {say('backupNow')}
        </button>
      </div>
      <p role="status" class={word?.isFailure ? 'failure' : undefined}>
        {word?.text}
      </p>
      {kept?.failure && (
        <p class="failure" role="alert">
          {say('backupFailed', sayNoBackup(kept.failure))}
        </p>
      )}
      {kept?.backups.length === 0 && <p>{say('backupNone')}</p>}
      <ul class="formats">
        {kept?.backups.map(backup => (
          <li key={backup.name} class="format">
            <p id={`backup-${backup.made}`}>
              <strong>{formatMoment(backup.made, language())}</strong>
              <br />
              <span class="small muted">
                {sayCount('popupCount', backup.notes)} · {formatBytes(backup.bytes, language())}
              </span>
            </p>
            <button
              type="button"
              aria-describedby={`backup-${backup.made}`}
              disabled={flow.isBusy}
              onClick={() => flow.begin(() => asFile(backup), say('backupReading'))}
            >
              {say('backupOpen')}
            </button>
          </li>
        ))}
      </ul>
      {flow.view}
    </section>
  );
}

function sayNoBackup(failure: StoreFailure): string {
  return failure.kind === 'full' ? say('backupFull') : sayFailure(failure);
}

async function keptBackups(): Promise<Kept> {
  const [all, stored] = await Promise.all([
    backups.list(),
    browser.storage.local.get(backupFailureKey),
  ]);
  return { backups: all, failure: (stored[backupFailureKey] as StoreFailure | undefined) ?? null };
}

/** A backup as the file that an import reads: the same check, the same preview. */
async function asFile({ name, made }: Backup): Promise<File> {
  const records = await backups.read(name);
  const text = toAnnotationPage(records.map(toNote), new Date(made));
  return new File([text], say('backupName', formatMoment(made, language())));
}

async function takeAway(): Promise<Word> {
  const made = new Date();
  const saved = await saveBackup(made);
  if (!saved.ok) return (await takeAwayKept(made)) ?? failed(sayFailure(saved.error));
  const { files, notes } = saved.value;
  for (const { name, blob } of files) download(name, blob);
  const text = `${sayCount('exportDone', notes)} ${files.map(({ name }) => name).join(', ')}`;
  return { text, isFailure: false };
}

/** Where the store itself can't be read: what is kept beside it. Null if that is nothing. */
async function takeAwayKept(made: Date): Promise<Word | null> {
  const whole = await backups.newestWhole();
  const changes = changesIn(await browser.storage.local.get(null));
  const records = newestOf([...(whole?.records ?? []), ...changes]);
  if (records.length === 0) return null;
  const { name, type, text } = toAnnotationFile(records.map(toNote), made);
  download(name, new Blob([text], { type }));
  return failed(`${say('backupFromKept')} ${sayCount('exportDone', records.length)} ${name}`);
}

const failed = (text: string): Word => ({ text, isFailure: true });
