import { Prisma } from '../generated/prisma/client.ts';
import type { FeedbackQuery, ShownIn } from '../ports/keeping.ts';

/** The team's local date of a piece of feedback, as text. */
export function dayOf({ team }: Pick<FeedbackQuery, 'team'>): Prisma.Sql {
  return Prisma.sql`to_char(feedback.said_at AT TIME ZONE ${team.timeZone}, 'YYYY-MM-DD')`;
}

/** Customers' feedback, not forgotten, of the channels that are the team's now, since `from`. */
export function heardSince({ team, period }: FeedbackQuery): Prisma.Sql {
  // Two conditions on the date: a coarse one for the index, a day wider than any zone, and the
  // exact one, which is that of `dayOf` and so right on days that a clock change makes odd.
  return Prisma.sql`
    feedback JOIN channels ON channels.id = feedback.channel_id
    WHERE channels.team_id = ${team.id}
      AND feedback.forgotten_at IS NULL AND feedback.voice = 'customer'
      AND feedback.said_at >= ${period.from}::date - 1
      AND ${dayOf({ team })} >= ${period.from}`;
}

/** First messages of conversations, said in the period. */
export function saidIn(query: FeedbackQuery): Prisma.Sql {
  return Prisma.sql`
    ${heardSince(query)}
      AND feedback.ts = feedback.conversation_ts
      AND feedback.said_at < ${query.period.to}::date + 2
      AND ${dayOf(query)} <= ${query.period.to}`;
}

/** What anybody said, not forgotten, of what a channel may be shown. */
export function shownAnywhere(shownIn: ShownIn): Prisma.Sql {
  return Prisma.sql`
    feedback JOIN channels ON channels.id = feedback.channel_id
    WHERE feedback.forgotten_at IS NULL AND ${mayBeShown(shownIn)}`;
}

/** Customers' first messages of conversations among them, whenever and to whomever. */
export function toldAnywhere(shownIn: ShownIn): Prisma.Sql {
  return Prisma.sql`
    ${shownAnywhere(shownIn)}
      AND feedback.voice = 'customer' AND feedback.ts = feedback.conversation_ts`;
}

/** Of feedback joined with its channel: not what a private channel heard, but in that channel. */
export function mayBeShown(shownIn: ShownIn): Prisma.Sql {
  return Prisma.sql`(channels.id = ${shownIn} OR NOT channels.is_private)`;
}
