/** As long as Slack lets a posting bot call itself, in characters. */
const MOST_CHARACTERS = 80;

/** Who speaks through a tool: `Jane Doe via Typeform`, `Jane Doe (via Typeform)`. */
const SPEAKER = /^.*\bvia\s+(?=[\p{L}\p{N}])/iu;

/** Who or what a tool names besides itself: `Typeform (Jane Doe)`. */
const BESIDE = /\s*\([^()]*\)|\s*[()].*$/gu;

/** What the tool that posted is called, without the person whose words it brings. */
export function sourceName(calledItself: string): string {
  const tool = calledItself.replace(/\s+/gu, ' ').replace(SPEAKER, '').replace(BESIDE, '').trim();
  return Array.from(tool).slice(0, MOST_CHARACTERS).join('') || 'bot';
}
