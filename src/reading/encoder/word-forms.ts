/** Endings of Dutch and English words, and what stands in their place in a form that is known. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/'s$/u, ''],
  [/s$/u, ''],
  [/es$/u, ''],
  [/(?:en|e)$/u, ''],
  [/([^aeiou])\1en$/u, '$1'],
  [/([aeou])([^aeiou])en$/u, '$1$1$2'],
  [/([aeou])([^aeiou])e$/u, '$1$1$2'],
  [/([^aeiou])\1e$/u, '$1'],
  [/t$/u, ''],
  [/(?:tjes|tje|jes|je)$/u, ''],
  [/^ge(.{2,20})[dt]$/u, '$1en'],
  [/(?:ed|ing)$/u, ''],
  [/(?:ed|ing)$/u, 'e'],
  [/ies$/u, 'y'],
  [/([^aeiou])\1(?:ed|ing)$/u, '$1'],
  [/ly$/u, ''],
];

const SHORTEST = 3;

/** Other forms of a word, likeliest first: without accents, drawn-out letters, endings. */
export function wordForms(word: string): readonly string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const undrawn = plain.replace(/(.)\1{2,}/gu, '$1$1');
  const single = plain.replace(/(.)\1{2,}/gu, '$1');
  const bases = [...new Set([plain, undrawn, single])];
  const ended = bases.flatMap((base) =>
    ENDINGS.map(([ending, instead]) => base.replace(ending, instead)),
  );
  return [...bases, ...ended].filter((form) => form !== word && form.length >= SHORTEST);
}

/** What may join the parts of a Dutch compound: `verzekering-s-polis`, `klant-en-service`. */
const JOINTS = ['', 's', 'en', 'e', 'n'];
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 30;

/** The two known parts of a compound, the second as long as can be; null where it has none. */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
): readonly [string, string] | null {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return null;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const tail = word.slice(cut);
    if (!isKnown(tail)) continue;
    const head = headOf(word.slice(0, cut), isKnown);
    if (head !== null) return [head, tail];
  }
  return null;
}

function headOf(part: string, isKnown: (part: string) => boolean): string | null {
  for (const joint of JOINTS) {
    if (!part.endsWith(joint)) continue;
    const head = part.slice(0, part.length - joint.length);
    if (head.length >= SHORTEST_PART && isKnown(head)) return head;
  }
  // A verb's stem: `betaal` in `betaalpagina`.
  const infinitive = `${part.replace(/([aeou])\1([^aeiou])$/u, '$1$2')}en`;
  return part.length >= SHORTEST_PART && isKnown(infinitive) ? infinitive : null;
}
