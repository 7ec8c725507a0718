import { useCallback } from 'react';
import type { Chosen } from '../../interactions/press.ts';
import { control } from './control.ts';
import { useScene } from './scene.ts';

/** Something chosen, typed or pressed in an element. */
interface Act {
  readonly blockId: string;
  readonly actionId: string;
  readonly chosen: Chosen;
}

export type OnAct = (act: Act) => void;

/** Sends what is pressed in a message or a view to the app, as the member who looks. */
export function usePress(
  where: { readonly channel: string; readonly ts: string } | { readonly viewId: string },
): OnAct {
  const { user } = useScene();
  const place = JSON.stringify(where);
  return useCallback(
    ({ blockId, actionId, chosen }) => {
      const click = { ...JSON.parse(place), user, blockId, actionId, ...chosen };
      control('click', click).catch(() => undefined);
    },
    [place, user],
  );
}
