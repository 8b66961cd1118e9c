/**
 * How long things may be. Apart from the protocol, whose checks of all messages
 * a page or a screen that only asks for a number should not carry.
 */

/** An article's text is a page's: longer ones are refused with a reason, not cut. 5 MB pages hold less than this. */
export const maxArticleLength = 2_000_000;
/** Longest text of a whole page that notes are placed in, in UTF-16 units. A page of 5 MB holds less. */
export const maxPageLength = 8_000_000;
/** Longest note body, in UTF-16 units: some fifty printed pages. */
export const maxBodyLength = 100_000;
/** Longest quote that can be marked, in UTF-16 units. */
export const maxQuoteLength = 20_000;
/** Longest tag, in UTF-16 units. */
export const maxTagLength = 100;
/** Most tags of one note: more than anybody types, few enough for every list that shows them. */
export const maxTags = 1_000;
/** Most earlier places of a note that are kept: each is a step back, and nobody goes back further. */
export const maxEarlierPlaces = 20;
/**
 * Notes travel in parts of about this many UTF-16 units of JSON: a browser
 * refuses messages beyond 64 MB. A part holds at least one note whatever its size.
 */
export const maxPartLength = 4_000_000;
/** Most parts of one import: four times what the longest file comes to. */
export const maxImportParts = 128;
