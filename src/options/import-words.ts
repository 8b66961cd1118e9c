import { maxImportItems, maxImportLength } from '../notes/exchange/import-limits.ts';
import type { ImportSource, SkipReason } from '../notes/exchange/read-item.ts';
import type { ImportRefusal } from '../protocol.ts';
import { sayFailure } from '../ui/failure.ts';
import { formatNumber } from '../ui/format.ts';
import { language, type MessageKey, say } from '../ui/i18n.ts';
import { formatBytes } from './format-bytes.ts';
import type { Difference } from './import-review.ts';
import type { ImportFileFailure } from './read-import-file.ts';

const number = (value: number): string => formatNumber(value, language());

/** Why a file is not imported, and where in it, in words for the reader. */
export function sayImportFailure(failure: ImportFileFailure): string {
  switch (failure.kind) {
    case 'too-large':
      return say('importTooLarge', number(failure.length), number(failure.limit));
    case 'too-many-bytes':
      return say(
        'importTooManyBytes',
        formatBytes(failure.bytes, language()),
        number(maxImportLength),
      );
    case 'not-text':
      return say('importNotText');
    case 'unreadable':
      return say('importUnreadable', failure.detail);
    case 'too-complex':
      return say('importTooComplex');
    case 'not-json':
      return say('importNotJson', failure.detail);
    case 'unknown-format':
      return say('importUnknownFormat');
    case 'newer-format':
      return say('importNewerFormat', number(failure.version), number(failure.supported));
    case 'too-many':
      return say(
        'importTooMany',
        failure.path || '[…]',
        number(failure.count),
        number(maxImportItems),
      );
    case 'invalid':
      return say('importInvalid', failure.path || '[…]', failure.expected, failure.received);
    case 'duplicate-id':
      return say('importDuplicateId', failure.otherPath, failure.path, failure.id);
  }
}

/** Why the store took nothing of an import. */
export function sayRefusal(refusal: ImportRefusal): string {
  if (refusal.kind === 'incomplete') return say('importIncomplete');
  if (refusal.kind === 'full') return say('importFull');
  return sayFailure(refusal);
}

/** Names of programs are the same in every language; only ours and "any other" are words. */
export function saySource(source: ImportSource): string {
  switch (source) {
    case 'chu-giai':
      return say('extensionName');
    case 'web-annotation':
      return 'W3C Web Annotation';
    case 'hypothesis':
      return 'Hypothesis';
    case 'obsidian-clipper':
      return 'Obsidian Web Clipper';
    case 'zotero':
      return 'Zotero';
  }
}

/** Why something of a file makes no note. */
export const skipReasons = {
  'no-quote': 'skipNoQuote',
  reply: 'skipReply',
  'no-address': 'skipNoAddress',
  'not-a-page': 'skipNotAPage',
  'too-long': 'skipTooLong',
} as const satisfies Record<SkipReason, MessageKey>;

/** What two versions of a note differ in. */
export const differenceNames = {
  quote: 'fieldQuote',
  body: 'fieldNote',
  tags: 'fieldTags',
  color: 'colorLegend',
  page: 'fieldArticle',
  bin: 'binTitle',
  created: 'fieldCreated',
  place: 'differencePlace',
} as const satisfies Record<Difference, MessageKey>;
