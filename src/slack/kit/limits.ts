/** What Slack takes at most (https://docs.slack.dev/reference/block-kit). */
export const LIMITS = {
  /** Ours: a whole message may hold some 13,200 characters, and a reader's patience far fewer. */
  richText: 2000,
  richName: 150,
  /** Room for two long names and all the figures after them. */
  richSentence: 400,
  headerText: 150,
  contextText: 2000,
  buttonText: 75,
  optionText: 75,
  options: 100,
  overflowOptions: 5,
  modalTitle: 24,
  inputLabel: 2000,
} as const;

/** How far a cut may move back to end at a whole word. */
const WORD_REACH = 20;

/** Shortens a text to `max` UTF-16 units, an ellipsis included; no character is ever broken. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(max - 2));
  const kept = text.slice(0, isHalf ? max - 2 : max - 1);
  const space = kept.search(/\s\S*$/u);
  const whole = space > kept.length - WORD_REACH && space > 0 ? kept.slice(0, space) : kept;
  return `${whole.replace(/(?:\s|\u200D|\uFE0F)+$/u, '')}…`;
}
