import type { KnownBlock } from '@slack/types';
import type { Digest } from '../../core/digest/digest.ts';
import type { PlaceRow, ScoreCourse } from '../../core/digest/review.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { METRICS } from '../../core/scores/score.ts';
import { type ChartBlock, type DrawnBlock, lineChart } from '../kit/chart.ts';
import { bold, line, rich } from '../kit/rich-text.ts';
import { type Cell, type DataTableBlock, dataTable } from '../kit/table.ts';
import { wordsOf } from '../words/words-of.ts';
import { periodOf } from './days.ts';
import { courseText, courseTitle } from './digest-scores.ts';
import { METRIC_NAMES, scoreText } from './score-text.ts';

/** Lines in place of a table; a longer list is not read. */
const MOST_LINES = 5;

/** Blocks in words, and the same where Slack draws charts and tables. */
interface DrawableBlocks {
  readonly plain: readonly KnownBlock[];
  readonly drawn: readonly (KnownBlock | DrawnBlock)[];
}

/** The eight weeks of each score, and the week's scores by touchpoint; nothing on other days. */
export function weekBlocks({ week }: Digest, language: Language): DrawableBlocks {
  if (week === null) return { plain: [], drawn: [] };
  const { scoreboard } = wordsOf(language);
  const [first, ...others] = week.courses;
  const rows = { rows: week.places, caption: scoreboard.byTouchpoint };
  const table = placeBlocks({ ...rows, column: scoreboard.touchpoint }, language);
  return {
    plain: [...courseBlocks(week.courses, language), ...table.plain],
    drawn: [
      // What is drawn is not told in bars again.
      ...(first === undefined ? [] : [courseChart(first, language)]),
      ...courseBlocks(others, language),
      ...table.drawn,
    ],
  };
}

/** The scores of places, as lines and as a table. */
export function placeBlocks(
  what: {
    readonly caption: string;
    /** What the places are. */
    readonly column: string;
    readonly rows: readonly PlaceRow[];
  },
  language: Language,
): DrawableBlocks {
  const { caption, rows } = what;
  if (rows.length === 0) return { plain: [], drawn: [] };
  const lines = rows.slice(0, MOST_LINES).map(({ name, scores }) => {
    const known = scores.filter(({ n }) => n > 0).map((score) => scoreText(score, { language }));
    return line('• ', bold(name), `: ${known.join(' · ')}`);
  });
  return {
    plain: [rich(line(bold(caption)), ...lines)],
    drawn: [placeTable(what, language)],
  };
}

function placeTable(
  { caption, column, rows }: Parameters<typeof placeBlocks>[0],
  language: Language,
): DataTableBlock {
  const asked = METRICS.filter((metric) =>
    rows.some(({ scores }) => scores.some((it) => it.metric === metric && it.n > 0)),
  );
  return dataTable({
    caption,
    columns: [column, ...asked.map((metric) => METRIC_NAMES[metric])],
    rows: rows.map(({ name, scores }) => [
      name,
      ...asked.map((metric): Cell => {
        const score = scores.find((it) => it.metric === metric);
        if (score === undefined || score.n === 0) return '–';
        const text = scoreText(score, { language }).slice(METRIC_NAMES[metric].length + 1);
        return score.value === null ? text : { value: score.value, text };
      }),
    ]),
  });
}

function courseBlocks(courses: readonly ScoreCourse[], language: Language): readonly KnownBlock[] {
  if (courses.length === 0) return [];
  const { spans } = wordsOf(language);
  const lines = courses.map(({ metric, weeks }) => {
    const text = courseText(metric, weeks, { language, span: spans.weeks(weeks.length) });
    return line(bold(`${METRIC_NAMES[metric]} `), text);
  });
  return [rich(...lines)];
}

function courseChart({ metric, weeks }: ScoreCourse, language: Language): ChartBlock {
  const name = METRIC_NAMES[metric];
  const isShare = metric === 'csat';
  return lineChart({
    title: courseTitle(metric, language),
    bars: weeks.map((week) => ({
      name: periodOf(week, language),
      value: Math.round(week.level * (isShare ? 100 : 1) * 10) / 10,
    })),
    values: isShare ? `${name} (%)` : name,
  });
}
