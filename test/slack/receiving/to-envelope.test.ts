import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/slack/receiving/fields.ts';
import { createToEnvelope } from '../../../src/slack/receiving/to-envelope.ts';
import { aMessageEvent } from '../../support/slack/a-message-event.ts';

const AT = new Date('2026-11-20T08:00:00Z');
const redact = (text: string) => text.replace(/[\w.]+@[\w.]+/g, '[email]');
const toEnvelope = createToEnvelope(redact);
const eventOf = (body: Fields): Fields => toEnvelope(body, AT)?.body.event as Fields;

describe('an event', () => {
  test('keeps the id that Slack gave it and waits in the lane of its channel', () => {
    const body = aMessageEvent({ channel: 'C7' }, { event_id: 'Ev9' });

    const envelope = toEnvelope(body, AT);

    expect(envelope).toEqual({ id: 'Ev9', lane: 'C7', body, receivedAt: AT });
  });

  test.each([
    ['reaction_added', { item: { type: 'message', channel: 'C3', ts: '1.1' } }, 'C3'],
    ['channel_rename', { channel: { id: 'C4', name: 'feedback' } }, 'C4'],
    ['tokens_revoked', { tokens: {} }, 'workspace'],
  ])('of type %s finds its lane', (type, event, lane) => {
    const body = { type: 'event_callback', event_id: 'Ev1', event: { type, ...event } };

    expect(toEnvelope(body, AT)?.lane).toBe(lane);
  });

  test.each(['app_mention', 'app_home_opened'])('%s waits behind nothing', (type) => {
    const envelope = toEnvelope(aMessageEvent({ type }, { event_id: 'Ev5' }), AT);

    expect(envelope?.lane).toBe('Ev5');
  });

  test('loses what is not of the shape that Bolt would look into', () => {
    const event = eventOf(aMessageEvent({ user: null, channel: 7, item: 'x' }));

    expect(Object.keys(event)).not.toEqual(expect.arrayContaining(['user', 'channel', 'item']));
  });
});

describe('personal data', () => {
  test('is taken out wherever Slack puts what people wrote', () => {
    const written = 'write to jan@example.nl';
    const event = eventOf(
      aMessageEvent({
        text: written,
        username: 'jan@example.nl',
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text: written }, fields: [{ text: written }] },
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: written },
                  { type: 'link', url: 'mailto:jan@example.nl', text: 'jan@example.nl' },
                ],
              },
            ],
          },
        ],
        attachments: [
          { fallback: written, pretext: written, fields: [{ title: written, value: written }] },
        ],
        message: { text: written, ts: '1.1' },
        previous_message: { text: written },
        user_profile: { real_name: 'Jan Jansen', email: 'jan@example.nl' },
        metadata: { event_type: 'crm', event_payload: { anything: 'jan@example.nl' } },
      }),
    );

    expect(JSON.stringify(event)).not.toMatch(/jan/i);
    expect(event.text).toBe('write to [email]');
  });

  test('leaves ids, timestamps and addresses of files as they are', () => {
    const files = [{ id: 'F1', mimetype: 'image/png', url_private: 'https://files/a@b.c/x.png' }];
    const everything = createToEnvelope(() => '[redacted]');
    const body = aMessageEvent({ files, thread_ts: '12.5', bot_id: 'B4' });

    const event = everything(body, AT)?.body.event as Fields;

    expect(event).toEqual({ ...(body.event as Fields), text: '[redacted]' });
  });

  test('is taken out of a message that somebody acts upon', () => {
    const body = {
      ...{ type: 'message_action', trigger_id: 't1', user: { id: 'U1' }, channel: { id: 'C1' } },
      message: { type: 'message', text: 'call jan@example.nl' },
    };

    expect(toEnvelope(body, AT)?.body.message).toEqual({ type: 'message', text: 'call [email]' });
  });
});

describe('an interaction', () => {
  const user = { id: 'U1' };

  test.each<[string, Fields]>([
    ['/cx:t1', { command: '/cx', text: 'team', user_id: 'U1', trigger_id: 't1' }],
    ['block_actions:t1', { type: 'block_actions', user, actions: [{}], trigger_id: 't1' }],
    ['view_submission:t1', { type: 'view_submission', user, view: { id: 'V1' }, trigger_id: 't1' }],
    ['shortcut:t1', { type: 'shortcut', user, callback_id: 'x', trigger_id: 't1' }],
  ])('%s is alone in its lane', (id, body) => {
    const envelope = toEnvelope(body, AT);

    expect(envelope).toMatchObject({ id, lane: id, body });
  });

  test('without a trigger is told apart by what it says', () => {
    const closed = (view: string) => ({ type: 'view_closed', user, view: { id: view } });
    const ids = ['V1', 'V2', 'V1'].map((view) => toEnvelope(closed(view), AT)?.id);

    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

test.each<Fields>([
  {},
  { type: 'app_rate_limited', team_id: 'T1' },
  { type: 'event_callback' },
  { type: 'event_callback', event: null },
  { type: 'event_callback', event: { type: 7 } },
  { type: 'block_actions', user: { id: 'U1' }, actions: [] },
  { type: 'block_actions', user: { id: 'U1' }, actions: [null] },
  { type: 'view_submission', user: { id: 'U1' }, view: null },
  { type: 'toString', user: { id: 'U1' } },
  { command: '/cx' },
])('%j is nothing that can be answered', (body) => {
  expect(toEnvelope(body, AT)).toBeNull();
});

test('what PostgreSQL refuses is gone from every text and every key', () => {
  const body = aMessageEvent({ text: 'a\0b', 'k\0ey': ['\uD83D', 'ok \u{1F600}'] });

  const event = eventOf(body);

  expect(event.text).toBe('ab');
  expect(event.key).toEqual(['\uFFFD', 'ok \u{1F600}']);
});

test('whatever JSON comes, it never throws, and what it keeps can be stored', () => {
  const types = fc.constantFrom('event_callback', 'block_actions', 'view_closed', 'shortcut', 'x');
  const named = fc.record({
    type: types,
    event: fc.record({ type: fc.string(), channel: fc.jsonValue(), text: fc.jsonValue() }),
    user: fc.oneof(fc.jsonValue(), fc.record({ id: fc.string() })),
    actions: fc.jsonValue(),
  });
  const unpaired = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.oneof(named, fc.dictionary(unpaired, fc.jsonValue())), (body) => {
      const envelope = toEnvelope(body as Fields, AT);

      if (envelope === null) return;
      expect(envelope.id).not.toBe('');
      expect(envelope.lane).not.toBe('');
      expect(JSON.stringify(envelope.body)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
    }),
    { numRuns: 50 },
  );
});
