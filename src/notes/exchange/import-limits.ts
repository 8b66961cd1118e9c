/**
 * Longest file that is read, in UTF-16 units. A note of ours takes some 2,600,
 * so this holds 50,000, two and a half times what the search is measured with.
 * Read, checked and compared it takes some 500 MB for a moment (40,000 notes:
 * 400 MB), which a reader's machine has. A `File` of more than three times as
 * many bytes need not even be read.
 */
export const maxImportLength = 128 * 1024 * 1024;

/**
 * Most notes in one file: what fits at the smallest size a real note has. More
 * than that is no reader's collection, and a list of empty objects is stopped
 * here before each of them is looked at.
 */
export const maxImportItems = 200_000;

/** Deepest nesting that is parsed: what is read goes no deeper than ten, another program's own fields may. */
export const maxJsonDepth = 500;

/** Most lists, objects and their entries that are parsed: the longest file of real notes has five million. */
export const maxJsonValues = 10_000_000;
