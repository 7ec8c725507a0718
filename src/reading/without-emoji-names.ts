/** `:heart:` feels, but says nothing in any language of what the text is about. */
export function withoutEmojiNames(text: string): string {
  return text.replace(/:[a-z0-9_+'-]{2,50}:/gu, ' ');
}
