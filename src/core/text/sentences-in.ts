/** Where a sentence stands in its text: from `start` up to `end`, white space left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Short forms after which a sentence goes on, Dutch and English, without their last full stop. */
const SHORT_FORMS = new Set(
  (
    'a.d.h.v a.u.b aub b.v bijv blz bv ca d.d d.w.z dhr div dr drs e.a e.d enz evt excl ' +
    'i.p.v i.v.m incl ing ir jl m.a.w m.b.t m.i.v m.u.v max mevr min mr mw n.a.v n.v.t nl ' +
    'nr o.a o.b.v p.p p.st prof resp st t.a.v t.b.v t.o.v t/m tel u vgl z.o.z z.s.m zgn ' +
    'a.m approx apt ave co corp dept e.g est etc fig i.e inc jr ltd mrs ms no p.m rev sr vs'
  ).split(' '),
);

/** Characters around a mark that are looked at: looking further makes a long text take minutes. */
const NEAR = 20;

/** A sentence's end: its mark, quotes or brackets that close, emoji that follow, then space. */
const END =
  /(?<mark>[.!?…]+)["'”’»)\]]*(?:\s*\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*)*(?=\s|$)|\n+|$/gu;

/**
 * The sentences of a text, in order. A line's end ends a sentence too; a full stop after a short
 * form (`bijv.`, `Mr.`), an initial or three dots before a small letter do not.
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (goesOn(text, match.index, match.groups?.mark)) {
      continue;
    }
    const piece = text.slice(from, end);
    const trimmed = piece.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const start = from + piece.indexOf(trimmed);
      sentences.push({ start, end: start + trimmed.length });
    }
    from = end;
  }
  return sentences;
}

/** Whether the sentence goes on after the `mark` at `index`. */
function goesOn(text: string, index: number, mark: string | undefined): boolean {
  if (mark === undefined) {
    return false;
  }
  const next = /^\S*\s+(?<next>\S)/u.exec(text.slice(index, index + NEAR))?.groups?.next ?? '';
  if (mark !== '.') {
    return /^(?:\.{2,}|…)$/.test(mark) && /\p{Ll}/u.test(next);
  }
  const before = /[\p{L}\p{N}./]*$/u.exec(text.slice(Math.max(0, index - NEAR), index))?.[0] ?? '';
  const isInitial = /^\p{Lu}$/u.test(before) && before !== 'I' && /\p{Lu}/u.test(next);
  return isInitial || (next !== '' && SHORT_FORMS.has(before.toLowerCase()));
}
