import type { Database } from '../../platform/database.js';
import { readLexicon, type Lexicon } from '../lexicon/lexicon.js';
import { indexed, syllablesOf } from '../lexicon/spelling.js';

/** A place that a query may name: the codes of the divisions that it stands for, former names included. */
export interface Place {
  name: string;
  codes: string[];
}

/** A class of emergencies that a query may name. */
export interface Hazard {
  name: string;
  code: string;
}

/** What understanding a query takes to be known. */
export interface Vocabulary extends Lexicon {
  places: Map<string, Place>;
  hazards: Map<string, Hazard>;
  /** Words that are taken in one piece, all of the above among them. */
  words: ReadonlySet<string>;
  /** Words of the dictionary, which the engine keeps in one piece. */
  kept: ReadonlySet<string>;
  /** Length of the longest of them. */
  longest: number;
  /** Names of divisions by code, and of classes by code and by scheme:code. */
  labels: Map<string, string>;
  /** Words by their pinyin and, for places, by their initials. */
  spelled: Map<string, string>;
}

interface PlaceRow {
  name: string;
  codes: string[];
}

interface ClassRow {
  scheme: string;
  code: string;
  name: string;
}

/** Names of classes end in what every class is: 台风事件 is asked for as 台风. */
const endings = /(事件|事故|灾害|灾难)$/;

/** Divisions are asked for without what they are: 徐圩新区 as 徐圩, 赣榆区 as 赣榆; names of two characters would be words of other things. */
const divisions = /(街道|新区|市|区|县|镇|乡)$/;

const placesSql = `select name, codes from (
  select r.name, array[coalesce(s.code, r.code)] as codes, 0 as rank, case r.level when 'CITY' then 0 when 'COUNTY' then 1 else 2 end as size
    from region r left join region s on s.id = r.successor_id where r.level <> 'PROVINCE'
  union all select z.name, coalesce(array_agg(r.code) filter (where r.code is not null), '{}'), 1, 1
    from zone z left join zone_region zr on zr.zone_id = z.id left join region r on r.id = zr.region_id group by z.id, z.name
) named order by rank, size desc`;

const namesSql = `select code, name from region union all select scheme || ':' || code, name from event_type
  union all select code, name from event_type union all select code, name from material_category union all select code, name from resource_type`;

/** Puts what the database knows of words, places and classes of emergencies together for understanding queries. */
export async function readVocabulary(database: Database): Promise<Vocabulary> {
  const [lexicon, places, classes, names] = await Promise.all([
    readLexicon(database),
    database.read<PlaceRow & Record<string, unknown>>({ text: placesSql, values: [] }),
    database.read<ClassRow & Record<string, unknown>>({
      text: `select scheme, code, name from event_type where depth > 0 and valid_to is null order by depth desc, code desc`,
      values: [],
    }),
    database.read<{ code: string; name: string }>({ text: namesSql, values: [] }),
  ]);
  return vocabularyOf(lexicon, places, classes, new Map(names.map(({ code, name }) => [code, name])));
}

/** The vocabulary made of a lexicon, places and classes of emergencies; what comes later takes the place of what came before. */
export function vocabularyOf(
  lexicon: Lexicon,
  placeRows: readonly PlaceRow[],
  classes: readonly ClassRow[],
  labels: Map<string, string> = new Map(),
): Vocabulary {
  const places = new Map<string, Place>();
  for (const { name, codes } of placeRows) {
    const place = { name, codes };
    const short = name.replace(divisions, '');
    if ([...short].length > 2 || (short !== name && lexicon.dictionary.includes(short))) places.set(short, place);
  }
  for (const { name, codes } of placeRows) places.set(name, { name, codes });
  const hazards = new Map<string, Hazard>();
  for (const { scheme, code, name } of classes) {
    const hazard = { name, code: `${scheme}:${code}` };
    const short = name.replace(endings, '');
    if ([...short].length >= 2) hazards.set(short, hazard);
    hazards.set(name, hazard);
  }
  for (const [word, others] of Object.entries(lexicon.synonyms)) {
    const hazard = hazards.has(word) ? undefined : others.map((other) => hazards.get(other)).find(Boolean);
    if (hazard) hazards.set(word, hazard);
  }
  const words = new Set(
    [
      ...lexicon.dictionary,
      ...Object.entries(lexicon.synonyms).flatMap(([word, others]) => [word, ...others]),
      ...places.keys(),
      ...hazards.keys(),
    ]
      .map(indexed)
      .filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
  );
  const spelled = new Map<string, string>();
  for (const word of words) spelled.set(syllablesOf(word).join(''), word);
  for (const name of places.keys()) {
    const initials = syllablesOf(name)
      .map((syllable) => syllable[0]!)
      .join('');
    if (initials.length >= 3 && !spelled.has(initials)) spelled.set(initials, name);
    spelled.set(syllablesOf(name).join(''), name);
  }
  return {
    ...lexicon,
    places,
    hazards,
    labels,
    kept: new Set(lexicon.dictionary),
    words,
    longest: Math.max(0, ...[...words].map(({ length }) => length)),
    spelled,
  };
}
