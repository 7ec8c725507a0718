import type { Message } from '../../src/ports/telling.ts';

type Part = Readonly<Record<string, unknown>>;

/** What a message says, line by line, for a terminal: no markup, buttons in brackets. */
export function toPlainText({ blocks, text }: Message): string {
  const lines = blocks.map((block) => blockText(toPart(block))).filter((line) => line !== '');
  return lines.length > 0 ? lines.join('\n\n') : text;
}

function blockText(block: Part): string {
  switch (block.type) {
    case 'rich_text':
      return partsOf(block.elements).map(richText).join('\n');
    case 'section':
      return [block.text, ...partsOf(block.fields)].map((it) => wordsOf(toPart(it))).join('\n');
    case 'actions':
      return partsOf(block.elements)
        .map((it) => `[ ${controlText(it)} ]`)
        .join(' ');
    case 'context':
      return partsOf(block.elements).map(wordsOf).join(' ');
    default:
      return wordsOf(toPart(block.text));
  }
}

/** What a button or list shows before it is pressed. */
function controlText({ type, text, placeholder }: Part): string {
  if (type === 'overflow') return '⋯';
  return wordsOf(toPart(text)) || wordsOf(toPart(placeholder));
}

function richText(part: Part): string {
  const line = partsOf(part.elements).map(elementText).join('');
  return part.type === 'rich_text_quote' ? line.replace(/^/gm, '  | ') : line;
}

function elementText(element: Part): string {
  switch (element.type) {
    case 'user':
      return `@${element.user_id}`;
    case 'channel':
      return `#${element.channel_id}`;
    case 'date':
      return String(element.fallback ?? '');
    case 'emoji':
      return `:${element.name}:`;
    case 'rich_text_section':
      return `\n- ${partsOf(element.elements).map(elementText).join('')}`;
    default:
      return wordsOf(element);
  }
}

/** A text object's words; Slack's own markup, links first, is taken off mrkdwn. */
function wordsOf({ type, text }: Part): string {
  if (typeof text !== 'string') return '';
  if (type !== 'mrkdwn') return text;
  return text
    .replace(/<[^|>]+\|([^>]+)>/g, '$1')
    .replace(/<([^>]+)>/g, '$1')
    .replace(/(^|\s)[*_~](\S(?:[^*_~\n]*\S)?)[*_~]/g, '$1$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function partsOf(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.map(toPart) : [];
}

function toPart(value: unknown): Part {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
