import type { Fields } from '../http/fields.ts';
import { namedBlocks } from './named-blocks.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** Opens a modal for a member: the first of a stack, or on top of `previous`. */
export function showModal(
  world: World,
  modal: { readonly user: string; readonly content: Fields; readonly previous: View | null },
): View {
  const id = world.newId('V');
  if (modal.previous === null) {
    for (const view of world.modals.values()) {
      if (view.user === modal.user) world.modals.delete(view.id);
    }
  }
  const view: View = {
    id,
    user: modal.user,
    content: namedBlocks(modal.content),
    hash: `${world.now().getTime()}.${world.newId('h')}`,
    rootId: modal.previous?.rootId ?? id,
    previousId: modal.previous?.id ?? null,
    values: {},
  };
  world.modals.set(id, view);
  world.tell({ kind: 'view shown', view });
  return view;
}
