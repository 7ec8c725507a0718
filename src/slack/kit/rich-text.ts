import type {
  RichTextBlock,
  RichTextElement,
  RichTextQuote,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import { cut, LIMITS } from './limits.ts';
import { tame } from './markup.ts';

/** A piece of a line: words, or an element that is more than words and always of our making. */
export type Piece = string | RichTextElement;

type Part = RichTextSection | RichTextQuote;

/** A block of lines and quotes. Words in it cannot mention, link or ping, whoever wrote them. */
export function rich(...parts: readonly Part[]): RichTextBlock {
  return { type: 'rich_text', elements: parts.reduce<Part[]>(withPart, []) };
}

export function line(...pieces: readonly Piece[]): RichTextSection {
  return { type: 'rich_text_section', elements: toElements(pieces) };
}

export function quote(...pieces: readonly Piece[]): RichTextQuote {
  return { type: 'rich_text_quote', elements: toElements(pieces) };
}

/** One line in a block of its own. */
export function says(...pieces: readonly Piece[]): RichTextBlock {
  return rich(line(...pieces));
}

export function bold(text: string): RichTextElement {
  return words(text, { bold: true });
}

/** A whole sentence that matters most: its end counts as much as its beginning. */
export function boldSentence(text: string): RichTextElement {
  return { type: 'text', text: cut(tame(text), LIMITS.richSentence), style: { bold: true } };
}

export function italic(text: string): RichTextElement {
  return words(text, { italic: true });
}

export function link(text: string, url: string): RichTextElement {
  return { type: 'link', url, text: tame(text) };
}

export function member(userId: string): RichTextElement {
  return { type: 'user', user_id: userId };
}

export function channel(channelId: string): RichTextElement {
  return { type: 'channel', channel_id: channelId };
}

/** An instant in each reader's own time zone; `fallback` where it cannot be shown. */
export function moment(at: Date, fallback: string): RichTextElement {
  return {
    type: 'date',
    timestamp: Math.floor(at.getTime() / 1000),
    format: '{date_short_pretty}, {time}',
    fallback,
  };
}

/** Lines that follow each other are one section: Slack breaks lines at newlines alone. */
function withPart(parts: Part[], part: Part): Part[] {
  const last = parts.at(-1);
  if (last?.type !== 'rich_text_section' || part.type !== 'rich_text_section') {
    return [...parts, part];
  }
  return [...parts.slice(0, -1), line(...last.elements, '\n', ...part.elements)];
}

function toElements(pieces: readonly Piece[]): RichTextElement[] {
  return pieces
    .map((piece) => (typeof piece === 'string' ? words(piece) : piece))
    .filter((element) => element.type !== 'text' || element.text !== '');
}

function words(text: string, style?: RichTextText['style']): RichTextElement {
  const max = style === undefined ? LIMITS.richText : LIMITS.richName;
  return { type: 'text', text: cut(tame(text), max), ...(style && { style }) };
}
