/** Names and abbreviations of the months. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Months whose names are nothing else, neither a verb nor a person: they need no word before them. */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set(
  'january february april june july august september october november december'.split(' '),
);

/** Words before the other months where they stand alone. */
export const MONTH_BEFORE: ReadonlySet<string> = new Set(
  'in since by until till last next of from late early this during mid - – for before after between and through to'.split(
    ' ',
  ),
);

/** 0 for Sunday to 6 for Saturday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map(
    (name, day) => [name, day],
  ),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
]);

export const COUNTS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
    (word, at) => [word, at + 1],
  ),
);

/** Endings of "1st", "2nd", "3rd", "4th". */
export const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Words that may stand before a bare year. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in by since from to until till of for during before after and ( late early mid year around about through between than'.split(
    ' ',
  ),
);

/** Verbs behind a year that begins a sentence: "2025 saw growth". */
export const YEAR_VERBS: ReadonlySet<string> = new Set(
  'saw was is will marks marked has had brought'.split(' '),
);

/** Nouns behind two years that belong to the span: "2021-2025 term", "2020/21 season". */
export const YEAR_SPANS: ReadonlySet<string> = new Set(
  'term tenure period season phase'.split(' '),
);

/** And before "year" behind or before them: "2024-2025 school year", "fiscal year 2025". */
export const YEAR_SORTS: ReadonlySet<string> = new Set(
  'school academic fiscal financial crop'.split(' '),
);

export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midnight'.split(' '),
);

/** Words for an end or the middle of a period. */
export const EDGES: ReadonlySet<string> = new Set(['early', 'late', 'mid']);
export const EDGE_NOUNS: ReadonlySet<string> = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'close',
]);

/** Shifts that "last", "this", "next" mean. */
export const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
]);

/** What joins the two ends of a range. */
export const JOINTS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till']);
