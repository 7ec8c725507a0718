const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A whole number from 0 to 2^32 - 1 that is the same for the same text everywhere, spread evenly;
 * no secret. FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv), with the last
 * bits stirred, on which what is counted in fifths depends.
 */
export function hashOf(text: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
