import { WORKSPACE } from './a-message-event.ts';

const RESPONSE_URL = 'https://hooks.slack.com/actions/T1/1/answer';

/** What Slack sends when a member types `/cx` and some words. */
export function aCommand(text: string, but: Record<string, unknown> = {}) {
  return {
    command: '/cx',
    text,
    team_id: WORKSPACE.id,
    channel_id: 'C0CHECKOUT',
    user_id: 'U0ASKER',
    trigger_id: '1.2.abc',
    response_url: RESPONSE_URL,
    ...but,
  };
}

/** What Slack sends when a member presses a button of ours. */
export function aPress(actionId: string, value: string, but: Record<string, unknown> = {}) {
  return anAction({ type: 'button', action_id: actionId, block_id: 'b', value }, but);
}

/** What Slack sends when a member chooses from a list of ours. */
export function aChoice(actionId: string, value: string, but: Record<string, unknown> = {}) {
  const chosen = { text: { type: 'plain_text', text: value }, value };
  const action = {
    type: 'static_select',
    action_id: actionId,
    block_id: 'b',
    selected_option: chosen,
  };
  return anAction(action, but);
}

/** What Slack sends when a member submits the team modal, or the form that is named. */
export function aSubmission(
  values: Record<string, unknown>,
  metadata = 'C0CHECKOUT',
  callbackId = 'new_team',
) {
  const state = Object.entries(values).map(([field, value]) => [field, { [field]: value }]);
  return {
    type: 'view_submission',
    team: { id: WORKSPACE.id, domain: 'x' },
    user: { id: 'U0ASKER', team_id: WORKSPACE.id },
    view: {
      id: 'V1',
      type: 'modal',
      callback_id: callbackId,
      private_metadata: metadata,
      state: { values: Object.fromEntries(state) },
    },
  };
}

function anAction(action: Record<string, unknown>, but: Record<string, unknown>) {
  return {
    type: 'block_actions',
    team: { id: WORKSPACE.id, domain: 'x' },
    user: { id: 'U0ASKER', team_id: WORKSPACE.id },
    channel: { id: 'C0CHECKOUT', name: 'checkout' },
    trigger_id: '1.2.abc',
    response_url: RESPONSE_URL,
    actions: [{ ...action, action_ts: '1795000000.1' }],
    ...but,
  };
}
