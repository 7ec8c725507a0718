import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import type { View } from './view.ts';

/** Something that changed in the workspace. Events and the page both follow from these. */
export type Happening =
  | { readonly kind: 'posted'; readonly channel: Channel; readonly message: Message }
  | {
      readonly kind: 'edited';
      readonly channel: Channel;
      readonly message: Message;
      readonly before: Message;
      readonly at: string;
    }
  | {
      readonly kind: 'deleted';
      readonly channel: Channel;
      readonly before: Message;
      readonly at: string;
    }
  | {
      readonly kind: 'joined';
      readonly channel: Channel;
      readonly user: string;
      readonly by: string;
    }
  | { readonly kind: 'left'; readonly channel: Channel; readonly user: string; readonly by: string }
  | {
      readonly kind: 'reacted';
      readonly channel: Channel;
      readonly message: Message;
      readonly user: string;
      readonly name: string;
    }
  | { readonly kind: 'home opened'; readonly user: string; readonly channel: Channel }
  | { readonly kind: 'uninstalled' }
  /** The app answered a member: with a message only they see, or at a response URL. */
  | {
      readonly kind: 'answered';
      readonly channel: Channel;
      readonly user: string;
      /** What they see now; null when something was taken away. */
      readonly message: Message | null;
    }
  | { readonly kind: 'view shown'; readonly view: View }
  | { readonly kind: 'view closed'; readonly user: string }
  /** Something to look at anew: history put in quietly, a new channel or member. */
  | { readonly kind: 'arranged'; readonly channelId?: string };
