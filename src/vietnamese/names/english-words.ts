/**
 * Words by which names in English text are told: what bodies and places are
 * called, what their names are joined by, and capitals that name nobody.
 */
import { englishOrganizationWords, englishPlaceWords } from './organizations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Last words of the names of bodies that companies' names don't have: "Ministry", "Red Cross Society". */
const publicBodies = words(
  'office administration authority academy commission bureau board federation confederation court organisation army ' +
    'police navy parliament senate embassy consulate society alliance front chamber procuracy newspaper daily review ' +
    'press exchange government forces command staff secretariat airline insurance telecom enterprise',
);

/** Words that end a company's name in Vietnamese text, and say nothing at the end of one in English. */
const notEnds = words(
  'city house land global international united capital oil research independent',
);

/** Whether a word ends the names of bodies. */
export const isBodyWord = (norm: string): boolean =>
  publicBodies.has(norm) || (englishOrganizationWords.has(norm) && !notEnds.has(norm));

/** Those that other words name as often: alone with one more word they need a country or body behind "of". */
export const weakBodies = words(
  'air front staff command forces post times exchange technology school press party centre center bank union group office club daily',
);

const morePlaces = words(
  'delta mountain mountains port street road avenue sea strait peninsula highlands pagoda temple museum province district ' +
    'city commune ward town county region station cape gulf canal',
);

/** Whether a word ends the names of places. */
export const isPlaceWord = (norm: string): boolean =>
  morePlaces.has(norm) || englishPlaceWords.has(norm);

/** What ministries and universities are of, beside words that end as English nouns do. */
export const fields = words(
  'trade tourism sports sport communications social invalids affairs pharmacy industry forestry fisheries health finance ' +
    'transport labour labor sciences economics law humanities commerce family children services medicine',
);

/** Words before "'s" that belong to a body's name: "People's Committee". */
export const ofBodies = words('people women farmers workers');

/** Peoples: they begin a body's name ("Kazakh Government") and are none. */
const peoples = words(
  'vietnamese kazakh chinese russian american japanese korean cuban lao cambodian thai french german british indian ' +
    'european asian african australian hungarian',
);

/** Capitals that are no part of a name by themselves: ranks and common words of headings. */
export const notNames = words(
  'english first second third prize class state front order storm typhoon tet lunar ' +
    'new north south east west northern southern eastern western central summit plan programme law act war victory day ' +
    'covid photo mr ms mrs dr comrade party government national foreign deputy prime vice former international joint ' +
    'congress general high economic forum press world year green digital',
);

/** Endings of English nouns and adjectives that no one is called by. */
const ENDING =
  /(?:[ts]ion|ment|ing|ity|ism|ness|ship|ence|ance|ics|ical|ive|ture|logy|ese|ian|ish)s?$/;

/** Whether a word with a capital is one of English rather than somebody's name. */
export const isCommonWord = (norm: string): boolean =>
  notNames.has(norm) || peoples.has(norm) || (norm.length > 5 && ENDING.test(norm));

/** Small words before a company's name: "conglomerate Sovico", "carrier Bamboo". */
export const companyCues = words(
  'conglomerate carrier airline company firm automaker group retailer developer',
);

/** Small words behind a place's name, or before "of" and one: "Cam Lam district", "the city of Aktau". */
export const placeCues = words('province city district commune ward town village county island');
