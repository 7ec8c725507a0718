import type { Team } from '../../src/core/teams/team.ts';
import type { LocalDate } from '../../src/core/time/period.ts';
import type { AssembleDigest } from '../../src/flows/assemble-digest.ts';
import type { Reader } from '../../src/ports/reading.ts';
import type { Composer } from '../../src/ports/telling.ts';
import type { Clock, Log } from '../../src/ports/world.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireLearning, wireThemes } from '../../src/wire-flows.ts';
import { forgetfulAsks } from './forgetful-asks.ts';
import { forgetfulThemes } from './forgetful-themes.ts';
import { toPlainText } from './to-plain-text.ts';

/** A digest as it would be told, with what it would ask or suggest; nothing is asked or kept. */
export function createPreviewDigest(world: {
  readonly stores: Stores;
  readonly reader: Reader;
  readonly assembleDigest: AssembleDigest;
  readonly composer: Pick<Composer, 'digest'>;
  readonly clock: Clock;
  readonly log: Log;
}): (team: Team, on: LocalDate) => Promise<string> {
  const { assembleDigest, composer } = world;
  const { asks, themes } = world.stores;
  const stores = { ...world.stores, asks: forgetfulAsks(asks), themes: forgetfulThemes(themes) };
  const { askAboutFeedback, followCorrections } = wireLearning({ ...world, stores });
  const { suggestThemes } = wireThemes({ ...world, stores });

  return async function previewDigest(team, on) {
    const decision = await assembleDigest(team, on, team.channelId);
    const { digest } = decision;
    if (decision.kind === 'quiet') {
      const told = toPlainText(composer.digest(digest, { team, isLate: false }));
      return `Nothing would be posted: ${decision.why}.\n\n${told}`;
    }
    await followCorrections.refresh();
    const theme = await suggestThemes(team, on);
    const question = theme === null ? await askAboutFeedback(team, on, digest.quotes) : null;
    return toPlainText(composer.digest(digest, { team, isLate: false, theme, question }));
  };
}
