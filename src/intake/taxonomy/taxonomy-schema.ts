import { z } from 'zod';
import { TAXONOMY_LIMITS } from '../../core/journeys/taxonomy-limits.ts';

const QUOTE_IT = 'must be a text: put quotes around it, or fill it in';

/** What a database, Slack and a terminal can all show. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}]/u;

/** Nothing but spaces without width, marks of direction and fillers: nobody could see it. */
const UNSEEN = /^[\p{Cf}\p{Z}\p{Mn}\p{Me}\u115f\u1160\u2800\u3164\uffa0]{1,2000}$/u;

const text = (max: number) =>
  z
    .string({ error: QUOTE_IT })
    .transform((it) => it.normalize('NFC').split(/\s/u).filter(Boolean).join(' '))
    .refine((it) => !UNPRINTABLE.test(it), { error: 'has a character that cannot be shown' })
    .refine((it) => [...it].length <= max, {
      error: (issue) => `has ${[...String(issue.input)].length} characters: keep it to ${max}`,
    });

const filled = (max: number) =>
  text(max)
    .refine((it) => it !== '', { error: 'is empty: fill it in, or take it out' })
    .refine((it) => !UNSEEN.test(it), { error: 'has no character that can be seen: fill it in' });

const list = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item, { error: 'must be a list: each on a line of its own after "- ", or [one, two]' })
    .max(max, { error: (issue) => `has ${lengthOf(issue.input)} items: keep it to ${max}` });

/** A key with nothing after it is as good as none. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? undefined, schema.optional());

const lines = list(filled(TAXONOMY_LIMITS.example), TAXONOMY_LIMITS.examples);
const linesByLanguage = z.strictObject(
  { nl: optional(lines), en: optional(lines) },
  { error: 'must be a list, or lists under nl: and en:' },
);

const NO_LANGUAGE = 'is no language that Earshot reads: examples go under nl: and en:';

/** Examples whose language is not told are kept as both. */
const examples = z.unknown().transform((value, context) => {
  const parsed = (Array.isArray(value) ? lines : linesByLanguage).safeParse(value);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues.flatMap(wrongExamples)) {
      context.issues.push({ code: 'custom', path, message, input: value });
    }
    return z.NEVER;
  }
  if (Array.isArray(parsed.data)) return { nl: parsed.data, en: parsed.data };
  return { nl: parsed.data.nl ?? [], en: parsed.data.en ?? [] };
});

function wrongExamples(issue: z.core.$ZodIssue) {
  if (issue.code !== 'unrecognized_keys') return [{ ...issue, path: [...issue.path] }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: NO_LANGUAGE }));
}

const name = optional(filled(TAXONOMY_LIMITS.label));

const entry = z
  .strictObject(
    {
      label: name,
      name,
      team: name,
      description: optional(text(TAXONOMY_LIMITS.description)),
      moment_of_truth: optional(z.boolean({ error: 'must be true or false, without quotes' })),
      keywords: optional(list(filled(TAXONOMY_LIMITS.keyword), TAXONOMY_LIMITS.keywords)),
      examples: optional(examples),
    },
    { error: 'must be an entry with a label: write "- label: Payment page"' },
  )
  .refine((it) => it.label !== undefined || it.name !== undefined, {
    error: 'has no label: add "label: " with the name of the touchpoint',
  })
  .refine((it) => it.label === undefined || it.name === undefined, {
    error: 'has a label and a name: keep the label',
    path: ['name'],
  });

const entries = list(entry, TAXONOMY_LIMITS.entries).min(1, {
  error: 'is empty: list touchpoints',
});

const journeys = list(
  z.strictObject(
    {
      name: filled(TAXONOMY_LIMITS.label),
      touchpoints: entries,
    },
    { error: 'must be a journey: "name: " and "touchpoints: "' },
  ),
  TAXONOMY_LIMITS.journeys,
).min(1, { error: 'is empty: list journeys' });

/** The three ways of writing a taxonomy down. */
export const SHAPES = {
  journeys: z.strictObject({ journeys }),
  touchpoints: z.strictObject({ touchpoints: entries }),
  bare: entries,
} as const;

export type WrittenEntry = z.infer<typeof entry>;
export type WrittenJourney = z.infer<typeof journeys>[number];

/** Every key that means something somewhere, to guess which one a slip of the keyboard meant. */
export const KEYS: readonly string[] = [
  ...['journeys', 'touchpoints', 'label', 'name', 'team', 'description', 'moment_of_truth'],
  ...['keywords', 'examples', 'nl', 'en'],
];

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
