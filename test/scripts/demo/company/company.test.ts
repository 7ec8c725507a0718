import { describe, expect, test } from 'vitest';
import { COMPANY } from '../../../../scripts/demo/company/company.ts';
import type { DemoTouchpoint } from '../../../../scripts/demo/company/demo-team.ts';
import { SLOTS } from '../../../../scripts/demo/company/slots.ts';
import { IDEAL_TIMEOUT_TEXTS } from '../../../../scripts/demo/company/texts/ideal-timeout-texts.ts';
import type { TouchpointTexts } from '../../../../scripts/demo/company/touchpoint-texts.ts';

const LANGUAGES = ['nl', 'en'] as const;
const TOUCHPOINTS = COMPANY.teams.flatMap(({ touchpoints }) => touchpoints);

describe('the invented company', () => {
  test('has four teams in two languages, two journeys, eight touchpoints, two moments of truth', () => {
    const languages = COMPANY.teams.map(({ team }) => team.language).toSorted();
    const momentsOfTruth = TOUCHPOINTS.filter(({ isMomentOfTruth }) => isMomentOfTruth);

    expect(languages).toEqual(['en', 'en', 'nl', 'nl']);
    expect(new Set(TOUCHPOINTS.map(({ journey }) => journey)).size).toBe(2);
    expect(TOUCHPOINTS).toHaveLength(8);
    expect(momentsOfTruth).toHaveLength(2);
  });

  test('has a dozen members, each in one team', () => {
    const members = COMPANY.teams.flatMap((team) => team.members);

    expect(members).toHaveLength(12);
    expect(new Set(members).size).toBe(12);
  });

  test.each(TOUCHPOINTS.map((touchpoint) => [touchpoint.name, touchpoint] as const))(
    'describes %s, with examples in both languages that none of its customers says',
    (_, { description, examples, texts }) => {
      expect(description.length).toBeGreaterThan(40);
      for (const language of LANGUAGES) {
        expect(examples[language].length).toBeGreaterThanOrEqual(3);
        expect(textsOf(texts).filter((text) => examples[language].includes(text))).toEqual([]);
      }
    },
  );

  test.each(TOUCHPOINTS.map((touchpoint) => [touchpoint.name, touchpoint] as const))(
    'has at least 25 distinct texts for %s, most of them known by its keywords',
    (_, touchpoint) => {
      const texts = textsOf(touchpoint.texts);
      const known = texts.filter((text) => nearestTouchpoint(text) === touchpoint.name);

      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThanOrEqual(25);
      expect(known.length / texts.length).toBeGreaterThan(0.75);
    },
  );

  test('tells of the time-out in words that belong to the payment page', () => {
    const elsewhere = textsOf(IDEAL_TIMEOUT_TEXTS).filter(
      (text) => nearestTouchpoint(text) !== 'Payment page',
    );

    expect(elsewhere).toEqual([]);
  });

  test('has words for every slot, and a length a person would write, in every text', () => {
    for (const language of LANGUAGES) {
      const all = [...TOUCHPOINTS.map(({ texts }) => texts), IDEAL_TIMEOUT_TEXTS];
      for (const text of all.flatMap((texts) => Object.values(texts[language]).flat())) {
        const slots = [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
        const words = text.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1').split(/\s+/).length;

        expect(Object.keys(SLOTS[language]).concat('order')).toEqual(expect.arrayContaining(slots));
        expect(words, text).toBeGreaterThanOrEqual(8);
        expect(words, text).toBeLessThanOrEqual(60);
      }
    }
  });
});

function textsOf(texts: TouchpointTexts): string[] {
  return LANGUAGES.flatMap((language) => Object.values(texts[language]).flat());
}

/** The touchpoint most of whose keywords are in a text, as a reader without grammar would see it. */
function nearestTouchpoint(text: string): string | undefined {
  const words = text.toLowerCase();
  const hits = ({ keywords }: DemoTouchpoint) =>
    keywords.filter((keyword) => new RegExp(`(?<!\\p{L})${keyword}(?!\\p{L})`, 'u').test(words))
      .length;
  const ranked = TOUCHPOINTS.map((it) => ({ name: it.name, hits: hits(it) }));
  const [best] = ranked.toSorted((a, b) => b.hits - a.hits);
  return best !== undefined && best.hits > 0 ? best.name : undefined;
}
