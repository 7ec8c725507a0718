import { createHash } from 'node:crypto';
import { storable } from '../../core/text/storable.ts';
import type { Envelope } from '../../ports/receiving.ts';
import { asFields, type Fields, isFields, textOf } from '../fields.ts';
import { mapTexts } from './map-texts.ts';
import { onlyExpected } from './only-expected.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** Makes an envelope of what Slack sent; null when it is nothing that Earshot can answer. */
export type ToEnvelope = (body: Fields, receivedAt: Date) => Envelope | null;

/** Events that somebody waits for an answer to, and that have nothing to do with their order. */
const AWAITED_EVENTS = ['app_mention', 'app_home_opened', 'function_executed'];

/** Interactions on something that is on screen: Slack says who did it, and on what. */
const INTERACTIONS: Readonly<Record<string, (body: Fields) => boolean>> = {
  block_actions: ({ actions }) =>
    Array.isArray(actions) && actions.length > 0 && actions.every(isFields),
  view_submission: ({ view }) => isFields(view),
  message_action: ({ message, channel }) => isFields(message) && isFields(channel),
  shortcut: () => true,
};

/** Personal data is out of a payload before anybody can keep it. */
export function createToEnvelope(redact: (text: string) => string): ToEnvelope {
  return function toEnvelope(given, receivedAt) {
    const stored = mapTexts(given, storable);
    const body = onlyExpected(isFields(stored) ? stored : {});
    const known = isEvent(body) ? placeOfEvent(body) : placeOfQuestion(body);
    if (known === null) return null;
    return { ...known, body: withoutPersonalData(body, redact), receivedAt };
  };
}

/** What tells a payload from others, and what it waits behind. */
type Place = Pick<Envelope, 'id' | 'lane'>;

function isEvent(body: Fields): boolean {
  return body.type === 'event_callback' && textOf(asFields(body.event), 'type') !== null;
}

function isCommand(body: Fields): boolean {
  return textOf(body, 'command') !== null && textOf(body, 'user_id') !== null;
}

function isInteraction(body: Fields): boolean {
  const isComplete = Object.hasOwn(INTERACTIONS, String(body.type))
    ? INTERACTIONS[String(body.type)]
    : undefined;
  return isComplete?.(body) === true && textOf(asFields(body.user), 'id') !== null;
}

function placeOfEvent(body: Fields): Place {
  const event = asFields(body.event);
  const id = stepOf(event) ?? textOf(body, 'event_id') ?? `event:${fingerprint(body)}`;
  const isAwaited = AWAITED_EVENTS.includes(String(event.type));
  return { id, lane: isAwaited ? id : laneOf(event) };
}

/** A step of a workflow is told by its run, however often Slack sends it. */
function stepOf(event: Fields): string | null {
  return event.type === 'function_executed' ? textOf(event, 'function_execution_id') : null;
}

/** Null for what nobody asked. */
function placeOfQuestion(body: Fields): Place | null {
  if (!isCommand(body) && !isInteraction(body)) return null;
  const id = interactionId(body);
  return { id, lane: id };
}

/** A channel's events are worked in order; what belongs to no channel has a lane in common. */
function laneOf(event: Fields): string {
  return (
    textOf(event, 'channel') ??
    textOf(asFields(event.channel), 'id') ??
    textOf(event, 'channel_id') ??
    textOf(asFields(event.item), 'channel') ??
    'workspace'
  );
}

/** A trigger is used once; where it is lacking, the whole payload stands for it. */
function interactionId(body: Fields): string {
  const kind = textOf(body, 'command') ?? textOf(body, 'type') ?? '';
  return `${kind}:${textOf(body, 'trigger_id') ?? fingerprint(body)}`;
}

function fingerprint(body: Fields): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}
