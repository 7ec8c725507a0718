import { cellsOf, missedOf, type StreamReport } from './report.ts';

/** One run, for people. */
export interface StoriesReport {
  readonly streams: readonly StreamReport[];
  readonly seed: number;
  readonly seconds: number;
  readonly machine: string;
}

/** The report as a page; every figure in it comes from one run. */
export function toMarkdown({ streams, seed, seconds, machine }: StoriesReport): string {
  const missed = streams.flatMap((stream) =>
    missedOf(stream).map((what) => `${stream.name}: ${what}`),
  );
  return `# How well stories are chosen

Written by \`npm run bench:stories\`; run it again rather than edit this. Measured in one run of ${Math.round(seconds)} seconds
with seed ${seed}, on ${machine}. ${missed.length === 0 ? 'Every bar is met.' : `Missed: ${missed.join('; ')}.`}

${streams.map(tableOf).join('\n\n')}

## How it was measured
- Each day of a stream one story is chosen, by the app's own rule and by others on the same days: at random, the longest, the most
  extreme by feeling, the one nearest the middle of its month by words (centroid, D. Radev 2004) and by meaning, and the one most central among its
  neighbours by words (LexRank, G. Erkan & D. Radev 2004). Rivals have no gates, choose among what was said in the last two weeks and not told
  before, and read it whole.
- The reader is the app's own: texts are redacted before anything is chosen. Where nobody said what a piece is about, twelve themes
  of at least one piece in a hundred each are found by k-means over meanings, and both the rule and the measure go by them; in the app touchpoints are in their place.
- *Themes heard of in a month*: the mean of every run of thirty days. *Pain* has what is mixed in it.
- *May hold personal data* counts stories with a mail or web address, a long number, an order or booking code, a title or a phrase that brings
  a name, a name of a public list (presidio) or a handle that fewer than five pieces mention, or a hole that redaction left.
- *Representative* is of the whole answer and not of what is read aloud of it: its cosine with the mean of the meanings of its month, and its
  mean cosine with the words (TF-IDF) of all others. The bar is held against the centroid by words, as it is published.
- Bars on themes, balance and representativeness are for streams with a story on nine days of ten: a month of few stories can cover little.

## What these figures do not say
- Whether people find a story worth telling. *Vivid* counts cues (a number or a time, a person, a turn, speech, the senses), and is a stand-in for that.
- The themes are by the same meanings that the rule goes by. By words, Earshot's stories are less like the average answer than the centroid's: that is
  what hearing of every theme costs, and the centroid of meanings shows where the other road ends.
- The patterns of the privacy check are ours too, made apart from redaction; a name that none of them knows is not found.
`;
}

function tableOf(stream: StreamReport): string {
  const { name, pieces, days, themes, isSpread, isThemed, painInPool } = stream;
  const [head = [], ...rows] = cellsOf(stream).map((cells) => `| ${cells.join(' | ')} |`);
  const line = `|${'--|'.repeat(cellsOf(stream)[0]?.length ?? 0)}`;
  return `## ${name}
${pieces.toLocaleString('en')} pieces${isSpread ? ', spread evenly in their order' : ''} over ${days} days and some before them; ${themes} themes,
${isThemed ? 'as they were given' : 'found by meaning'}; pain is ${(100 * painInPool).toFixed(0)} % of what was said with a feeling.

${[head, line, ...rows].join('\n')}`;
}
