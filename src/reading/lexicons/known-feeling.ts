import { wordForms } from '../encoder/word-forms.ts';

/** Most words whose form is remembered. */
const MOST_REMEMBERED = 20_000;

/** Looks up what a word feels like, or else the first of its forms that says something. */
export function createKnownFeeling(
  feelings: ReadonlyMap<string, number>,
): (word: string) => number | undefined {
  const remembered = new Map<string, number | undefined>();

  return function knownFeeling(word) {
    if (remembered.has(word)) return remembered.get(word);
    const form = [word, ...wordForms(word)].find((it) => feelings.has(it));
    const feeling = form === undefined ? undefined : feelings.get(form);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, feeling);
    return feeling;
  };
}
