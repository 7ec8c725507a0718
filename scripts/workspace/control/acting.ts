import { clickMessage } from '../interactions/click-message.ts';
import { clickView } from '../interactions/click-view.ts';
import { dismissView } from '../interactions/dismiss-view.ts';
import type { Stage } from '../interactions/interaction.ts';
import { type Outcome, outcomeOf } from '../interactions/outcome.ts';
import { sendCommand } from '../interactions/send-command.ts';
import { type FilledIn, type Submission, submitView } from '../interactions/submit-view.ts';
import { useShortcut } from '../interactions/use-shortcut.ts';
import { openDirectMessage } from '../state/open-direct-message.ts';
import { ControlFault } from './control-fault.ts';
import { channelOf, memberOf, messageOf, viewOf } from './look-up.ts';

/** What members do with the app. `waitMs` is how long to wait for a first answer: 5 s. */
export interface Acting {
  command(command: {
    readonly user: string;
    readonly channel: string;
    /** With the slash; `/cx` when left out. */
    readonly command?: string;
    readonly text: string;
    readonly waitMs?: number;
  }): Promise<Outcome>;
  /** Presses or chooses in a message (`channel` and `ts`), or in a view (`viewId`). */
  click(click: Click): Promise<Outcome>;
  shortcut(shortcut: {
    readonly user: string;
    readonly callbackId: string;
    readonly channel?: string;
    readonly ts?: string;
    readonly waitMs?: number;
  }): Promise<Outcome>;
  /** Submits the member's topmost modal, or the one named. */
  submitView(submission: {
    readonly user: string;
    readonly viewId?: string;
    readonly values?: FilledIn;
  }): Promise<Submission>;
  closeView(view: { readonly user: string; readonly viewId?: string }): Promise<void>;
  openHome(opening: { readonly user: string }): void;
  uninstall(): void;
}

interface Click {
  readonly user: string;
  readonly actionId: string;
  /** Needed only where several blocks use the same action id. */
  readonly blockId?: string;
  readonly channel?: string;
  readonly ts?: string;
  readonly viewId?: string;
  readonly value?: string;
  readonly values?: readonly string[];
  readonly waitMs?: number;
}

const usualWaitMs = 5_000;

export function createActing(stage: Stage): Acting {
  const { world } = stage;
  return {
    command({ user: name, channel: place, command = '/cx', text, waitMs = usualWaitMs }) {
      const user = memberOf(world, name).id;
      const channelId = channelOf(world, place).id;
      return outcomeOf(world, { user, postsIn: null, waitMs }, () =>
        sendCommand(stage, { user, channelId, command, text: String(text) }),
      );
    },
    click: (click) => act(stage, click),
    shortcut({ user: name, callbackId, channel: place, ts, waitMs = usualWaitMs }) {
      const user = memberOf(world, name).id;
      const channel = place === undefined ? null : channelOf(world, place);
      const on = channel && { channel, message: messageOf(channel, String(ts), user) };
      return outcomeOf(world, { user, postsIn: channel?.id ?? null, waitMs }, () =>
        useShortcut(stage, { user, callbackId, on }),
      );
    },
    submitView: ({ user, viewId, values = {} }) =>
      submitView(stage, viewOf(world, memberOf(world, user).id, viewId), values),
    closeView: ({ user, viewId }) =>
      dismissView(stage, viewOf(world, memberOf(world, user).id, viewId)),
    openHome({ user: name }) {
      const user = memberOf(world, name).id;
      world.tell({ kind: 'home opened', user, channel: openDirectMessage(world, user) });
    },
    uninstall: () => world.tell({ kind: 'uninstalled' }),
  };
}

function act(stage: Stage, click: Click): Promise<Outcome> {
  const { world } = stage;
  const { actionId, blockId, waitMs = usualWaitMs, viewId } = click;
  const target = { actionId, ...(blockId === undefined ? {} : { blockId }) };
  const user = memberOf(world, click.user).id;
  const chosen = {
    ...(click.value === undefined ? {} : { value: click.value }),
    ...(click.values === undefined ? {} : { values: click.values }),
  };
  const channel = viewId === undefined ? channelOf(world, String(click.channel)) : null;
  return outcomeOf(world, { user, postsIn: channel?.id ?? null, waitMs }, () => {
    const pressed =
      channel === null
        ? clickView(stage, viewOf(world, user, viewId), { target, chosen })
        : clickMessage(stage, channel, {
            user,
            message: messageOf(channel, String(click.ts), user),
            target,
            chosen,
          });
    if (pressed === null) throw new ControlFault(`There is nothing called "${actionId}" there.`);
    return pressed;
  });
}
