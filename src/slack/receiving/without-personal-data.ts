import { type Fields, isFields } from '../fields.ts';
import {
  CASE_FIELDS,
  CORRECTION_FIELDS,
  EXPLANATION_FIELDS,
  FIELDS,
  MEETING_FIELDS,
  OUTCOME_FIELDS,
  OWN_STORY_FIELDS,
  TOUCHPOINT_FIELDS,
  UNFIT_FIELDS,
} from '../kit/ids.ts';
import { untilDate } from '../until-date.ts';

/** What is kept of a payload, by the name of its key wherever it stands; all else is let go. */
interface Kept {
  /** Ids, timestamps and kinds of things, and what these stand in. */
  readonly asItIs: ReadonlySet<string>;
  /** What somebody wrote, and what that stands in: redacted. */
  readonly written: ReadonlySet<string>;
}

const ROUND = [
  ...['type', 'event', 'event_id', 'authorizations', 'is_enterprise_install'],
  ...['is_ext_shared_channel', 'team_id', 'enterprise_id', 'channel_id', 'user_id'],
  ...['team', 'enterprise', 'channel', 'user'],
];

/** What the listeners of events read. */
const OF_EVENTS: Kept = {
  asItIs: new Set([
    ...ROUND,
    ...['subtype', 'channel_type', 'inviter', 'tab', 'bot_id', 'user_team', 'source_team'],
    ...['ts', 'thread_ts', 'event_ts', 'deleted_ts', 'edited', 'is_share', 'usergroup_id', 'range'],
    ...['item', 'item_user', 'function', 'callback_id', 'function_execution_id', 'inputs'],
    ...['message', 'previous_message', 'bot_profile'],
  ]),
  written: new Set([
    ...['text', 'username', 'name', 'blocks', 'elements', 'fields', 'rows', 'attachments'],
    ...['title', 'subtitle', 'body', 'value', 'fallback', 'pretext', 'team_name'],
    // They can be `mailto:` and `tel:`.
    ...['url', 'from_url', 'original_url', 'app_unfurl_url'],
  ]),
};

/** What the listeners of commands, buttons, lists and forms read. */
const OF_QUESTIONS: Kept = {
  asItIs: new Set([
    ...ROUND,
    ...['command', 'trigger_id', 'response_url', 'actions', 'action_id', 'block_id', 'action_ts'],
    ...['view', 'id', 'callback_id', 'private_metadata', 'app_installed_team_id'],
    ...[
      'state',
      'values',
      'selected_time',
      'selected_date',
      'selected_users',
      'selected_user',
      'container',
      'message_ts',
    ],
  ]),
  written: new Set([
    ...['text', 'value', 'selected_option', 'selected_options'],
    ...Object.values(FIELDS),
    ...Object.values(MEETING_FIELDS),
    ...Object.values(CORRECTION_FIELDS),
    ...Object.values(TOUCHPOINT_FIELDS),
    ...Object.values(EXPLANATION_FIELDS),
    ...Object.values(CASE_FIELDS),
    ...Object.values(UNFIT_FIELDS),
    ...Object.values(OUTCOME_FIELDS),
    ...Object.values(OWN_STORY_FIELDS),
  ]),
};

/** A message's own menu gives the message, too. */
const OF_MESSAGES: Kept = { ...OF_QUESTIONS, asItIs: new Set([...OF_QUESTIONS.asItIs, 'message']) };

function keptOf(body: Fields): Kept {
  if (isFields(body.event)) return OF_EVENTS;
  return body.type === 'message_action' ? OF_MESSAGES : OF_QUESTIONS;
}

/** Of these Slack also tells what they are called, and a person's name is in many of them. */
const CALLED_SOMETHING = new Set(['user', 'channel', 'team', 'enterprise']);
const OF_THEM = new Set(['id', 'team_id']);

/** What our own buttons and lists carry; its digits can look like those of a telephone. */
const OUR_VALUE =
  /^(?:(?:[UW][A-Z\d]{1,30} )?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?: \d{4}-\d\d-\d\d| \d\d:\d\d)?(?: late)?|meeting:[\w-]{1,64}(?: [\w:,/+-]{1,64}){8,10}|reading:[\w-]{1,64}(?: [\w:>+-]{1,300}){0,3})$/;

/** A payload with nothing in it that is not needed, and personal data out of what people wrote. */
export function withoutPersonalData(body: Fields, redact: (text: string) => string): Fields {
  const { asItIs, written } = keptOf(body);
  const known = new Map<string, string>();

  /** Slack repeats a message's text in its blocks, and in the version before an edit. */
  function redactOnce(text: string): string {
    const redacted = known.get(text) ?? (OUR_VALUE.test(text) ? text : redactBefore(text));
    known.set(text, redacted);
    return redacted;
  }

  function redactBefore(text: string): string {
    // In `until 3 Jan` nobody is called Jan.
    const until = untilDate(text);
    const end = until?.isDate ? until.at : text.length;
    return `${redact(text.slice(0, end))}${text.slice(end)}`;
  }

  function clean(value: unknown, key: string): unknown {
    if (typeof value === 'string') return written.has(key) ? redactOnce(value) : value;
    if (Array.isArray(value)) return value.map((each) => clean(each, key));
    if (!isFields(value)) return value;
    const isNeeded = CALLED_SOMETHING.has(key)
      ? (name: string) => OF_THEM.has(name)
      : (name: string) => asItIs.has(name) || written.has(name);
    return cleanFields(value, isNeeded);
  }

  function cleanFields(fields: Fields, isNeeded: (name: string) => boolean): Fields {
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => isNeeded(name))
        .map(([name, value]) => [name, clean(value, name)]),
    );
  }

  return cleanFields(body, (name) => asItIs.has(name) || written.has(name));
}
