import { expect, test } from 'vitest';
import { toPlainText } from '../../../scripts/job/to-plain-text.ts';

test('writes headers, lines, quotes, notes and buttons as a person would type them', () => {
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'Checkout slipped' } },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'CSAT 61 %', style: { bold: true } },
            { type: 'text', text: ' (n 42), asked by ' },
            { type: 'user', user_id: 'U1' },
          ],
        },
        { type: 'rich_text_quote', elements: [{ type: 'text', text: 'First\nSecond' }] },
      ],
    },
    { type: 'divider' },
    {
      type: 'actions',
      elements: [
        { type: 'button', text: { type: 'plain_text', text: 'Read more' } },
        { type: 'overflow', options: [] },
      ],
    },
    {
      type: 'context',
      elements: [{ type: 'mrkdwn', text: '*Seven* days &amp; <https://x.y|one>' }],
    },
  ];

  expect(toPlainText({ text: 'fallback', blocks })).toBe(
    [
      'Checkout slipped',
      'CSAT 61 % (n 42), asked by @U1\n  | First\n  | Second',
      '[ Read more ] [ ⋯ ]',
      'Seven days & one',
    ].join('\n\n'),
  );
});

test('writes the fallback text of a message without blocks, or with none it knows', () => {
  expect(toPlainText({ text: 'All steady', blocks: [] })).toBe('All steady');
  expect(toPlainText({ text: 'All steady', blocks: [{ type: 'hologram' }] })).toBe('All steady');
});
