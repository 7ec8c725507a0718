import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Digest } from '../../core/digest/digest.ts';
import type { ScoreRow, ScoreStep } from '../../core/digest/score-row.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Move } from '../../core/scores/moved-between.ts';
import { permalink } from '../kit/permalink.ts';
import { bold, line, link, member, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { monthOf } from './days.ts';
import { count } from './numbers.ts';
import { saidIn } from './said-in.ts';
import { levelText, METRIC_NAMES, scoreText } from './score-text.ts';
import { sparkline } from './sparkline.ts';

/** A digest speaks of seven days, and a trend of the seven before as well. */
const WINDOW_DAYS = 7;
const TREND_DAYS = 14;

/** Enough to know which message is meant. */
const HINT_LENGTH = 90;

/** The scoreboard: what moved or is in somebody's hands line by line, what is steady on one. */
export function scoreLines(digest: Digest, to: Audience): readonly RichTextSection[] {
  const { language } = to;
  const answered = digest.scores.filter(({ n }) => n > 0);
  if (answered.length === 0) return [line(wordsOf(language).digest.noScores)];
  const isTold = (row: ScoreRow) => row.isNews || row.step?.kind === 'looked into';
  const told = answered.filter(isTold);
  const texts = answered
    .filter((row) => !isTold(row))
    .map((row, index) => {
      const isFirst = index === 0 && told.length === 0;
      return scoreText(row, { language, ...(isFirst && { days: WINDOW_DAYS }) });
    });
  return [
    ...told.flatMap((row, index) => {
      // The week shows it anyway.
      const isShown = digest.week?.courses.some(({ metric }) => metric === row.metric) ?? false;
      return rowLines(isShown ? { ...row, trend: [] } : row, { ...to, isFirst: index === 0 });
    }),
    ...(texts.length === 0 ? [] : [line(texts.join(' · '))]),
  ];
}

function rowLines(
  row: ScoreRow,
  to: Audience & { readonly isFirst: boolean },
): readonly RichTextSection[] {
  const { language } = to;
  const text = scoreText(row, { language, ...(to.isFirst && { days: WINDOW_DAYS }) });
  const moved = movedText(row, language);
  return [
    line(bold(text), moved === null ? '' : `, ${moved}`),
    ...(row.trend.length === 0 ? [] : [line(trendText(row, language))]),
    ...(row.step === null ? [] : [stepLine(row.step, to)]),
  ];
}

function movedText({ metric, moved, before }: ScoreRow, language: Language): string | null {
  if (moved === null || before.value === null) return null;
  return wordsOf(language).scoreboard.moved(movedBy({ metric, moved, before }, language));
}

function movedBy(
  { metric, moved, before }: Pick<ScoreRow, 'metric' | 'before'> & { readonly moved: Move },
  language: Language,
) {
  const was = before.value === null ? '' : levelText(metric, before.value, language);
  return { move: moved, was, n: count(before.n, language) };
}

function trendText({ metric, trend }: ScoreRow, language: Language): string {
  return courseText(metric, trend, { language, span: wordsOf(language).days(TREND_DAYS) });
}

/** Bars, and in words between which levels they lie. */
export function courseText(
  metric: ScoreRow['metric'],
  points: readonly { readonly level: number }[],
  { language, span }: { readonly language: Language; readonly span: string },
): string {
  const levels = points.map(({ level }) => level);
  const level = (of: number) => levelText(metric, of, language);
  const [low, high] = [level(Math.min(...levels)), level(Math.max(...levels))];
  return `${sparkline(levels)}  ${wordsOf(language).scoreboard.trend({ span, low, high })}`;
}

function stepLine(step: ScoreStep, to: Audience): RichTextSection {
  const { scoreboard, quoted } = wordsOf(to.language);
  if (step.kind === 'looked into') return line(member(step.by), scoreboard.lookedInto);
  const hint = quoted(saidIn(step.feedback, HINT_LENGTH));
  const words = step.kind === 'read' ? scoreboard.read : scoreboard.passOn;
  return line(words, link(hint, permalink(step.feedback, to.workspaceUrl)));
}

/** How the scores of the month before were, once a month. */
export function monthBlocks({ month }: Digest, language: Language): readonly KnownBlock[] {
  if (month === null || month.scores.length === 0) return [];
  const { scoreboard } = wordsOf(language);
  const texts = month.scores.map(({ now, before, moved }) => {
    const way =
      moved === null
        ? []
        : [scoreboard.movedInMonth(movedBy({ metric: now.metric, moved, before }, language))];
    return [scoreText(now, { language }), ...way].join(', ');
  });
  const name = monthOf(month.period.from, language);
  return [rich(line(bold(scoreboard.month(name)), texts.join(' · ')))];
}

/** What a score is called where its name alone stands. */
export function courseTitle(metric: ScoreRow['metric'], language: Language): string {
  return wordsOf(language).scoreboard.weekOf(METRIC_NAMES[metric]);
}
