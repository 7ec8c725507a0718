import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { ScoreFigure } from '../../core/scores/figure.ts';
import { actions } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { bold, line, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { scoreText } from './score-text.ts';
import { alertButtons } from './which-alert-answer.ts';

/** That a place has no dip, how its scores stand instead, and which dips there are. */
export function noAlertAnswer(
  at: {
    readonly name: string;
    readonly scores: readonly ScoreFigure[];
    /** The days that the scores are of. */
    readonly days: number;
    readonly alerts: readonly Alert[];
  },
  language: Language,
): View {
  const { list } = wordsOf(language).dips;
  const { name, days, alerts } = at;
  const answered = at.scores.filter(({ n }) => n > 0);
  const scores =
    answered.map((figure) => scoreText(figure, { language, days })).join(' · ') ||
    list.unscored(wordsOf(language).days(days));
  return view(`${name}${list.hasNone} ${scores}`, [
    rich(line(bold(name), list.hasNone), line(scores)),
    ...(alerts.length === 0 ? [] : [says(list.these), actions(...alertButtons(alerts, language))]),
  ]);
}
