import { SENTIMENT_ORDER } from '../../../src/reading/feeling/feeling-model.ts';
import type { LabelledText } from './labelled-texts.ts';

/** How many texts are put together for each one of the corpus. */
const SHARE = 0.8;
/** How much one counts beside a line as it was written. */
const WEIGHT = 0.5;
/** How neutral a feeling beside a plain fact is. */
const BESIDE_A_FACT = 0.2;
const JOINED = 0.3;
const JOINTS = { nl: [' en ', ', dus ', ', en '], en: [' and ', ', so ', ', and '] } as const;
const NEUTRAL = SENTIMENT_ORDER.indexOf('neutral');
/** `other` stands alone, and last. */
const OTHER = -1;

/**
 * Puts two lines of one file and language together: customers say more than one thing at a time,
 * lines of the corpus mostly one. Kinds add up.
 */
export function composeTexts(
  texts: readonly LabelledText[],
  random: () => number,
): readonly LabelledText[] {
  const groups = new Map<string, LabelledText[]>();
  for (const text of texts) {
    const key = `${text.source} ${text.language}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups.values()].flatMap((group) => {
    const pick = () => group[Math.floor(random() * group.length)];
    const pairs = Array.from({ length: Math.round(group.length * SHARE) }, () => [pick(), pick()]);
    return pairs.flatMap(([one, other]) => {
      if (one === undefined || other === undefined || one === other) return [];
      return pullApart(one, other) ? [] : [compose(one, other, random)];
    });
  });
}

function compose(one: LabelledText, other: LabelledText, random: () => number): LabelledText {
  return {
    ...one,
    text: join(one, other, random),
    sentiments: together(one.sentiments, other.sentiments),
    strength: strongest(one.strength, other.strength),
    kinds: union(one.kinds ?? [], other.kinds ?? []),
    weight: WEIGHT,
  };
}

function join(one: LabelledText, other: LabelledText, random: () => number): string {
  if (random() > JOINED) return `${one.text}${/[.!?…]$/u.test(one.text) ? '' : '.'} ${other.text}`;
  const joints = JOINTS[one.language];
  const joint = joints[Math.floor(random() * joints.length)] ?? ' ';
  const [first = '', ...rest] = other.text;
  return `${one.text.replace(/[.!]{1,3}$/u, '')}${joint}${first.toLowerCase()}${rest.join('')}`;
}

function together(one: readonly number[], other: readonly number[]): readonly number[] {
  const [a, b] = [labelOf(one), labelOf(other)];
  if (a === b) return one.map((it, at) => (it + (other[at] ?? 0)) / 2);
  const felt = a === NEUTRAL ? b : a;
  return one.map((_, at) => {
    if (at === NEUTRAL) return BESIDE_A_FACT;
    return at === felt ? 1 - BESIDE_A_FACT : 0;
  });
}

/** Two that pull apart would teach that any word for and any against is a mixed text. */
function pullApart(one: LabelledText, other: LabelledText): boolean {
  const [a, b] = [labelOf(one.sentiments), labelOf(other.sentiments)];
  return a !== b && a !== NEUTRAL && b !== NEUTRAL;
}

function labelOf(sentiments: readonly number[]): number {
  return sentiments.indexOf(Math.max(...sentiments));
}

function strongest(one: number, other: number): number {
  return Math.abs(one) > Math.abs(other) ? one : other;
}

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  const all = one.map((it, at) => Math.max(it, other[at] ?? 0));
  const isNamed = all.slice(0, OTHER).some((it) => it === 1);
  return isNamed ? all.with(OTHER, 0) : all;
}
