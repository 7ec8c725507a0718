import type { Receipt } from '../events/parcel.ts';
import { toSlackView } from '../state/to-slack-view.ts';
import type { View } from '../state/view.ts';
import type { World } from '../state/world.ts';
import { interaction, type Stage } from './interaction.ts';
import { merge } from './merge-values.ts';
import { type Chosen, press, type Target } from './press.ts';

/** Acts on a modal or an App Home as its member; null when it has no such element. */
export function clickView(
  { world, delivery }: Stage,
  view: View,
  { target, chosen }: { readonly target: Target; readonly chosen: Chosen },
): Promise<Receipt> | null {
  const pressed = press(view.content.blocks, target, { chosen, at: world.now() });
  if (pressed === null) return null;
  const filledIn: View = { ...view, values: merge(view.values, pressed.held ?? {}) };
  keep(world, filledIn);
  return delivery.ask('interactive', {
    ...interaction(world, 'block_actions', view.user),
    container: { type: 'view', view_id: view.id },
    view: toSlackView(world, filledIn),
    actions: [pressed.action],
  });
}

function keep(world: World, view: View): void {
  if (world.modals.has(view.id)) world.modals.set(view.id, view);
  else world.homes.set(view.user, view);
}
