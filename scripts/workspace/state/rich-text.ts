import type { Fields } from '../http/fields.ts';

const token = /<([@#!]?)([^>|]+)(?:\|([^>]*))?>|:([a-z0-9_+-]+):/g;

/** The `rich_text` block Slack makes of what a member typed. */
export function richText(text: string): Fields {
  const elements: Fields[] = [];
  let end = 0;
  for (const found of text.matchAll(token)) {
    if (found.index > end) elements.push(plain(text.slice(end, found.index)));
    elements.push(element(found));
    end = found.index + found[0].length;
  }
  if (end < text.length) elements.push(plain(text.slice(end)));
  return {
    type: 'rich_text',
    block_id: 'typed',
    elements: [{ type: 'rich_text_section', elements }],
  };
}

function element([whole, sigil, target = '', label, emoji]: RegExpExecArray): Fields {
  if (emoji !== undefined) return { type: 'emoji', name: emoji };
  if (sigil === '@') return { type: 'user', user_id: target };
  if (sigil === '#') return { type: 'channel', channel_id: target };
  if (sigil === '' && /^(https?|mailto|tel):/.test(target)) {
    return { type: 'link', url: unescaped(target), ...(label ? { text: unescaped(label) } : {}) };
  }
  if (sigil === '!' && /^(here|channel|everyone)$/.test(target)) {
    return { type: 'broadcast', range: target };
  }
  return plain(whole);
}

function plain(text: string): Fields {
  return { type: 'text', text: unescaped(text) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
