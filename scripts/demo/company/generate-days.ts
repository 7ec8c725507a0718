import type { Language, Sentiment } from '../../../src/core/feedback/feedback.ts';
import { ANSWER_WEIGHTS } from './answer-weights.ts';
import { AFTERTHOUGHTS, BANTER, THREAD_REPLIES } from './banter.ts';
import { COMPANY } from './company.ts';
import { createSpeaker, type Speaker } from './create-speaker.ts';
import type { DemoPost, DemoReply } from './demo-post.ts';
import type { DemoSurvey, DemoTeam, DemoTouchpoint } from './demo-team.ts';
import { createRandom, type Random } from './random.ts';
import { segmentOf } from './segment-of.ts';
import { IDEAL_TIMEOUT_TEXTS } from './texts/ideal-timeout-texts.ts';
import type { TouchpointTexts } from './touchpoint-texts.ts';

/** With this seed the dip is found on every weekday, and luck makes no other one. */
const SEED = 402;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** From Monday: a web shop is busiest after the weekend, and never closed. */
const WEEKDAY_RHYTHM = [1.2, 1.1, 1.05, 1, 1, 0.85, 0.8];
/** Customers write between 06:00 and 20:00 UTC, the same date in every zone of the company. */
const FIRST_HOUR = 6;
const OPEN_HOURS = 14;

/**
 * The payment page times out: for which share of customers of the checkout team, by the number of
 * days before the last one. It begins unnoticed and gets worse.
 */
const TIMEOUTS = [0.9, 1, 0.55, 0.5, 0.45, 0.5];
const TROUBLED_TEAM = 'Checkout';
const TROUBLED_TOUCHPOINT = 'Payment page';

const REPLY_SHARE = 0.12;
const EDIT_SHARE = 0.05;
const BANTER_A_DAY = 0.8;

/** Tones of feedback that colleagues pass on: people mostly write when something is wrong. */
const TONES = ['negative', 'mixed', 'neutral', 'positive'] as const satisfies readonly Sentiment[];
const USUAL_TONES = [36, 16, 24, 24];
const TROUBLED_TONES = [75, 10, 10, 5];

interface Scene {
  readonly random: Random;
  /** Who customers are, drawn by itself: it changes nothing of what they say. */
  readonly customers: Random;
  readonly speak: Speaker;
  readonly team: DemoTeam;
  /** Midnight UTC at which the day begins. */
  readonly day: number;
  /** Share of customers who meet the time-out, 0 to 1. */
  readonly trouble: number;
}

/**
 * Everything the company heard on `days` (90) dates up to and including the one of `until`, oldest
 * first and nothing later than `until`. The same dates and seed give the same posts.
 */
export function generateDays(span: {
  readonly until: Date;
  readonly days?: number;
  readonly seed?: number;
}): readonly DemoPost[] {
  const { until, days: dayCount = 90, seed = SEED } = span;
  const random = createRandom(seed);
  const customers = createRandom(seed + 1);
  const speak = createSpeaker(random);
  const lastDay = Math.floor(until.getTime() / DAY_MS) * DAY_MS;
  const days = Array.from({ length: dayCount }, (_, k) => lastDay - (dayCount - 1 - k) * DAY_MS);
  return days
    .flatMap((day) =>
      COMPANY.teams.flatMap((team) => {
        const daysBefore = (lastDay - day) / DAY_MS;
        const trouble = team.team.name === TROUBLED_TEAM ? (TIMEOUTS[daysBefore] ?? 0) : 0;
        return postsOfDay({ random, customers, speak, team, day, trouble });
      }),
    )
    .filter(({ at }) => at <= until)
    .map((post) => ({ ...post, replies: post.replies.filter(({ at }) => at <= until) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function postsOfDay(scene: Scene): DemoPost[] {
  const { random, team } = scene;
  const rhythm = WEEKDAY_RHYTHM[(new Date(scene.day).getUTCDay() + 6) % 7] ?? 1;
  const answers = team.surveys.flatMap((survey) =>
    Array.from({ length: random.count(survey.answersADay * rhythm) }, () =>
      answered(scene, survey),
    ),
  );
  const passedOn = Array.from({ length: random.count(team.passedOnADay * rhythm) }, () =>
    passedOnBy(scene),
  );
  const banter = Array.from({ length: random.count(BANTER_A_DAY) }, () => chattedBy(scene));
  return [...answers, ...passedOn, ...banter];
}

function answered(scene: Scene, survey: DemoSurvey): DemoPost {
  const { random, customers } = scene;
  const { isTimeout, touchpoint } = whereabouts(scene);
  const weights = isTimeout && survey.metric === 'csat' ? ANSWER_WEIGHTS.letDown : survey.weights;
  const answer = survey.scale.min + random.weigh(weights);
  const tone = toneOf((answer - survey.scale.min) / (survey.scale.max - survey.scale.min), random);
  const hasComment = random.happens(COMMENT_SHARE[tone]);
  return {
    ...said(scene, { tone, hasComment, texts: isTimeout ? IDEAL_TIMEOUT_TEXTS : touchpoint.texts }),
    by: survey.name,
    answer: {
      metric: survey.metric,
      answer,
      scale: survey.scale,
      form: survey.form,
      touchpoint: touchpoint.name,
      segment: segmentOf(isTimeout && tone !== 'positive', customers),
    },
  };
}

/** Those who are let down have more to say. */
const COMMENT_SHARE: Readonly<Record<Sentiment, number>> = {
  negative: 0.75,
  mixed: 0.5,
  neutral: 0.4,
  positive: 0.25,
};

/** The tone of a comment beside an answer at `position` (0 worst, 1 best) of its scale. */
function toneOf(position: number, random: Random): Sentiment {
  if (position < 0.45) return 'negative';
  if (position < 0.7) return random.happens(0.75) ? 'mixed' : 'neutral';
  if (position < 0.9) return random.happens(0.15) ? 'mixed' : 'positive';
  return 'positive';
}

function passedOnBy(scene: Scene): DemoPost {
  const { random, team } = scene;
  const { isTimeout, touchpoint } = whereabouts(scene);
  const tone = TONES[random.weigh(isTimeout ? TROUBLED_TONES : USUAL_TONES)] ?? 'neutral';
  const texts = isTimeout ? IDEAL_TIMEOUT_TEXTS : touchpoint.texts;
  const post = said(scene, { tone, texts, hasComment: true });
  const editedTo = random.happens(EDIT_SHARE)
    ? `${post.text}\n${random.pick(AFTERTHOUGHTS[team.team.language])}`
    : null;
  return { ...post, by: random.pick(team.members), editedTo };
}

/** At which touchpoint somebody is, and whether the time-out met them there. */
function whereabouts({ random, team, trouble }: Scene): {
  readonly touchpoint: DemoTouchpoint;
  readonly isTimeout: boolean;
} {
  const troubled = team.touchpoints.find(({ name }) => name === TROUBLED_TOUCHPOINT);
  const isTimeout = trouble > 0 && random.happens(trouble);
  return isTimeout && troubled !== undefined
    ? { touchpoint: troubled, isTimeout }
    : { touchpoint: random.pick(team.touchpoints), isTimeout: false };
}

function chattedBy(scene: Scene): DemoPost {
  const { random, team } = scene;
  return {
    at: momentOf(scene),
    channel: team.channel,
    by: random.pick(team.members),
    text: random.pick(BANTER[team.team.language]),
    answer: null,
    replies: [],
    editedTo: null,
  };
}

/** Something a customer said; who posts it is filled in by the caller. */
function said(
  scene: Scene,
  what: {
    readonly tone: Sentiment;
    readonly texts: TouchpointTexts;
    readonly hasComment: boolean;
  },
): DemoPost {
  const { random, speak, team } = scene;
  const at = momentOf(scene);
  const language: Language = random.happens(team.dutchShare) ? 'nl' : 'en';
  return {
    at,
    channel: team.channel,
    by: '',
    text: what.hasComment ? speak(what.texts, { language, tone: what.tone }) : '',
    answer: null,
    replies: what.hasComment && what.tone !== 'positive' ? repliesAfter(at, scene) : [],
    editedTo: null,
  };
}

function repliesAfter(at: Date, { random, team }: Scene): DemoReply[] {
  if (!random.happens(REPLY_SHARE)) return [];
  return [
    {
      at: new Date(at.getTime() + (0.1 + random.next() * 2) * HOUR_MS),
      by: random.pick(team.members),
      text: random.pick(THREAD_REPLIES[team.team.language]),
    },
  ];
}

function momentOf({ random, day }: Scene): Date {
  const milliseconds = Math.floor((FIRST_HOUR + random.next() * OPEN_HOURS) * HOUR_MS);
  return new Date(day + milliseconds);
}
