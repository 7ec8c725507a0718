import type { Token } from '../tokenise.ts';

/** A number, a tag or a wail may stand in it. */
const TELLING = /\d|^#|(.)\1\1/u;

/** A word without what tells nothing of a feeling: whose name, which number, how long a wail. */
export function plainWord({ word, type }: Token): string {
  if (type === 'mention') return '@';
  if (type === 'url' || type === 'email') return '@url';
  if (!TELLING.test(word)) return word;
  return word
    .replace(/\d{1,80}/g, '0')
    .replace(/^#{1,9}/, '')
    .replace(/(\p{L})\1{2,80}/gu, '$1$1');
}
