import type { Language, Sentiment } from '../../../src/core/feedback/feedback.ts';
import type { Random } from './random.ts';
import { REMARKS } from './remarks.ts';
import { SLOTS } from './slots.ts';
import type { TouchpointTexts } from './touchpoint-texts.ts';

/** Puts something said at a touchpoint into words. */
export type Speaker = (
  texts: TouchpointTexts,
  how: { readonly language: Language; readonly tone: Sentiment },
) => string;

/** Share of texts that end with a closing remark. */
const REMARK_SHARE = 0.25;
/** Draws before a text is allowed to be said again word for word. */
const TRIES = 12;

/** A speaker who goes round all texts before coming back to one, and hardly ever repeats itself. */
export function createSpeaker(random: Random): Speaker {
  const said = new Set<string>();
  const bags = new Map<readonly string[], string[]>();

  return (texts, { language, tone }) => {
    const all = texts[language][tone];
    let words = '';
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      words = spoken(fromBag(all), language, random);
      if (random.happens(REMARK_SHARE)) words += ` ${random.pick(REMARKS[language][tone])}`;
      if (!said.has(words)) break;
    }
    said.add(words);
    return words;
  };

  function fromBag(texts: readonly string[]): string {
    const bag = bags.get(texts) ?? [];
    if (bag.length === 0) bag.push(...texts);
    bags.set(texts, bag);
    const [text] = bag.splice(Math.floor(random.next() * bag.length), 1);
    if (text === undefined) throw new Error('A touchpoint has no texts in a tone');
    return text;
  }
}

/** Fills a text's alternatives and slots; the same slot is the same word throughout one text. */
function spoken(text: string, language: Language, random: Random): string {
  const chosen = new Map<string, string>();
  const wordFor = (slot: string) => {
    const word = chosen.get(slot) ?? drawn(slot, language, random);
    chosen.set(slot, word);
    return word;
  };
  return text
    .replace(/\[([^\]]+)\]/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/(^|[.!?] )?\{(\w+)\}/g, (_, start: string | undefined, slot: string) =>
      start === undefined ? wordFor(slot) : `${start}${capitalised(wordFor(slot))}`,
    );
}

function drawn(slot: string, language: Language, random: Random): string {
  if (slot === 'order') return `BB-${48_000 + Math.floor(random.next() * 9000)}`;
  const words = SLOTS[language][slot];
  if (words === undefined) throw new Error(`No words for the slot {${slot}} in ${language}`);
  return random.pick(words);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
