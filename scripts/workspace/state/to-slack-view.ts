import type { Fields } from '../http/fields.ts';
import { stateOf } from './state-of.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** A view as Slack returns it and sends it back with interactions. */
export function toSlackView(world: World, view: View): Fields {
  return {
    id: view.id,
    team_id: world.team.id,
    callback_id: '',
    private_metadata: '',
    external_id: '',
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...view.content,
    state: stateOf(view.content.blocks, view.values),
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    app_id: world.app.id,
    app_installed_team_id: world.team.id,
    bot_id: world.app.botId,
  };
}
