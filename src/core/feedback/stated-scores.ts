import type { StatedScore } from '../scores/score.ts';
import { findBareScores } from './bare-scores.ts';
import { findLabelledScores } from './labelled-scores.ts';

/** One answer found in a text; null where something looks like one and must not be guessed. */
type FoundScore = StatedScore | null;

/** A scale that runs the other way: nobody can tell a bad answer from a good one by its number. */
const REVERSED =
  /\b(?:lower is better|hoe lager,? hoe beter|lager is beter|reverse[d]? scale|omgekeerde schaal)\b|(?<!\d)(?:0|1)\s*(?:=|is|being|means|betekent)\s*(?:the\s|de\s|het\s)?(?:very\s|extremely\s|heel\s|zeer\s|erg\s)?(?:best|beste|great|good|goed|excellent|uitstekend|easy|makkelijk|gemakkelijk|likely|waarschijnlijk|satisfied|tevreden)\b|(?<!\d)(?:5|7|10)\s*(?:=|is|being|means|betekent)\s*(?:the\s|de\s|het\s)?(?:very\s|extremely\s|heel\s|zeer\s|erg\s)?(?:worst|slechtste|bad|slecht|poor|hard|difficult|moeilijk|unlikely|onwaarschijnlijk|dissatisfied|unsatisfied|ontevreden)\b/i;

/** `3.5/5`, `7,5 van de 10`: between two answers, so on no scale of whole answers. */
const DECIMAL = /\d+(?:[.,]\d+|½|\s?1\/2(?!\d))(?:\s*(?:\/|out of|van de|uit)\s*\d+)?/gi;

/** `01-02-2024`, `2/5/2024`, `2024-05-02`, `24/7`. */
const DATE_OR_HOURS = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\b24\/7\b/g;

/**
 * Reads the scores that a text states itself, in Dutch or English: "CSAT 2/5", "★★☆☆☆", "NPS: 9",
 * "cijfer: 3", a survey question with its answer, a thumb that is the answer.
 *
 * Refused rather than guessed: decimals, reversed scales, answers outside their scale, fractions
 * ("2/5 of my orders"), dates, and two different answers for one metric.
 */
export function statedScores(text: string): readonly StatedScore[] {
  if (REVERSED.test(text)) return [];
  const plain = text
    .replace(/[*_~`]/g, '')
    .replace(DATE_OR_HOURS, '§')
    .replace(DECIMAL, '§');
  const labelled = findLabelledScores(plain);
  const bare = findBareScores(labelled.rest);
  const metrics = new Set(labelled.found.map((score) => score?.metric));
  return withoutContradictions([
    ...labelled.found,
    ...bare.filter((score) => score === null || !metrics.has(score.metric)),
  ]);
}

function withoutContradictions(found: readonly FoundScore[]): readonly StatedScore[] {
  const kept = new Map<string, StatedScore | null>();
  for (const score of found) {
    if (score === null) continue;
    const key = `${score.metric} ${score.scale.min}-${score.scale.max}`;
    const earlier = kept.get(key);
    const isSame = earlier === undefined || earlier?.answer === score.answer;
    kept.set(key, isSame ? score : null);
  }
  return [...kept.values()].filter((score) => score !== null);
}
