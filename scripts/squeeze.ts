import { minify } from 'terser';

/**
 * Properties of our own classes and readings that never leave the bundle: in no
 * message, no storage, no fact pack, no API of the browser's. Their names are
 * shortened there. Whoever puts one of them into a message finds it out at
 * once: the other side refuses what it does not know.
 */
const inside = {
  content: [
    'startOf lengthOf nodeStartOf nodeOf indexAt firstOf rangeAt nodeAt offsetAt',
    'isOutside isFlow isCard isJunk isNamedJunk anyElement linkShare paragraphs teasers',
    'bylines headlines running metadata ogTitle siteName hasMarks isBeaten isPointedAt',
    'openEditor openBar glossed meaning canonical',
    'onSelected onElsewhere onCleared onRest onLeave onClick onBegin isHeld marksAt',
    'afterMedia emphasised leadElement titleElement hiddenToo jsonLd',
    'lookups moveTo markOf firstFrom firstVisible loadNotes onRead onSize onReady onAct',
  ],
  background: [
    'norm spaced dimension sentenceOf grain toward linking figuresBySentence startsSentence',
    'expect hashes nameFirst unitId clauseOf paragraphOf numerals withPeople rivalsBySentence',
    'commaDecimal normalized grouped toNormalized comparisons datesBySentence beside dotDecimal',
    'covered matched lastType touching outlook companies commaGroup peopleByLastWord ofState',
    'byParagraph daysBySentence dotDays countriesBySentence lastNext dotGroup inClause',
    'foreignNames yearOfDay placeList dashDays aheadDay tokens similarity',
  ],
};

/**
 * Makes a bundle that esbuild has minified smaller by another four per cent:
 * its budget is gzip, and terser inlines and folds what esbuild leaves alone.
 * In none of it does a getter do anything, nor is a function expression called
 * with `new`.
 */
export async function squeeze(code: string, bundle: keyof typeof inside): Promise<string> {
  const regex = new RegExp(`^(?:${inside[bundle].join(' ').replaceAll(' ', '|')})$`);
  const folding = {
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_comps: true,
    unsafe_methods: true,
    // Both make the text shorter and what gzip makes of it longer.
    sequences: false,
    hoist_props: false,
  };
  const { code: smaller } = await minify(code, {
    ecma: 2020,
    compress: { passes: 3, ...folding },
    mangle: { properties: { regex } },
    format: { comments: false },
  });
  if (!smaller) throw new Error('terser gave nothing back');
  return smaller;
}
