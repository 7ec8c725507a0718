import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldWord } from '../../../src/reading/gazetteer/fold-word.ts';

/*
 * Writes src/reading/gazetteer/{given-names,surnames,common-words,other-words}.ts.
 *
 *   npm install --prefix DIR @zxcvbn-ts/language-en@3.0.2 @zxcvbn-ts/language-nl-be@3.0.2 \
 *     @faker-js/faker@10.6.0 compromise@14.17.0        (all MIT; none is needed to run Earshot)
 *   npx tsx scripts/train/gazetteer/build-gazetteer.ts --packages DIR/node_modules --data ../shared/data
 *
 * `--data` has texts under the MIT licence in which words are counted in small letters, to tell a
 * word from a name; no text of them is kept.
 */

/** Surnames of the American census after this rank are rare, and mostly look like words. */
const MOST_CENSUS_SURNAMES = 40_000;
/** A word this high in Dutch subtitles that no census counts high is a word, also if a surname. */
const MOST_DUTCH_WORDS = 9_000;
const MOST_ENGLISH_WORDS = 6_000;
const COMMON_CENSUS_SURNAMES = 2_000;
const CHARACTERS_A_LINE = 4_000;
const WORD = /^[a-z][a-z'-]{1,29}$/;
const CASED_TEXTS = [
  'vader_tweets.jsonl',
  'vader_amazonReviewSnippets.jsonl',
  'vader_nytEditorialSnippets.jsonl',
  'sick_nl.jsonl',
];
/** Word classes of compromise's lexicon that are people. */
const PERSON_TAG = /Name|Person/;
const PLACE_TAG = /City|Region|Country|Place|Demonym|Organization|SportsTeam|Month|WeekDay|Date/;

interface Sources {
  readonly english: Readonly<Record<string, readonly string[]>>;
  readonly dutch: Readonly<Record<string, readonly string[]>>;
  readonly locales: readonly {
    readonly given: readonly string[];
    readonly last: readonly string[];
  }[];
  readonly lexicon: ReadonlyMap<string, string>;
  readonly small: ReadonlySet<string>;
}

const { packages, data } = readArguments(process.argv.slice(2));
const sources = await readSources(packages, data);
for (const [file, words] of Object.entries(buildLists(sources))) writeList(file, words);

function buildLists(from: Sources): Record<string, ReadonlySet<string>> {
  const { english, dutch, locales, lexicon, small } = from;
  const given = folded([
    ...(english.firstnames ?? []),
    ...(dutch.boysFirstnames ?? []),
    ...(dutch.girlsFirstnames ?? []),
    ...locales.flatMap((locale) => locale.given),
  ]);
  const census = (english.lastnames ?? []).slice(0, MOST_CENSUS_SURNAMES);
  const surnames = folded([
    ...census,
    ...(dutch.lastnames ?? []),
    ...locales.flatMap((locale) => locale.last),
  ]);
  const frequentSurnames = folded(census.slice(0, COMMON_CENSUS_SURNAMES));
  const dutchWords = folded((dutch.commonWords ?? []).slice(0, MOST_DUTCH_WORDS));
  const seen = folded([...(english.commonWords ?? []), ...(dutch.commonWords ?? [])]);
  const lexiconWords = [...lexicon].filter(
    ([, tag]) => !PERSON_TAG.test(tag) && !PLACE_TAG.test(tag),
  );
  const places = folded([...lexicon].flatMap(([word, tag]) => (PLACE_TAG.test(tag) ? [word] : [])));
  const words = folded(lexiconWords.map(([word]) => word));
  const isName = (word: string) => given.has(word) || surnames.has(word);
  const isDutchWord = (word: string) =>
    dutchWords.has(word) && !given.has(word) && !frequentSurnames.has(word);
  const isWord = (word: string) =>
    places.has(word)
      ? small.has(word)
      : !isName(word) || words.has(word) || small.has(word) || isDutchWord(word);
  const frequent = folded([
    ...(english.commonWords ?? []).slice(0, MOST_ENGLISH_WORDS),
    ...(dutch.commonWords ?? []).slice(0, MOST_DUTCH_WORDS),
  ]);
  const common = [...new Set([...frequent, ...words, ...small])].filter(isWord);
  const encyclopedia = folded([...seen, ...(english.wikipedia ?? []), ...(dutch.wikipedia ?? [])]);
  const commonSet = new Set(common);
  const other = [...encyclopedia].filter((word) => !isName(word) && !commonSet.has(word));
  return {
    'given-names': given,
    surnames,
    'common-words': commonSet,
    'other-words': new Set([
      ...other,
      ...[...places].filter((word) => !commonSet.has(word) && word !== 'jan'),
    ]),
  };
}

async function readSources(folder: string, dataFolder: string): Promise<Sources> {
  const english = await dictionary(folder, 'language-en');
  const dutch = await dictionary(folder, 'language-nl-be');
  const faker = await load(join(folder, '@faker-js/faker/dist/index.js'));
  const compromise = await load(join(folder, 'compromise/src/three.js'));
  return {
    english,
    dutch,
    locales: Object.values<FakerLocale>(faker.allLocales).map((locale) => ({
      given: strings(locale.person?.first_name),
      last: strings(locale.person?.last_name),
    })),
    lexicon: new Map(
      Object.entries<unknown>(compromise.default.model().one.lexicon)
        .filter(([word]) => !word.includes(' '))
        .map(([word, tag]) => [word, String(tag)]),
    ),
    small: smallWords(dataFolder),
  };
}

/** What is read of one of faker's locales. */
interface FakerLocale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown };
}

/** Words written small at least twice, and more often than not. */
function smallWords(folder: string): ReadonlySet<string> {
  const counts = new Map<string, { small: number; capital: number }>();
  for (const file of CASED_TEXTS) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [word] of text.matchAll(/(?<=[a-z,] )\p{L}[\p{L}'-]{1,29}/gu)) {
      const count = counts.get(foldWord(word)) ?? { small: 0, capital: 0 };
      if (/^\p{Ll}/u.test(word)) count.small += 1;
      else count.capital += 1;
      counts.set(foldWord(word), count);
    }
  }
  const small = [...counts].filter(([, n]) => n.small > 1 && n.small > n.capital);
  return folded(small.map(([word]) => word));
}

// biome-ignore lint/suspicious/noExplicitAny: the packages are not installed here, so have no types
async function load(path: string): Promise<any> {
  return import(pathToFileURL(resolve(path)).href);
}

async function dictionary(folder: string, name: string): Promise<Sources['english']> {
  const loaded = await load(join(folder, '@zxcvbn-ts', name, 'dist/index.js'));
  return loaded.dictionary ?? loaded.default.dictionary;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function folded(words: Iterable<string>): Set<string> {
  return new Set([...words].map(foldWord).filter((word) => WORD.test(word)));
}

function writeList(file: string, words: ReadonlySet<string>): void {
  const name = file.toUpperCase().replaceAll('-', '_');
  const sorted = [...words].sort().join(' ');
  const lines = sorted.replace(new RegExp(`(.{${CHARACTERS_A_LINE}}\\S*) `, 'g'), '$1\n');
  const head = `/** Made by scripts/train/gazetteer/build-gazetteer.ts: ${words.size} folded words, sorted. */`;
  writeFileSync(
    new URL(`../../../src/reading/gazetteer/${file}.ts`, import.meta.url),
    `${head}\nexport const ${name} = \`${lines}\`;\n`,
  );
}

function readArguments(given: readonly string[]): { packages: string; data: string } {
  const argument = (name: string) => given[given.indexOf(name) + 1] ?? '';
  return { packages: argument('--packages'), data: argument('--data') };
}
