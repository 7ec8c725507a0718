import type { Language } from '../../core/feedback/feedback.ts';
import type { Delivery } from '../../core/teams/delivery.ts';
import { header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { line, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { deliveryLines, heardTodayText } from './delivery-lines.ts';
import { meetingButtons } from './meeting-buttons.ts';
import { nextText } from './next-text.ts';
import { count } from './numbers.ts';
import { toldText } from './told-text.ts';

/** How a team is reached: what was last sent, what is next, why not, and what waits. */
export function statusAnswer(
  delivery: Delivery,
  to: { readonly language: Language; readonly workspaceUrl: string | null },
): View {
  const { language } = to;
  const { home, delivery: words } = wordsOf(language);
  const { team, digest, backlog } = delivery;
  const title = words.title(team.name);
  const last = `${home.digest}${toldText(digest.told, language)}`;
  return view([title, last, nextText(digest, delivery, language)].join('. '), [
    header(title),
    rich(...deliveryLines(delivery, to), line(heardTodayText(delivery, language))),
    note(
      [
        words.backlog({
          toRead: count(backlog.toRead, language),
          toSend: count(backlog.toSend, language),
        }),
        words.zone(team.timeZone),
      ].join(' '),
    ),
    meetingButtons(delivery, language),
  ]);
}
