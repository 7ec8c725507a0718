import { FEWEST_ANSWERS } from '../../../src/core/dips/causes/causes-of.ts';
import type { ValueAnswers } from '../../../src/core/dips/causes/split-answers.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { hasOwnWords } from '../../../src/core/feedback/own-words.ts';
import type { PlaceCount } from '../../../src/core/spikes/place-count.ts';
import { nameKey } from '../../../src/core/text/name-key.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { CountStore, NamedTheme, SplitQuery } from '../../../src/ports/counting.ts';
import type { FeedbackQuery, TeamStore } from '../../../src/ports/keeping.ts';
import { newestScores } from './newest-scores.ts';
import { heardSince, type Shelf, saidIn } from './shelf.ts';

export function createMemoryCounts(shelf: Shelf, teams: Pick<TeamStore, 'all'>): CountStore {
  return {
    async splitAnswers(query) {
      const asked = (await teams.all()).filter(
        ({ id }) => query.teamId === null || id === query.teamId,
      );
      const answers = spelledAlike(asked.flatMap((team) => answersOf(shelf, { ...query, team })));
      const split = answers.reduce<Split>(addAnswer, emptySplit(query));
      return { ...split, words: wordsOf(shelf, answers, query) };
    },

    async byPlace(query) {
      const counted = new Map<string, PlaceCount>();
      for (const piece of saidIn(shelf, query)) {
        const on = dateOf(piece, query);
        const { touchpointId } = piece;
        const key = JSON.stringify([on, touchpointId ?? '']);
        const known = counted.get(key) ?? { on, touchpointId, count: 0, worded: 0, negative: 0 };
        const worded = hasOwnWords(piece) ? 1 : 0;
        counted.set(key, {
          ...known,
          count: known.count + 1,
          worded: known.worded + worded,
          negative: known.negative + (piece.sentiment.label === 'negative' ? worded : 0),
        });
      }
      return inOrder(counted);
    },

    async byTheme({ themes, ...query }) {
      const named = saidIn(shelf, query)
        .filter(hasOwnWords)
        .flatMap((piece) =>
          themesOf(piece, themes).map((themeId) => ({ on: dateOf(piece, query), themeId })),
        );
      return tally(named);
    },

    async voicesOf({ terms, ...query }) {
      const pieces = saidIn(shelf, query).filter(
        (piece) => hasOwnWords(piece) && themesOf(piece, [{ id: '', terms }]).length > 0,
      );
      return new Set(pieces.map((it) => (it.isBot ? `piece ${it.id}` : it.authorId))).size;
    },

    async bySource(query) {
      return tally(
        saidIn(shelf, query).map((piece) => ({ on: dateOf(piece, query), source: piece.source })),
      );
    },
  };
}

function dateOf({ saidAt }: Feedback, { team }: Pick<FeedbackQuery, 'team'>): string {
  return localDateOf(saidAt, team.timeZone);
}

function themesOf({ terms }: Feedback, themes: readonly NamedTheme[]): readonly string[] {
  return themes
    .filter((theme) => theme.terms.some((term) => terms.includes(term)))
    .map(({ id }) => id);
}

function inOrder<T>(counted: ReadonlyMap<string, T>): readonly T[] {
  return [...counted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it);
}

function tally<T extends object>(things: readonly T[]) {
  const counted = new Map<string, T & { count: number }>();
  for (const thing of things) {
    const key = JSON.stringify(Object.values(thing));
    counted.set(key, { ...thing, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return inOrder(counted);
}

interface Answer {
  readonly piece: Feedback;
  readonly on: string;
  readonly segment: string | null;
  readonly isNow: boolean;
  readonly place: number;
  readonly themeIds: readonly string[];
}

function answersOf(shelf: Shelf, query: SplitQuery & Pick<FeedbackQuery, 'team'>) {
  const { metric, scale, touchpointIds, since, period, themes } = query;
  return newestScores(heardSince(shelf, query), metric)
    .filter(({ score }) => score.scale.min === scale.min && score.scale.max === scale.max)
    .filter(
      ({ piece }) => touchpointIds === null || touchpointIds.includes(piece.touchpointId ?? ''),
    )
    .filter(({ piece }) => dateOf(piece, query) <= period.to)
    .map(
      ({ piece, score }): Answer => ({
        piece,
        on: dateOf(piece, query),
        segment: shelf.channels.get(piece.channelId)?.isPrivate ? null : piece.segment,
        isNow: dateOf(piece, query) >= since,
        place: score.answer - scale.min,
        themeIds: themesOf(piece, themes),
      }),
    );
}

/** Gives a segment the spelling that it had first. */
function spelledAlike(answers: readonly Answer[]): readonly Answer[] {
  const place = ({ on, segment }: Answer) => `${on} ${segment ?? ''}`;
  const spellings = new Map<string, string>();
  for (const { segment } of answers.toSorted((a, b) => (place(a) < place(b) ? 1 : -1))) {
    if (segment !== null) spellings.set(nameKey(segment), segment);
  }
  return answers.map((it) => ({
    ...it,
    segment: spellings.get(nameKey(it.segment ?? '')) ?? null,
  }));
}

interface Split {
  readonly all: { readonly now: readonly number[]; readonly before: readonly number[] };
  readonly values: readonly ValueAnswers[];
}

function emptySplit({ scale }: SplitQuery): Split {
  const none = Array<number>(scale.max - scale.min + 1).fill(0);
  return { all: { now: none, before: none }, values: [] };
}

function addAnswer(split: Split, { piece, segment, isNow, place, themeIds }: Answer): Split {
  const when = isNow ? 'now' : 'before';
  const none = split.all.now.map(() => 0);
  const add = <T extends Split['all']>(to: T): T => ({
    ...to,
    [when]: to[when].map((count, k) => (k === place ? count + 1 : count)),
  });
  const mine = [
    { dimension: 'touchpoint', id: piece.touchpointId } as const,
    { dimension: 'segment', id: segment } as const,
    { dimension: 'source', id: piece.source } as const,
    { dimension: 'kind', id: piece.kinds[0]?.label ?? null } as const,
    ...themeIds.map((id) => ({ dimension: 'theme', id }) as const),
  ];
  const values = mine.reduce<readonly ValueAnswers[]>((known, value) => {
    const isIt = (it: ValueAnswers) => it.dimension === value.dimension && it.id === value.id;
    const found = known.find(isIt) ?? { ...value, now: none, before: none };
    return [...known.filter((it) => !isIt(it)), add(found)];
  }, split.values);
  return { all: add(split.all), values };
}

/** The words of open channels that enough answers name since the fall began. */
function wordsOf(shelf: Shelf, answers: readonly Answer[], query: SplitQuery) {
  const open = answers.filter(({ piece }) => !shelf.channels.get(piece.channelId)?.isPrivate);
  const now = open.filter(({ isNow }) => isNow).flatMap(({ piece }) => [...new Set(piece.terms)]);
  const often = [...new Set(now)].filter(
    (word) => now.filter((it) => it === word).length >= FEWEST_ANSWERS,
  );
  return often.toSorted().map((id) => {
    const naming = open.filter(({ piece }) => piece.terms.includes(id));
    return { id, ...naming.reduce<Split>(addAnswer, emptySplit(query)).all };
  });
}
