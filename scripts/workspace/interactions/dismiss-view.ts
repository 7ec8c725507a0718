import { closeView } from '../state/close-view.ts';
import { toSlackView } from '../state/to-slack-view.ts';
import type { View } from '../state/view.ts';
import { interaction, type Stage } from './interaction.ts';

/** Closes a modal as its member; the app is told if it asked to be. */
export async function dismissView({ world, delivery }: Stage, view: View): Promise<void> {
  closeView(world, view);
  if (view.content.notify_on_close !== true) return;
  const { trigger_id: _, ...payload } = interaction(world, 'view_closed', view.user);
  await delivery.ask('interactive', {
    ...payload,
    view: toSlackView(world, view),
    is_cleared: false,
  });
}
