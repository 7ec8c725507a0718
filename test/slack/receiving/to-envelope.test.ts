import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/slack/fields.ts';
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

    const { api_app_id: _id, event_time: _time, authorizations: _of, ...read } = body;
    expect(envelope).toMatchObject({ id: 'Ev9', lane: 'C7', body: read, receivedAt: AT });
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

  test('leaves ids and timestamps as they are', () => {
    const everything = createToEnvelope(() => '[redacted]');
    const edited = { user: 'U1', ts: '13.5' };
    const body = aMessageEvent({ thread_ts: '12.5', bot_id: 'B4', edited });

    const event = everything(body, AT)?.body.event as Fields;

    expect(event).toEqual({ ...(body.event as Fields), text: '[redacted]' });
  });

  test('is not kept where nothing reads it, however deep it stands', () => {
    const jan = 'Jan Jansen';
    const event = eventOf(
      aMessageEvent({
        files: [{ id: 'F1', name: jan, url_private: jan, permalink: jan, user_profile: jan }],
        user: { id: 'U1', name: jan, profile: { real_name: jan } },
        attachments: [
          {
            ...{ text: 'The parcel came late.', image_url: jan, thumb_url: jan, author_icon: jan },
            ...{ author_name: jan, service_name: jan, actions: [{ name: jan, value: jan }] },
            user_profile: { real_name: jan },
          },
        ],
        message: { text: 'It hung.', metadata: { event_payload: jan }, files: [{ title: jan }] },
        reactions: [{ users: [jan] }],
      }),
    );

    expect(JSON.stringify(event)).not.toContain(jan);
    expect(event).toMatchObject({
      ...{ user: { id: 'U1' }, message: { text: 'It hung.' } },
      attachments: [{ text: 'The parcel came late.' }],
    });
  });

  test('is taken out of the name of what posted, in both places', () => {
    const bot_profile = { name: 'jan@example.nl', icons: { image_36: 'https://x/jan' } };
    const event = eventOf(aMessageEvent({ username: 'jan@example.nl', bot_profile }));

    expect(event).toMatchObject({ username: '[email]', bot_profile: { name: '[email]' } });
    expect(JSON.stringify(event)).not.toContain('jan');
  });

  test('is taken out of a command, which stays the same question', () => {
    const body = {
      ...{ command: '/cx', text: 'find jan@example.nl', user_id: 'U1', user_name: 'jan' },
      ...{ channel_id: 'D1', channel_name: 'mpdm-jan--piet-1', team_id: 'T1', team_domain: 'jan' },
      ...{ trigger_id: 't1', response_url: 'https://hooks.slack.com/1', token: 'x' },
    };

    expect(toEnvelope(body, AT)?.body).toEqual({
      ...{ command: '/cx', text: 'find [email]', user_id: 'U1', channel_id: 'D1', team_id: 'T1' },
      ...{ trigger_id: 't1', response_url: 'https://hooks.slack.com/1' },
    });
  });

  test('is taken out of what somebody pressed, and the message that was on is not kept', () => {
    const who = { name: 'jan', username: 'jan', profile: { email: 'jan@example.nl' } };
    const action = { type: 'button', action_id: 'ask:0', block_id: 'b', action_ts: '1.1' };
    const body = {
      ...{ type: 'block_actions', trigger_id: 't1', user: { id: 'U1', team_id: 'T1', ...who } },
      ...{ channel: { id: 'C1', name: 'mpdm-jan--piet-1' }, team: { id: 'T1', domain: 'jan' } },
      actions: [{ ...action, value: 'find jan@example.nl', text: { text: 'jan@example.nl' } }],
      message: { type: 'message', text: 'call jan@example.nl' },
    };

    expect(toEnvelope(body, AT)?.body).toEqual({
      ...{ type: 'block_actions', trigger_id: 't1', user: { id: 'U1', team_id: 'T1' } },
      ...{ channel: { id: 'C1' }, team: { id: 'T1' } },
      actions: [{ ...action, value: 'find [email]', text: { text: '[email]' } }],
    });
  });

  test('is not in where something was pressed, and what was chosen as a day', () => {
    const container = { type: 'message', message_ts: '1.1', channel_id: 'C1' };
    const pressed = {
      ...{ type: 'block_actions', user: { id: 'U1' }, trigger_id: 't1' },
      ...{ actions: [{ type: 'button', value: 'x' }], container: { ...container, called: 'jan' } },
    };
    const values = {
      noticed_on: { noticed_on: { type: 'datepicker', selected_date: '2026-11-18' } },
      explanation_text: { explanation_text: { type: 'plain_text_input', value: 'It was down' } },
      survey_changed: {
        survey_changed: { type: 'checkboxes', selected_options: [{ value: 'x' }] },
      },
    };
    const view = {
      id: 'V1',
      callback_id: 'explanation',
      private_metadata: 'C1:1',
      state: { values },
    };
    const submitted = { type: 'view_submission', user: { id: 'U1' }, view, trigger_id: 't1' };

    expect(toEnvelope(pressed, AT)?.body.container).toEqual(container);
    expect(toEnvelope(submitted, AT)?.body.view).toEqual(view);
  });

  test('is taken out of what came of a case, and who helped is kept', () => {
    const values = (outcome: string) => ({
      case_state: { case_state: { type: 'radio_buttons', selected_option: { value: 'done' } } },
      case_text: { case_text: { type: 'plain_text_input', value: outcome } },
      case_helpers: { case_helpers: { type: 'multi_users_select', selected_users: ['U2'] } },
    });
    const viewOf = (outcome: string) => ({
      ...{ id: 'V1', callback_id: 'case_ending', private_metadata: 'C1:1' },
      state: { values: values(outcome) },
    });
    const view = viewOf('told jan@example.nl');
    const body = { type: 'view_submission', user: { id: 'U1' }, view, trigger_id: 't1' };

    expect(toEnvelope(body, AT)?.body.view).toEqual(viewOf('told [email]'));
  });

  test('is taken out of what somebody filled in', () => {
    const field = (value: string) => ({ type: 'plain_text_input', value });
    const values = { name: { name: field('Team jan@example.nl') } };
    const view = { id: 'V1', callback_id: 'new_team', private_metadata: 'C1', state: { values } };
    const body = { type: 'view_submission', user: { id: 'U1' }, view, trigger_id: 't1' };

    expect(toEnvelope(body, AT)?.body.view).toEqual({
      ...view,
      state: { values: { name: { name: field('Team [email]') } } },
    });
  });

  test.each([
    '04175780-0ed4-40d3-8c5f-2a325231f7b9',
    '04175780-0ed4-40d3-8c5f-2a325231f7b9 2026-11-20',
  ])('is not seen in the value of our own button %s', (value) => {
    const everything = createToEnvelope(() => '[redacted]');
    const actions = [{ type: 'button', value }];
    const body = { type: 'block_actions', user: { id: 'U1' }, actions, trigger_id: 't1' };

    expect(everything(body, AT)?.body.actions).toEqual(actions);
  });
});

describe('an interaction', () => {
  const user = { id: 'U1' };

  test.each<[string, Fields]>([
    ['/cx:t1', { command: '/cx', text: 'team', user_id: 'U1', trigger_id: 't1' }],
    ['block_actions:t1', { type: 'block_actions', user, actions: [{}], trigger_id: 't1' }],
    ['view_submission:t1', { type: 'view_submission', user, view: { id: 'V1' }, trigger_id: 't1' }],
  ])('%s is alone in its lane', (id, body) => {
    const envelope = toEnvelope(body, AT);

    expect(envelope).toMatchObject({ id, lane: id, body });
  });

  test('without a trigger is told apart by what it says', () => {
    const submitted = (view: string) => ({ type: 'view_submission', user, view: { id: view } });
    const ids = ['V1', 'V2', 'V1'].map((view) => toEnvelope(submitted(view), AT)?.id);

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
  { type: 'shortcut', callback_id: 'x', trigger_id: 't1' },
  { type: 'message_action', user: { id: 'U1' }, message: 'x', channel: {}, trigger_id: 't1' },
  { type: 'view_closed', user: { id: 'U1' }, view: { id: 'V1' } },
])('%j is nothing that can be answered', (body) => {
  expect(toEnvelope(body, AT)).toBeNull();
});

test('what PostgreSQL refuses is gone from every text and every key', () => {
  const body = aMessageEvent({ text: 'a\0b', 't\0itle': ['\uD83D', 'ok \u{1F600}'] });

  const event = eventOf(body);

  expect(event.text).toBe('ab');
  expect(event.title).toEqual(['\uFFFD', 'ok \u{1F600}']);
});

test('whatever JSON comes, it never throws, and what it keeps can be stored', () => {
  const types = fc.constantFrom('event_callback', 'block_actions', 'view_submission', 'x');
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
