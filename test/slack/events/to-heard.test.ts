import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHeard } from '../../../src/slack/events/to-heard.ts';

const SELF = { botId: 'B1', botUserId: 'UBOT' };

const TS = '1795000000.000100';

function heard(event: Record<string, unknown>) {
  return toHeard({ type: 'message', channel: 'C1', ts: TS, user: 'U1', ...event }, SELF);
}

function textOf(event: Record<string, unknown>): string | null {
  const it = heard(event);
  return it.kind === 'said' ? it.message.text : null;
}

describe('a message', () => {
  test('of a person keeps its markup, its place and its time', () => {
    expect(heard({ text: 'Slow &amp; <https://shop.example|ugly>' })).toEqual({
      kind: 'said',
      message: {
        channelId: 'C1',
        ts: TS,
        conversationTs: TS,
        revisionTs: TS,
        authorId: 'U1',
        isBot: false,
        source: 'slack',
        text: 'Slow &amp; <https://shop.example|ugly>',
        saidAt: new Date('2026-11-18T11:06:40.000Z'),
      },
    });
  });

  test.each([undefined, 'file_share', 'me_message', 'thread_broadcast'])(
    'of subtype %s is heard',
    (subtype) => {
      expect(textOf({ subtype, text: 'It hung' })).toBe('It hung');
    },
  );

  test.each([
    'channel_join',
    'channel_leave',
    'channel_topic',
    'pinned_item',
    'bot_add',
    'message_replied',
  ])('of subtype %s is bookkeeping', (subtype) => {
    expect(heard({ subtype, text: 'somebody did something' }).kind).toBe('nothing');
  });

  test('in a thread belongs to its conversation', () => {
    const reply = heard({ text: 'me too', thread_ts: '1794000000.000001' });

    expect(reply).toMatchObject({ message: { ts: TS, conversationTs: '1794000000.000001' } });
  });

  test.each([
    { bot_id: 'B1', text: 'our digest' },
    { user: 'UBOT', text: 'our answer' },
    { text: '<@UBOT> team checkout' },
    { text: 'ask <@UBOT|earshot> about it' },
    { text: '  ' },
    { text: undefined, files: [{ id: 'F1' }] },
    { text: 'no time', ts: 'yesterday' },
  ])('that is ours, asks us or says nothing is let go: %o', (event) => {
    expect(heard(event).kind).toBe('nothing');
  });
});

describe('an edit', () => {
  const edit = (message: object, previous: object) =>
    heard({
      subtype: 'message_changed',
      user: undefined,
      message: { ts: TS, user: 'U1', ...message },
      previous_message: { ts: TS, user: 'U1', ...previous },
      event_ts: '1795000100.000200',
    });

  test('brings the new words as a newer revision of the same message', () => {
    const edited = { user: 'U1', ts: '1795000099.000000' };

    expect(edit({ text: 'better', edited }, { text: 'bad' })).toMatchObject({
      kind: 'said',
      message: { ts: TS, text: 'better', revisionTs: '1795000099.000000' },
    });
  });

  test('that only adds the preview of a link is nothing', () => {
    const preview = { from_url: 'https://shop.example', text: 'A fine shop' };
    const text = 'see <https://shop.example>';

    expect(edit({ text, attachments: [preview] }, { text }).kind).toBe('nothing');
  });

  test('of what a bot says in blocks is heard', () => {
    const says = (text: string) => ({
      bot_id: 'B7',
      text: 'survey',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
    });

    expect(edit(says('CSAT 4/5'), says('CSAT 2/5'))).toMatchObject({
      message: { text: 'CSAT 4/5', revisionTs: '1795000100.000200' },
    });
  });

  test('that leaves a tombstone takes the message back', () => {
    expect(edit({ subtype: 'tombstone', text: 'deleted' }, { text: 'words' })).toEqual({
      kind: 'taken back',
      ref: { channelId: 'C1', ts: TS },
    });
  });
});

describe('a bot', () => {
  const bot = { subtype: 'bot_message', bot_id: 'B7', username: 'Survey', user: undefined };

  test('is named as the source', () => {
    expect(heard({ ...bot, text: 'NPS: 9' })).toMatchObject({
      message: { isBot: true, authorId: 'B7', source: 'Survey' },
    });
  });

  test('is heard through its blocks, whatever their kind', () => {
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: 'New <answer>' } },
      { type: 'divider' },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*CSAT* 2/5' },
        fields: [{ type: 'mrkdwn', text: 'Plan: basic' }],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_quote',
            elements: [
              { type: 'text', text: 'I paid & waited ' },
              { type: 'link', url: 'https://shop.example', text: 'here' },
              { type: 'emoji', name: 'cry' },
            ],
          },
          {
            type: 'rich_text_list',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'late' }] },
              { type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U5' }] },
            ],
          },
        ],
      },
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'CES' },
            { type: 'raw_number', value: 6 },
          ],
        ],
      },
      { type: 'context', elements: [{ type: 'image' }, { type: 'plain_text', text: 'by mail' }] },
      {
        type: 'actions',
        elements: [{ type: 'button', text: { type: 'plain_text', text: 'Open' } }],
      },
    ];

    expect(textOf({ ...bot, text: 'New answer', blocks })).toBe(
      [
        'New &lt;answer&gt;',
        '*CSAT* 2/5',
        'Plan: basic',
        'I paid &amp; waited <https://shop.example|here>:cry:',
        '• late',
        '• <@U5>',
        'CES 6',
        'by mail',
      ].join('\n'),
    );
  });

  test('is heard through its attachments', () => {
    const attachments = [
      {
        fallback: 'not needed',
        pretext: 'A new review',
        title: 'Two stars',
        text: 'It broke.',
        fields: [{ title: 'Rating', value: '2/5' }],
      },
      { fallback: 'NPS: 3' },
    ];

    expect(textOf({ ...bot, text: '', attachments })).toBe(
      'A new review\nTwo stars\nIt broke.\nRating: 2/5\nNPS: 3',
    );
  });
});

test.each(['*Segment:*\nBusiness', '*Segment*\nBusiness', '*Segment*: \nBusiness'])(
  'a field of a survey’s block is one line: %j',
  (text) => {
    const fields = [text, '*Rating*\n2', '*Comment:*\n'].map((it) => ({
      type: 'mrkdwn',
      text: it,
    }));

    expect(
      textOf({ subtype: 'bot_message', bot_id: 'B7', blocks: [{ type: 'section', fields }] }),
    ).toBe('*Segment:* Business\n*Rating:* 2\n*Comment:*\n');
  },
);

test('what somebody passed on is what they brought', () => {
  const attachments = [{ is_share: true, from_url: 'https://x.slack.com/p1', text: 'It hung.' }];

  expect(textOf({ text: '', attachments })).toBe('It hung.');
});

test('a deletion takes back what was deleted', () => {
  expect(heard({ subtype: 'message_deleted', deleted_ts: TS, ts: '1795000500.0' })).toEqual({
    kind: 'taken back',
    ref: { channelId: 'C1', ts: TS },
  });
});

test.each([
  { text: 'x', edited: { ts: 'now' } },
  { text: 'x', thread_ts: "1'; --" },
  { subtype: 'message_changed', message: { ts: TS, text: 'x' }, event_ts: 'NaN' },
  { subtype: 'message_changed', message: { ts: '1e9', subtype: 'tombstone' } },
  { subtype: 'message_deleted', deleted_ts: 'Infinity' },
])('what has a time that is none of Slack’s is let go: %j', (event) => {
  expect(heard(event).kind).toBe('nothing');
});

test('no payload whatever makes it throw', () => {
  const keys = ['subtype', 'message', 'previous_message', 'blocks', 'attachments', 'text', 'ts'];
  const payload = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 }));
  fc.assert(
    fc.property(payload, (event) => {
      expect(['said', 'taken back', 'nothing']).toContain(toHeard(event, SELF).kind);
    }),
    { numRuns: 500 },
  );
});
