import type { View } from './view.ts';
import type { World } from './world.ts';

/** Takes a modal off its stack; what was below it is on top again. */
export function closeView(world: World, view: View): void {
  world.modals.delete(view.id);
  world.tell({ kind: 'view closed', user: view.user });
}
