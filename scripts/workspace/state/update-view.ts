import type { Fields } from '../http/fields.ts';
import { namedBlocks } from './named-blocks.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** Replaces what a view shows; what was filled in stays where the block ids stay. */
export function updateView(world: World, before: View, content: Fields): View {
  const view: View = {
    ...before,
    content: namedBlocks(content),
    hash: `${world.now().getTime()}.${world.newId('h')}`,
  };
  const isHome = content.type === 'home';
  if (isHome) world.homes.set(view.user, view);
  else world.modals.set(view.id, view);
  world.tell({ kind: 'view shown', view });
  return view;
}
