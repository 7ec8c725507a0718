/** Whether a text is kept for measuring: a fifth of all, by a hash (FNV-1a) of the text alone. */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash % 5 === 0;
}
