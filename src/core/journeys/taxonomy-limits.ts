/**
 * How much a taxonomy may hold, in characters and items; more is no help to whoever has to choose
 * from it. Whatever way it comes in, what is kept can be exported and put in force again.
 */
export const TAXONOMY_LIMITS = {
  label: 80,
  description: 500,
  example: 300,
  examples: 50,
  keyword: 80,
  keywords: 50,
  entries: 200,
  journeys: 100,
} as const;
