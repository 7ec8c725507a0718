import type { WebClient } from '@slack/web-api';
import type { IsAway } from '../../ports/habits.ts';
import type { Clock, Log } from '../../ports/world.ts';

/** Emoji that people put beside their name when they are not there. */
const AWAY_EMOJI =
  /^:(?:palm_tree|beach_with_umbrella|beach_umbrella|desert_island|umbrella_on_ground|face_with_thermometer|face_with_head_bandage|sneezing_face|mask|hospital|ooo|vacation(?:ing)?|vakantie|ziek|sick|parental_leave|baby_bottle):$/;

/** What people write there, in Dutch and English. */
const AWAY_TEXT =
  /\b(?:ooo|out of (?:the )?office|on (?:holiday|leave|vacation)|vacation(?:ing)?|sick|vakantie|afwezig|ziek|vrij|verlof)\b/iu;

/** Asks Slack whether a member is gone, or says beside their name to be away; keeps none of it. */
export function createIsAway(
  client: Pick<WebClient, 'users'>,
  world: { readonly clock: Clock; readonly log: Log },
): IsAway {
  return async function isAway(userId) {
    try {
      const { user } = await client.users.info({ user: userId });
      const { status_emoji = '', status_text = '', status_expiration = 0 } = user?.profile ?? {};
      const isOver = status_expiration > 0 && status_expiration * 1000 <= world.clock().getTime();
      const saysAway = AWAY_EMOJI.test(status_emoji) || AWAY_TEXT.test(status_text);
      return user?.deleted === true || (saysAway && !isOver);
    } catch (cause) {
      // A story is not held back by that: the channel knows who is there.
      world.log.warn('Slack did not tell whether a member is away', { cause });
      return false;
    }
  };
}
