import type { Claim, DraftClaim, SampleLine } from './summary.ts';

const MOST_CLAIMS = 5;
const MOST_CITATIONS = 3;

/** Characters of a claim: a sentence or two. */
const LENGTH = { from: 15, to: 240 };

/**
 * What could lead somewhere, call somebody or break the layout: addresses, mentions, channels,
 * Slack's and Markdown's markup. A customer can talk a model into writing any of them.
 */
const FORBIDDEN: readonly RegExp[] = [
  /[@<>`|\\]/u,
  /\]\s{0,3}\(/u,
  /#[\p{L}\p{N}_]/u,
  /:\/\//u,
  /:[\w+-]{1,60}:/u,
  /\bwww\./iu,
  /[\p{L}\p{N}]\.[\p{L}]{2}/u,
  /\b(?:mailto|tel|javascript|data|slack):/iu,
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u,
];

const NUMBER = /\p{Nd}{1,15}(?:[.,:]\p{Nd}{1,15}){0,4}/gu;

/**
 * The claims that can be shown: plain text of a sentence or two, each citing lines that it was
 * given, with no number that the lines it cites do not have. The others are dropped, not mended.
 */
export function checkClaims(
  drafts: readonly DraftClaim[],
  given: readonly SampleLine[],
): readonly Claim[] {
  const texts = new Set<string>();
  return drafts
    .flatMap((draft) => checked(draft, given))
    .filter(({ text }) => {
      const isNew = !texts.has(text);
      texts.add(text);
      return isNew;
    })
    .slice(0, MOST_CLAIMS);
}

function checked(draft: DraftClaim, given: readonly SampleLine[]): readonly Claim[] {
  const cited = [...new Set(draft.citations)].map((number) => given[number - 1]);
  const lines = cited.filter((line) => line !== undefined);
  if (lines.length === 0 || lines.length < cited.length) return [];
  const text = draft.text.trim().split(/\s/u).filter(Boolean).join(' ');
  if (!isPlain(text) || !hasOnlyNumbersOf(lines, text)) return [];
  return [{ text, citations: lines.slice(0, MOST_CITATIONS).map(({ feedback }) => feedback) }];
}

function isPlain(text: string): boolean {
  const { length } = [...text];
  if (length < LENGTH.from || length > LENGTH.to) return false;
  return FORBIDDEN.every((forbidden) => !forbidden.test(text));
}

function hasOnlyNumbersOf(lines: readonly SampleLine[], text: string): boolean {
  const known = new Set(lines.flatMap(({ words }) => numbersIn(words)));
  return numbersIn(text).every((number) => known.has(number));
}

/** `4,50` and `4.50` are one number. */
function numbersIn(text: string): readonly string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replaceAll(',', '.'));
}
