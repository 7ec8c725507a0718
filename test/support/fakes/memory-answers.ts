import type { Leaf, LeafDay, LeafTotal } from '../../../src/core/dips/tree/leaf.ts';
import { METRICS, type StatedScore } from '../../../src/core/scores/score.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import type { AnswerStore, TeamSpan } from '../../../src/ports/watching.ts';
import { newestScores } from './newest-scores.ts';
import type { Shelf } from './shelf.ts';

interface Answer extends Leaf {
  readonly on: LocalDate;
  readonly score: StatedScore;
}

const LONG_AGO = '0001-01-01';

export function createMemoryAnswers(shelf: Shelf): AnswerStore {
  /** Asking a calendar takes long, and most instants are asked for again and again. */
  const dates = new Map<string, LocalDate>();
  function dateOf(instant: Date, timeZone: string): LocalDate {
    const key = `${instant.getTime()} ${timeZone}`;
    const known = dates.get(key) ?? localDateOf(instant, timeZone);
    dates.set(key, known);
    return known;
  }

  function answersOf(team: TeamSpan['team'], from: LocalDate): readonly Answer[] {
    const heard = [...shelf.feedback.values()]
      .filter(({ voice, channelId }) => {
        return voice === 'customer' && shelf.channels.get(channelId)?.teamId === team.id;
      })
      .filter(({ saidAt }) => dateOf(saidAt, team.timeZone) >= from);
    return METRICS.flatMap((metric) =>
      [...newestScores(heard, metric)].map(({ piece, score }) => ({
        ...{ teamId: team.id, touchpointId: piece.touchpointId, metric, score },
        on: dateOf(piece.saidAt, team.timeZone),
      })),
    );
  }

  return {
    async days(spans) {
      const days = new Map<string, LeafDay>();
      for (const { team, period } of spans) {
        for (const { score, ...leafDay } of answersOf(team, period.from)) {
          if (leafDay.on > period.to) continue;
          const { min, max } = score.scale;
          const key = JSON.stringify([leafDay, min, max]);
          const counts = days.get(key)?.counts ?? Array<number>(max - min + 1).fill(0);
          days.set(key, {
            ...{ ...leafDay, scale: score.scale },
            counts: counts.map((count, k) => (k === score.answer - min ? count + 1 : count)),
          });
        }
      }
      return [...days.values()];
    },

    async totals(teams) {
      return teams.flatMap(({ team, tracedTo, traceTo, to }) => {
        const leaves = new Map<string, Answer[]>();
        for (const answer of answersOf(team, LONG_AGO).filter(({ on }) => on <= to)) {
          const key = JSON.stringify([answer.touchpointId, answer.metric, answer.score.scale]);
          leaves.set(key, [...(leaves.get(key) ?? []), answer]);
        }
        return [...leaves.values()].map((answers) =>
          totalOf(answers, { tracedTo: tracedTo ?? LONG_AGO, traceTo, to }),
        );
      });
    },
  };
}

function totalOf(
  answers: readonly Answer[],
  at: { readonly tracedTo: LocalDate; readonly traceTo: LocalDate; readonly to: LocalDate },
): LeafTotal {
  const [{ teamId, touchpointId, metric, score } = missing()] = answers;
  const dates = answers.map(({ on }) => on).toSorted();
  const upTo = (date: LocalDate) => traceOf(answers.filter(({ on }) => on <= date));
  return {
    ...{ teamId, touchpointId, metric, scale: score.scale },
    firstOn: dates[0] ?? at.to,
    n: answers.length,
    recent: dates.filter((on) => on > addDays(at.to, -14)).length,
    before: upTo(at.tracedTo),
    now: upTo(at.traceTo),
  };
}

function traceOf(answers: readonly Answer[]) {
  const sum = answers
    .map(({ on, score }) => (Date.parse(on) / 86_400_000) * 4_096 + score.answer)
    .reduce((total, place) => total + ((place * place) % 1_000_000_007), 0);
  return { n: answers.length, sum };
}

function missing(): never {
  throw new Error('a leaf without answers');
}
