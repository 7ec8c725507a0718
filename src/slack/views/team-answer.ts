import type { RichTextSection } from '@slack/types';
import type { TeamLook } from '../../core/teams/team-look.ts';
import { divider, header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { bold, italic, line, type Piece, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertLine, alertSign } from './alert-line.ts';
import { periodOf } from './days.ts';
import { moreAlerts } from './more-alerts.ts';
import { count } from './numbers.ts';
import { quoteRow } from './quote-elements.ts';
import { quoted } from './quoted.ts';
import { METRIC_NAMES, scoreText } from './score-text.ts';
import { sentenceWithin } from './sentence-within.ts';
import { whyRow } from './why-buttons.ts';

/** More than this is what `/cx dips` is for. */
const MOST_DIPS = 5;

/** How a team stands: scores beside the month before, dips, what people talk about, two voices. */
export function teamAnswer(look: TeamLook, to: { readonly workspaceUrl: string | null }): View {
  const { team } = look;
  const words = wordsOf(team.language);
  const title = words.team.title(team.name);
  const scores = scoreTexts(look);
  const quotes = look.quotes.map((feedback) => quoted(feedback, { ...team, ...to }));
  return view(`${title}: ${[...dipTexts(look), ...scores].join('. ')}`, [
    header(title),
    rich(...scores.map((text) => line(text))),
    ...dipLines(look).map((it) => rich(it)),
    ...whyRow(look.dips, team),
    rich(...aboutLines(look)),
    ...(quotes.length > 0 ? [divider(), ...quotes.map((it) => rich(it))] : []),
    ...quoteRow(look.quotes, team.language),
    note(periodText(look)),
  ]);
}

function scoreTexts({ scores, team: { language } }: TeamLook): string[] {
  const words = wordsOf(language).team;
  const answered = scores.filter(({ now, before }) => now.n > 0 || before.n > 0);
  const texts = answered.map(({ now, before }) => {
    const was = before.value === null ? [] : [words.was(figureAlone(before))];
    return [scoreText(now, { language }), ...was].join(', ');
  });
  return texts.length > 0 ? texts : [words.noScores];

  /** The figure without its name, which stands before it already. */
  function figureAlone(figure: TeamLook['scores'][number]['before']): string {
    return scoreText(figure, { language }).slice(METRIC_NAMES[figure.metric].length + 1);
  }
}

function dipTexts({ dips, on, team }: TeamLook): string[] {
  const seen = { on, team, language: team.language };
  return dips.map((dip) => `${alertSign(dip)} ${sentenceWithin(dip, seen)}`);
}

/** Where nobody answers, there is no score that could dip. */
function dipLines({ dips, scores, team, on }: TeamLook): RichTextSection[] {
  const isAnswered = scores.some(({ now }) => now.n > 0);
  if (dips.length === 0) return isAnswered ? [line(wordsOf(team.language).team.noDips)] : [];
  const seen = { on, team, language: team.language, withSign: true };
  return [
    ...dips.slice(0, MOST_DIPS).map((dip) => alertLine(dip, seen)),
    ...moreAlerts(dips, MOST_DIPS, team.language).map((text) => line(text)),
  ];
}

function aboutLines({ heard, topics, touchpoints, team: { language } }: TeamLook) {
  const words = wordsOf(language);
  const said = words.pieces(count(heard.now, language));
  const talk = topics.flatMap(({ term, now, before }, index): Piece[] => [
    index > 0 ? ', ' : '',
    italic(term),
    ` ${count(now, language)}`,
    before === null ? '' : ` (${words.team.before(count(before, language))})`,
  ]);
  const steps = touchpoints
    .map((it) => (it.isMomentOfTruth ? `${it.name} (${words.team.momentOfTruth})` : it.name))
    .join(', ');
  return [
    line(words.team.heard(said, heard.before === null ? null : count(heard.before, language))),
    ...(talk.length > 0 ? [line(bold(words.team.topics), ...talk)] : []),
    ...(steps === '' ? [] : [line(bold(words.team.touchpoints), steps)]),
  ];
}

function periodText({ now, before, heard, team: { language } }: TeamLook): string {
  const days = periodOf(now, language);
  if (heard.before === null) return days;
  return wordsOf(language).team.period(days, periodOf(before, language));
}
