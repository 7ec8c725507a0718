/** Letters that no decomposition takes apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
};

const PLAIN = /^[a-z]{0,40}$/;

/** A word in small plain letters, as the gazetteer keeps it: `Şahin` is `sahin`. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøđðłæœþıəħ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[’`]/g, "'");
}
