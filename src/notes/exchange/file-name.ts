/** Most that a name may measure without its extension: 255 bytes are the limit of ext4, APFS and NTFS (there units), less what a counter, an extension and a download's own suffix take. */
const maxBytes = 180;
/** Longer names are cut so that a path in a deep folder stays below Windows' 260 units. */
const maxUnits = 100;

/** Not allowed on Windows, or means something in Obsidian's links (# ^ [ ] |) or in a shell (` $). */
const forbidden = /[<>:"/\\|?*#^[\]`$]/g;
/** Controls, invisible and direction-changing characters, halves of pairs: a name must look like what it is. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;
/** Names of devices on Windows, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\s*\.|\s*$)/i;

/**
 * A title as a file's name, without extension: valid on Windows, macOS, Linux
 * and Android, and in an Obsidian vault. Vietnamese marks are kept, composed (NFC).
 */
export function safeFileName(title: string, fallback: string): string {
  return clean(title) || clean(fallback) || 'chu-giai';
}

function clean(title: string): string {
  const named = title
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    // What stood apart may compose now.
    .normalize('NFC')
    .replace(forbidden, '-')
    .replace(/\s+/g, ' ');
  const cut = trimEnds(cutTo(trimEnds(named)));
  return reserved.test(cut) ? `_${cut}` : cut;
}

/** Windows drops spaces and dots at the end; a dot at the start hides a file, a hyphen makes it an option, "~" a folder. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.~-]+|[\s.]+$/g, '');
}

function cutTo(name: string): string {
  let bytes = 0;
  let units = 0;
  for (const character of name) {
    bytes += utf8Length(character);
    if (bytes > maxBytes || units + character.length > maxUnits) {
      // Never between a letter and its marks.
      return name
        .slice(0, units)
        .replace(/\P{M}\p{M}*$/u, last => (/^\p{M}/u.test(name.slice(units)) ? '' : last));
    }
    units += character.length;
  }
  return name;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Gives each name once, also to systems that take capitals or forms of Unicode for the same: the second "Tin" is "Tin (2)". */
export function uniqueFileNames(): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const fold = (name: string) => name.normalize('NFKC').toLowerCase().normalize('NFC');
  return name => {
    let count = counts.get(fold(name)) ?? 0;
    let unique: string;
    do {
      count++;
      unique = count === 1 ? name : `${name} (${count})`;
    } while (taken.has(fold(unique)));
    counts.set(fold(name), count);
    taken.add(fold(unique));
    return unique;
  };
}
