import type { Touchpoint } from '../../core/journeys/journey.ts';

/** A line that describes a label, and how much it tells of what customers will say. */
export interface TaxonomyLine {
  readonly text: string;
  /** 1 for a customer's own words. */
  readonly weight: number;
}

/** A name may be the company's word and nobody else's; an example is what is really said. */
const WEIGHTS = { example: 1, name: 1, keyword: 0.7, description: 0.7 } as const;

/** What a taxonomy says of a touchpoint, as lines to learn from before anybody corrected anything. */
export function taxonomyLines(
  touchpoint: Pick<Touchpoint, 'name' | 'description' | 'keywords' | 'examples'>,
): readonly TaxonomyLine[] {
  const { name, description, keywords, examples } = touchpoint;
  const lines = [
    { text: name, weight: WEIGHTS.name },
    { text: description, weight: WEIGHTS.description },
    ...keywords.map((text) => ({ text, weight: WEIGHTS.keyword })),
    ...[...examples.nl, ...examples.en].map((text) => ({ text, weight: WEIGHTS.example })),
  ];
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    const isNew = text.trim() !== '' && !seen.has(text);
    seen.add(text);
    return isNew;
  });
}
