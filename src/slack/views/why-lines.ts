import type { RichTextSection } from '@slack/types';
import type { Aspect } from '../../core/corrections/correction.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Touchpoint } from '../../core/journeys/journey.ts';
import { cut } from '../kit/limits.ts';
import { bold, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { labelText } from './label-text.ts';
import { percent } from './numbers.ts';

/** A reader's reasons for one aspect, as the reader gives them. */
export interface Why {
  readonly aspect: Aspect;
  readonly candidates: readonly { readonly label: string; readonly confidence: number }[];
  readonly chosen: readonly string[];
  readonly reasons: readonly {
    readonly kind: 'word' | 'example' | 'correction' | 'pleased' | 'displeased';
    readonly text: string;
  }[];
}

/** What confidences are called, from this share on. */
const SURE = 0.9;
const LIKELY = 0.65;

/** The label of what is about nothing in the taxonomy, and the share from which that is chosen. */
const NOTHING = '';
const DECIDED = 0.5;

/** More words than these explain nothing. */
const MOST_WORDS = 4;

/** A clause without a comma can be as long as its message. */
const EXAMPLE_LENGTH = 120;

/** Less than this is as good as out of the question. */
const WORTH_NAMING = 0.01;

/** What labels are called, and in which language. */
interface Names {
  readonly touchpoints: readonly Touchpoint[];
  readonly language: Language;
}

/**
 * Why one aspect was read as it is: how sure, what else it could be, and what decided. What a
 * colleague corrected is never quoted: it may have been said in a private channel.
 */
export function whyLines(
  why: Why,
  to: Names & {
    /** A colleague said how this very piece is to be read. */
    readonly isCorrected: boolean;
  },
): readonly RichTextSection[] {
  const { reading } = wordsOf(to.language);
  const label = bold(`${reading.aspects[why.aspect]}: `);
  if (to.isCorrected) return [line(label, `${reading.byColleague}.`)];
  return [line(label, chosenText(why, to)), ...reasonLines(why, to.language)];
}

/** What was chosen and how surely, and what else it could be. */
function chosenText({ aspect, candidates, chosen }: Why, to: Names): string {
  const { reading } = wordsOf(to.language);
  const [first] = candidates;
  const isNothing = first?.label === NOTHING && first.confidence >= DECIDED;
  const told = chosen.length === 0 && isNothing ? [NOTHING] : chosen;
  const others = candidates.filter(
    ({ label, confidence }) => !told.includes(label) && confidence >= WORTH_NAMING,
  );
  const named = namedText(aspect, others, to);
  if (told.length === 0) {
    return `${reading.notSure}.${named === '' ? '' : ` ${reading.likeliest(named)}`}`;
  }
  const sure = candidates.find(({ label }) => told.includes(label))?.confidence;
  const sureness = sure === undefined ? '' : `, ${surenessText(sure, to.language)}`;
  const otherwise = named === '' ? '' : ` ${reading.otherwise(named)}`;
  return `${labelText(aspect, told, to)}${sureness}.${otherwise}`;
}

/** `Delivery (64 %) and Returns (20 %)`; empty where there are none. */
function namedText(aspect: Aspect, candidates: Why['candidates'], to: Names): string {
  const { listOf } = wordsOf(to.language);
  return listOf(
    candidates.map(
      ({ label, confidence }) =>
        `${labelText(aspect, [label], to)} (${percent(confidence, to.language)})`,
    ),
  );
}

function surenessText(confidence: number, language: Language): string {
  const { sureness } = wordsOf(language).reading;
  const share = percent(confidence, language);
  if (confidence >= SURE) return sureness.sure(share);
  return confidence >= LIKELY ? sureness.likely(share) : sureness.doubt(share);
}

function reasonLines({ reasons }: Why, language: Language): readonly RichTextSection[] {
  const { reading, quoted, listOf } = wordsOf(language);
  const of = (kind: Why['reasons'][number]['kind']) => reasons.filter((it) => it.kind === kind);
  const words = of('word')
    .filter(({ text }) => text.length > 1)
    .slice(0, MOST_WORDS);
  const [example] = of('example');
  const clauses = reasons.filter(({ kind }) => kind === 'pleased' || kind === 'displeased');
  return [
    ...clauses.map(({ kind, text }) =>
      line(reading[kind === 'pleased' ? 'fromPleased' : 'fromDispleased'](quoted(asPhrase(text)))),
    ),
    ...(words.length === 0
      ? []
      : [line(reading.fromWords(listOf(words.map(({ text }) => quoted(asPhrase(text))))))]),
    ...(example === undefined ? [] : [line(reading.fromExample(quoted(asPhrase(example.text))))]),
    ...(of('correction').length === 0 ? [] : [line(reading.fromCorrection)]),
  ];
}

/** A clause within our own sentence, which has a full stop already. */
function asPhrase(text: string): string {
  return cut(text, EXAMPLE_LENGTH).replace(/[.,;:]+$/u, '');
}
