import type { NewAlert } from '../core/dips/alerts/alert.ts';
import { isMetric } from '../core/dips/alerts/measure.ts';
import { causesOf } from '../core/dips/causes/causes-of.ts';
import type { Contribution, Dimension } from '../core/dips/causes/contribution.ts';
import { touchpointIdsOf } from '../core/dips/tree/touchpoint-ids-of.ts';
import type { WatchedNode } from '../core/dips/tree/watched-node.ts';
import type { Journey } from '../core/journeys/journey.ts';
import { isJustTouchpoint } from '../core/themes/is-just-touchpoint.ts';
import type { Theme } from '../core/themes/theme.ts';
import { addDays } from '../core/time/add-days.ts';
import type { CountStore } from '../ports/counting.ts';
import type { FeedbackStore, JourneyStore } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';
import { createNameableThemes } from './nameable-themes.ts';

/** Long enough for what is usual of a small touchpoint, short enough to be like now but for the fall. */
const DAYS_BEFORE = 90;

/** An alert, as far as its causes hang on it. */
type Fallen = Pick<NewAlert, 'node' | 'measure' | 'scale' | 'since' | 'openedOn'>;

/**
 * What a dip comes from, as far as it is told by touchpoint, segment, theme or word, source or
 * kind; nothing of what is no dip.
 */
export type FindCauses = (alert: Fallen) => Promise<readonly Contribution[]>;

export function createFindCauses(world: {
  readonly counts: Pick<CountStore, 'splitAnswers'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly themes: Pick<ThemeStore, 'of'>;
  readonly feedback: Pick<FeedbackStore, 'byId'>;
}): FindCauses {
  const { counts, journeys } = world;
  const nameableThemes = createNameableThemes(world);

  return async function findCauses(alert) {
    const { node, measure, scale, since, openedOn } = alert;
    if (!isMetric(measure) || scale === null) return [];
    const teamId = teamIdOf(node);
    const [taxonomy, themes] = await Promise.all([
      journeys.all(),
      // Of one team: the company has its touchpoints to tell by.
      teamId === null ? [] : nameableThemes(teamId),
    ]);
    const { words, ...split } = await counts.splitAnswers({
      teamId,
      touchpointIds: touchpointIdsOf(node, taxonomy),
      metric: measure,
      scale,
      since,
      period: { from: addDays(since, -DAYS_BEFORE), to: openedOn },
      themes,
    });
    const telling = words.filter(({ id }) => isTelling(id, taxonomy, themes));
    const found = causesOf({ ...split, words: telling }, { metric: measure, scale });
    const labels = labelsOf(taxonomy, themes);
    return found.flatMap((cause) => {
      const label = labels[cause.dimension](cause.id);
      return label === null ? [] : [{ ...cause, label }];
    });
  };
}

function teamIdOf(node: WatchedNode): string | null {
  return node.kind === 'company' ? null : node.teamId;
}

/** A word that only says again what a step or a theme is called explains nothing. */
function isTelling(word: string, taxonomy: readonly Journey[], themes: readonly Theme[]): boolean {
  const names = taxonomy.flatMap(({ touchpoints }) =>
    touchpoints.map(({ name }) => ({ name, keywords: [] })),
  );
  const isOfTheme = themes.some(({ terms }) => terms.includes(word));
  return !isOfTheme && !isJustTouchpoint([word], names);
}

/** What a value is called; null where it is not there any more. */
function labelsOf(
  taxonomy: readonly Journey[],
  themes: readonly Theme[],
): Readonly<Record<Dimension, (id: string) => string | null>> {
  const touchpoints = taxonomy.flatMap((journey) => journey.touchpoints);
  return {
    touchpoint: (id) => touchpoints.find((touchpoint) => touchpoint.id === id)?.name ?? null,
    segment: (id) => id,
    theme: (id) => themes.find((theme) => theme.id === id)?.label ?? id,
    source: (id) => id,
    kind: (id) => id,
  };
}
