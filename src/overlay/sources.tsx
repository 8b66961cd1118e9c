import type { Source } from '../facts/gloss.ts';
import type { EntityCard } from '../protocol.ts';
import { formatDate } from '../ui/format.ts';
import { inLanguage, language, say } from '../ui/i18n.ts';

/** Every source of a verdict: who printed what, where, and whose statement it is. */
export function FigureSources({ sources }: { sources: readonly Source[] }) {
  return (
    <>
      <h3>{say('cardSources')}</h3>
      <ul class="sources">
        {sources.map((source, at) => (
          <li key={at}>
            <p class="printed">“{source.printed}”</p>
            <Citation source={source} paragraphs={[source.paragraph]} />
            {source.speaker && (
              <p class="small">{say('sourceSpeaker', inLanguage(source.speaker))}</p>
            )}
            {source.note && <p class="small">{inLanguage(source.note)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the documents speak of an entity: each document once, with all its paragraphs. */
export function EntitySources({ sources }: { sources: EntityCard['sources'] }) {
  if (sources.length === 0) return null;
  const documents = new Map<string, EntityCard['sources'][number][]>();
  for (const source of sources) {
    const same = documents.get(source.document);
    if (same) same.push(source);
    else documents.set(source.document, [source]);
  }
  return (
    <>
      <h3>{say('cardSources')}</h3>
      <ul class="sources">
        {[...documents].map(([document, [first, ...others]]) =>
          first ? (
            <li key={document}>
              <Citation
                source={first}
                paragraphs={[first, ...others].map(source => source.paragraph)}
              />
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}

type Cited = Pick<Source, 'publisher' | 'date' | 'title' | 'url'>;

/** Publisher, date and paragraphs; the title under it, as a link if the document has an address. */
function Citation({ source, paragraphs }: { source: Cited; paragraphs: readonly number[] }) {
  const date = source.date ? formatDate(source.date, language()) : say('sourceDateUnknown');
  const places = [...new Set(paragraphs)].sort((a, b) => a - b).join(', ');
  return (
    <>
      <p class="citation">
        <strong>{source.publisher}</strong> · {date} · {say('sourceParagraph', places)}
      </p>
      <p class="small muted title">
        {isWebAddress(source.url) ? (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </p>
    </>
  );
}

/** A pack may come from anywhere: an address of another scheme ("javascript:") becomes no link. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
