import type { Metric, Scale, StatedScore } from '../scores/score.ts';
import { toStatedScore } from './to-stated-score.ts';

interface Label {
  readonly metric: Metric;
  readonly pattern: RegExp;
  /** The scale when none is said; the metric's own when absent. */
  readonly usual?: Scale;
}

const RANGE_WORDS = '(?:(?:on |op )?(?:an? |een )?(?:scale|schaal)(?: of| from| van)?:? )?';
const RANGE = String.raw`${RANGE_WORDS}(?<low>\d)\s*(?:-|–|to|tot en met|t\/m|tot)\s*(?<high>\d{1,2})`;
const ANSWER = [
  String.raw`(?<answer>\d{1,3})(?!\d|\s*%|\s*[-–]\s*\d|§)`,
  String.raw`(?:\s*(?:\/|out of|van de|van|uit|op|of)\s*(?<over>\d{1,3})(?!\d))?`,
  String.raw`(?:\s*[([]?${RANGE}[)\]]?)?`,
  String.raw`(?:\s*(?:stars?|sterren|ster)\b)?(?![\d/%§]|\s*(?:to|naar|tot)\s\d|\s*(?:of my|of our|van mijn|van onze|keer|times)\b)`,
].join('');
/** A form's field says its scale before the answer: "NPS (0-10): 3". */
const ASKED = `${RANGE.replace('<low>', '<askedLow>').replace('<high>', '<askedHigh>')}[)\\]]`;
const IN_BRACKETS = String.raw`(?:\s?[([](?:${ASKED}|\d{1,2}\s?=[^)\]\n]{0,60}[)\]]))?`;
const SAYS = String.raw`\s*(?::|=|–|—|->|→|\s-\s|\bis\b|\bwas\b|\bgiven\b)?\s*`;
const SAYS_CLEARLY = String.raw`\s*(?::|=|–|—|->|→|\s-\s|\bis\b)\s*`;
const QUESTION = String.raw`[^?:\n]{0,120}(?:[?:]\s*(?:[([][^)\]\n]{0,80}[)\]])?|[)\]])\s*[:\n-]*\s*`;

/** Surest first; each takes its characters away from the ones behind it. */
const LABELS: readonly Label[] = [
  question(
    'nps',
    'how likely|recommend us|(?:waarschijnlijk|\\bkans\\b)[^?:\\n]{0,60}aanbe|aanbevelen',
  ),
  question('csat', 'how satisfied|hoe tevreden|did you achieve|heb je bereikt'),
  question('ces', 'how easy|hoe (?:ge)?makkelijk|hoe eenvoudig'),
  label(
    'nps',
    String.raw`\b(?:nps|net promoter)(?:[ -]?score)?(?: van | of )?${IN_BRACKETS}${SAYS}`,
  ),
  label('ces', String.raw`\b(?:ces|customer effort)(?:[ -]?score)?${IN_BRACKETS}${SAYS}`),
  label(
    'csat',
    String.raw`\b(?:csat|c-sat|customer satisfaction|klanttevredenheid)(?:[ -]?score)?${IN_BRACKETS}${SAYS}`,
  ),
  {
    metric: 'csat',
    pattern: answerAfter(String.raw`\b(?:eind|rapport)?cijfer${IN_BRACKETS}${SAYS}(?:een )?`),
    usual: { min: 1, max: 10 },
  },
  {
    metric: 'csat',
    pattern: answerAfter(
      String.raw`\bgeef[^.!?\n\d]{0,40}\been(?: dikke| magere)? (?=\d{1,2}(?:[^\d]|$))`,
    ),
    usual: { min: 1, max: 10 },
  },
  label(
    'csat',
    String.raw`(?<!\bcredit |\bfico |\berror )\b(?:score|rating|rated|beoordeling|waardering|satisfaction|tevredenheid|stars|sterren)(?: given)?${IN_BRACKETS}${SAYS_CLEARLY}`,
  ),
  // A field of a form: its name is all of the line, and the answer all of the next.
  {
    metric: 'csat',
    pattern: new RegExp(
      String.raw`^(?:your |overall |jouw |uw )?(?:score|rating|beoordeling|waardering|satisfaction|tevredenheid)${IN_BRACKETS} ?\n${ANSWER}(?= ?$)`,
      'gim',
    ),
  },
  {
    metric: 'csat',
    pattern: new RegExp(
      String.raw`\b(?:score|rating|rated?|beoordeling|waardering|verdict|cijfer)(?: of| van| it| them| this| jullie)?${SAYS}(?:an? |een )?(?=\d{1,2}\s*(?:\/|out of|van de|uit)\s*\d)${ANSWER}`,
      'gi',
    ),
  },
];

/** Finds scores that stand behind a label or a survey's question, and gives the text without them. */
export function findLabelledScores(text: string): {
  readonly found: readonly (StatedScore | null)[];
  readonly rest: string;
} {
  const found: (StatedScore | null)[] = [];
  let rest = text;
  for (const { metric, pattern, usual } of LABELS) {
    rest = rest.replace(pattern, (...match) => {
      const said: Readonly<Record<string, string | undefined>> = match.at(-1);
      found.push(readAnswer(metric, said, usual));
      return ' § ';
    });
  }
  return { found, rest };
}

function readAnswer(
  metric: Metric,
  said: Readonly<Record<string, string | undefined>>,
  usual: Scale | undefined,
): StatedScore | null {
  const low = said.low ?? said.askedLow;
  const high = said.high ?? said.askedHigh;
  const answer = {
    answer: Number(said.answer),
    outOf: said.over === undefined ? null : Number(said.over),
    range: low === undefined || high === undefined ? null : { min: Number(low), max: Number(high) },
  };
  return toStatedScore(metric, answer, usual);
}

function label(metric: Metric, before: string): Label {
  return { metric, pattern: answerAfter(before) };
}

/** "How satisfied are you (1-5)? 4": the scale may stand in the question. */
function question(metric: Metric, words: string): Label {
  const before = `(?:${words})(?:[^?:\\n]{0,100}?[([]${ASKED})?${QUESTION}`;
  return { metric, pattern: answerAfter(before) };
}

function answerAfter(before: string): RegExp {
  return new RegExp(before + ANSWER, 'gi');
}
