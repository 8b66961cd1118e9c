import { minify } from 'terser';

/**
 * Properties of our own classes and readings that never leave the content
 * script: in no message, no storage, no API of the browser's. Their names are
 * shortened there. Whoever puts one of them into a message finds it out at
 * once: the worker refuses what it does not know.
 */
const inside = new RegExp(
  `^(?:${[
    'startOf lengthOf nodeStartOf nodeOf indexAt firstOf rangeAt nodeAt offsetAt',
    'isOutside isFlow isCard isJunk isNamedJunk anyElement linkShare paragraphs teasers',
    'bylines headlines running metadata ogTitle siteName hasMarks isBeaten isPointedAt',
    'openEditor openBar glossed meaning canonical',
    'onSelected onElsewhere onCleared onRest onLeave onClick onBegin isHeld marksAt',
    'afterMedia emphasised leadElement titleElement hiddenToo jsonLd',
    'lookups moveTo markOf firstFrom firstVisible loadNotes onRead onSize onReady onAct',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/**
 * Makes a bundle that esbuild has minified smaller by another four per cent:
 * its budget is gzip, and terser inlines and folds what esbuild leaves alone.
 * @param isOwn all of it is our own code, in which no getter does anything and
 *   no function expression is called with `new`: then more can be folded.
 */
export async function squeeze(code: string, isOwn: boolean): Promise<string> {
  const own = { pure_getters: true, unsafe: true, unsafe_arrows: true, sequences: false };
  const { code: smaller } = await minify(code, {
    ecma: 2020,
    compress: { passes: 3, ...(isOwn && own) },
    mangle: isOwn ? { properties: { regex: inside } } : true,
    format: { comments: false },
  });
  if (!smaller) throw new Error('terser gave nothing back');
  return smaller;
}
