import { createHash } from 'node:crypto';
import type { Envelope } from '../../ports/receiving.ts';
import { type Fields, fieldsOf, isFields, textOf } from './fields.ts';
import { mapTexts } from './map-texts.ts';
import { onlyExpected } from './only-expected.ts';
import { redactEvent } from './redact-event.ts';
import { storable } from './storable.ts';

/** Makes an envelope of what Slack sent; null when it is nothing that Earshot can answer. */
export type ToEnvelope = (body: Fields, receivedAt: Date) => Envelope | null;

/** Events that somebody waits for an answer to, and that have nothing to do with their order. */
const AWAITED_EVENTS = ['app_mention', 'app_home_opened'];

/** Interactions on something that is on screen: Slack says who did it, and on what. */
const INTERACTIONS: Readonly<Record<string, (body: Fields) => boolean>> = {
  block_actions: ({ actions }) =>
    Array.isArray(actions) && actions.length > 0 && actions.every(isFields),
  message_action: ({ message, channel }) => isFields(message) && isFields(channel),
  shortcut: () => true,
  view_submission: ({ view }) => isFields(view),
  view_closed: ({ view }) => isFields(view),
};

/** Personal data is out of an event before anybody can keep it. */
export function createToEnvelope(redact: (text: string) => string): ToEnvelope {
  return function toEnvelope(given, receivedAt) {
    const stored = mapTexts(given, storable);
    const body = onlyExpected(isFields(stored) ? stored : {});
    if (isEvent(body)) return { ...fromEvent(body, redact), receivedAt };
    if (!isCommand(body) && !isInteraction(body)) return null;

    const id = interactionId(body);
    return { id, lane: id, body: withoutPersonalData(body, redact), receivedAt };
  };
}

function isEvent(body: Fields): boolean {
  return body.type === 'event_callback' && textOf(fieldsOf(body, 'event'), 'type') !== null;
}

function isCommand(body: Fields): boolean {
  return textOf(body, 'command') !== null && textOf(body, 'user_id') !== null;
}

function isInteraction(body: Fields): boolean {
  const isComplete = Object.hasOwn(INTERACTIONS, String(body.type))
    ? INTERACTIONS[String(body.type)]
    : undefined;
  return isComplete?.(body) === true && textOf(fieldsOf(body, 'user'), 'id') !== null;
}

function fromEvent(body: Fields, redact: (text: string) => string): Omit<Envelope, 'receivedAt'> {
  const event = redactEvent(fieldsOf(body, 'event'), redact);
  const id = textOf(body, 'event_id') ?? `event:${fingerprint(body)}`;
  const isAwaited = AWAITED_EVENTS.includes(String(event.type));
  return { id, lane: isAwaited ? id : laneOf(event), body: { ...body, event } };
}

/** A channel's events are worked in order; what belongs to no channel has a lane in common. */
function laneOf(event: Fields): string {
  return (
    textOf(event, 'channel') ??
    textOf(fieldsOf(event, 'channel'), 'id') ??
    textOf(event, 'channel_id') ??
    textOf(fieldsOf(event, 'item'), 'channel') ??
    'workspace'
  );
}

/** A trigger is used once; closing a view has none, so its whole payload stands for it. */
function interactionId(body: Fields): string {
  const kind = textOf(body, 'command') ?? textOf(body, 'type') ?? '';
  return `${kind}:${textOf(body, 'trigger_id') ?? fingerprint(body)}`;
}

/** A message that somebody acts upon comes with the action, whole. */
function withoutPersonalData(body: Fields, redact: (text: string) => string): Fields {
  return isFields(body.message) ? { ...body, message: redactEvent(body.message, redact) } : body;
}

function fingerprint(body: Fields): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}
