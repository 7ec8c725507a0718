import type { Fields } from '../fields.ts';
import { asFields, asList, asText } from '../fields.ts';
import { escaped } from '../kit/markup.ts';

/** Rich text as Slack's markup, the one form in which every message is read. */
export function richMarkup(block: Fields): string {
  return asList(block.elements).map(partMarkup).filter(isSomething).join('\n');
}

/** A section, a quote or preformatted text holds words; a list holds sections. */
function partMarkup(part: Fields): string {
  const elements = asList(part.elements);
  if (part.type === 'rich_text_list') {
    return elements.map((item) => `• ${partMarkup(item)}`).join('\n');
  }
  return elements.map(elementMarkup).join('');
}

function elementMarkup(element: Fields): string {
  switch (element.type) {
    case 'text':
      return escaped(asText(element.text));
    case 'link': {
      const url = escaped(asText(element.url));
      const label = escaped(asText(element.text));
      return label === '' ? `<${url}>` : `<${url}|${label}>`;
    }
    case 'emoji':
      return `:${asText(element.name)}:`;
    case 'user':
      return `<@${asText(element.user_id)}>`;
    case 'usergroup':
      return `<!subteam^${asText(element.usergroup_id)}>`;
    case 'channel':
      return `<#${asText(element.channel_id)}>`;
    case 'broadcast':
      return `<!${asText(element.range)}>`;
    case 'date':
      return escaped(asText(element.fallback));
    default:
      return escaped(asText(asFields(element.text).text));
  }
}

function isSomething(text: string): boolean {
  return text.trim() !== '';
}
