import { storable } from '../core/text/storable.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const MARKUP = /<(?<target>[^<>|]{1,3000})(?:\|(?<label>[^<>]{0,3000}))?>/g;
const FENCES = /`{1,3}/g;
const EMPHASIS = /(?<![\p{L}\p{N}])([*_~])(?=\S)([^*_~\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gu;

/**
 * Characters that PostgreSQL refuses, that hide text, or that turn its direction around: controls
 * but tab and newline, soft hyphens, marks of direction and spaces without width. Joiners stay,
 * because emoji and some scripts are built with them.
 */
const UNSEEN = /(?![\t\n])\p{Cc}|(?!\u200c|\u200d|\p{Emoji_Component})\p{Cf}/gu;

/**
 * Takes Slack's markup off a text: people become `[member]`, broadcasts lose their power to ping,
 * links keep their label or address, entities are decoded once; emoji stay as they are.
 */
export function normaliseMarkup(text: string): string {
  return storable(text)
    .replace(UNSEEN, '')
    .replace(MARKUP, (whole, target: string, label?: string) => toWords(whole, target, label))
    .replace(FENCES, '')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2')
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

function toWords(whole: string, target: string, label: string | undefined): string {
  const first = target[0];
  if (first === '@') return '[member]';
  if (first === '#') return `#${label || 'channel'}`;
  if (first === '!') return broadcastToWords(target.slice(1), label);
  if (/^(?:mailto|tel):/i.test(target)) return label || target.replace(/^[a-z]+:/i, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return label || withoutQuery(target);
  return whole;
}

/** `channel`, `subteam^S1`, `date^1392734382^{date}^link`: the label is Slack's own fallback. */
function broadcastToWords(target: string, label: string | undefined): string {
  const [name = ''] = target.split('^');
  if (name === 'subteam') return label?.replace(/^@/, '') || '[group]';
  return label || name;
}

/** What follows `?` or `#` in an address says nothing about the feedback, and may identify. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
