import { describe, expect, test } from 'vitest';
import type { LastTold } from '../../../src/core/teams/overview.ts';
import { homeView } from '../../../src/slack/views/home-view.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { readAloud } from '../../support/read-aloud.ts';

describe('App Home', () => {
  test.each([
    ['nothing new', 'Samenvatting: niets verstuurd op vr 20 nov: niemand had iets nieuws gezegd'],
    ['no story fits', 'er was niets nieuws dat zich goed laat voorlezen'],
    ['story is private', 'het was gezegd in een besloten kanaal'],
  ])('says in Dutch why nothing was sent: %s', (why, sentence) => {
    expect(homeOf({ on: '2026-11-20', what: 'quiet', why })).toContain(sentence);
  });

  test('leaves out a reason it has no words for', () => {
    const words = homeOf({ on: '2026-11-20', what: 'quiet', why: 'something of an older version' });

    expect(words).toContain('Samenvatting: niets verstuurd op vr 20 nov');
    expect(words).not.toContain('older version');
  });
});

function homeOf(digest: LastTold): string {
  const overview = { team: aTeam(), channelIds: ['C1'], digest, story: null };
  return readAloud(homeView({ teams: [overview], commands: [], language: 'nl' }).blocks);
}
