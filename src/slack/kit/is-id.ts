/** Whether a text can be the id of something that is kept, wherever it came from. */
export function isId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}
