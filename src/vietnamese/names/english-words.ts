/**
 * Words by which names in English text are told: what bodies and places are
 * called, what their names are joined by, and capitals that name nobody.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Last words of the names of bodies: "Ministry", "State Bank", "Red Cross Society". */
export const bodyWords = words(
  'ministry department university office agency administration authority institute academy committee commission council ' +
    'bureau board bank corporation corp group company jsc inc ltd airlines airways air holdings association federation ' +
    'confederation union party court hospital centre center school college fund foundation organisation organization army ' +
    'police navy parliament assembly senate embassy consulate club society alliance front chamber procuracy inspectorate ' +
    'newspaper daily review news times post journal press television radio network broadcaster exchange institution ' +
    'cooperative league government forces command staff secretariat politburo airline motors motor electronics securities insurance ' +
    'technologies technology telecom petroleum conglomerate enterprise enterprises partners',
);

/** Those of them that other words name as often: alone with one more word they need a country or body behind "of". */
export const weakBodies = words(
  'air front staff command forces post times exchange technology school press party',
);

/** Those that a common word before them tells nothing more of: "the New Centre". */
export const vagueBodies = words(
  'centre center bank union group air office club daily league society',
);

/** Last words of the names of places. */
export const placeWords = words(
  'airport stadium bridge river delta bay island islands lake mountain mountains port square park street road avenue beach ' +
    'sea strait peninsula highlands valley pagoda temple cathedral museum palace tower province district city commune ward ' +
    'town county prefecture oblast region station pass cape gulf canal citadel plant',
);

/** What ministries and universities are of: it goes on behind "and" and a comma. */
export const fields = words(
  'trade tourism sports sport training technology environment investment development communications communication social ' +
    'invalids affairs education pharmacy planning industry agriculture forestry fisheries fishery health justice finance ' +
    'construction transport culture security defence defense labour labor information science sciences economics law ' +
    'humanities management business engineering commerce family children services medicine research',
);

/** Words before "'s" that belong to a body's name: "People's Committee". */
export const ofBodies = words(
  'people women farmers workers youth veterans writers journalists artists children teachers',
);

/** Peoples: they begin a body's name ("Kazakh Government") and are none. */
export const peoples = words(
  'vietnamese kazakh chinese russian american japanese korean cuban lao laotian cambodian thai french german ' +
    'british indian european asian african australian indonesian malaysian singaporean azerbaijani belarusian ' +
    'ukrainian israeli iranian italian spanish dutch canadian mexican brazilian swedish hungarian polish turkish',
);

/** Capitals that are no part of a name by themselves: months, days, ranks and common words of headings. */
export const notNames = words(
  'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday english first second third prize class state front order friendship storm ' +
    'typhoon tropical tet lunar new north south east west northern southern eastern western central summit plan ' +
    'programme program project agreement law resolution decree decision directive act war victory day independence ' +
    'covid covid-19 photo mr ms mrs dr comrade party government national foreign deputy prime vice former ' +
    'international strategic partnership joint statement declaration congress session general high level economic ' +
    'forum conference meeting free press world year green digital special royal',
);

/** Endings of English nouns and adjectives that no one is called by. */
const ENDING =
  /(?:tion|sion|ment|ing|ity|ism|ness|ship|ence|ance|ics|ical|ives?|ture|logy|ised|ized)$/;

/** Whether a word with a capital is one of English rather than somebody's name. */
export const isCommonWord = (norm: string): boolean =>
  notNames.has(norm) || peoples.has(norm) || (norm.length > 5 && ENDING.test(norm));

/** Small words before a company's name: "conglomerate Sovico", "carrier Bamboo". */
export const companyCues = words(
  'conglomerate carrier airline company firm automaker group retailer developer giant lender operator startup',
);

/** Small words behind a place's name, or before "of" and one: "Cam Lam district", "the city of Aktau". */
export const placeCues = words(
  'province city district commune ward town village county hamlet region island',
);

/** Abbreviations that stand behind "the" and are no bodies. */
export const notBodies = words(
  'us uk uae usa gdp cpi fdi ceo pm fm tv ai it vat usd vnd eu-vietnam pci iip hcm q1 q2 q3 q4 dpm gs hiv dna ipo',
);
