import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/core/dips/alerts/alert.ts';
import type { LastTold } from '../../../src/core/teams/last-told.ts';
import { homeView } from '../../../src/slack/views/home-view.ts';
import { aDelivery, toldAs } from '../../support/builders/a-meeting-look.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { readAloud } from '../../support/read-aloud.ts';

describe('App Home', () => {
  test.each([
    ['nothing new', 'Samenvatting: niets verstuurd op vr 20 nov: niemand had iets nieuws gezegd'],
    ['no story fits', 'er was niets nieuws dat zich goed laat voorlezen'],
    ['story is private', 'het was gezegd in een besloten kanaal'],
    ['story is not typical', 'minder dan vijf klanten hadden de laatste tijd ongeveer hetzelfde'],
    ['story may tell who', 'er zou uit kunnen blijken wie het had gezegd'],
    ['story is third of its tone', 'allebei lof of allebei klacht'],
  ])('says in Dutch why nothing was sent: %s', (why, sentence) => {
    expect(homeOf({ on: '2026-11-20', what: 'quiet', why })).toContain(sentence);
  });

  test.each([
    ['posted', 'Samenvatting: verstuurd op vr 20 nov'],
    ['posted late', 'Samenvatting: later dan gepland verstuurd op vr 20 nov'],
    ['waiting', 'Samenvatting: wacht sinds vr 20 nov op versturen'],
    ['undelivered', 'Samenvatting: kon op vr 20 nov niet worden bezorgd; in het logboek'],
  ] as const)('says in Dutch what became of a digest: %s', (what, sentence) => {
    expect(homeOf({ on: '2026-11-20', what, why: null })).toContain(sentence);
  });

  test('says that it failed and who finds out why, never what the machine said', () => {
    const why = 'connect ECONNREFUSED 10.0.0.7:5432';
    const words = homeOf({ on: '2026-11-20', what: 'failed', why });

    expect(words).toContain('mislukt op vr 20 nov; in het logboek ziet je beheerder waarom');
    expect(words).not.toContain('ECONNREFUSED');
  });

  test('leaves out a reason it has no words for', () => {
    const words = homeOf({ on: '2026-11-20', what: 'quiet', why: 'something of an older version' });

    expect(words).toContain('Samenvatting: niets verstuurd op vr 20 nov');
    expect(words).not.toContain('older version');
  });

  test('shows which alerts are open and who looks after them, three at most', () => {
    const digest = { on: '2026-11-20', what: 'posted', why: null } as const;
    const alerts = [anAlert({ takenBy: 'U1' }), anAlert(), anAlert(), anAlert()];

    const words = homeOf(digest, alerts);

    expect(words).toContain(
      '🔴 Open: CSAT 62 %, meestal 78 %, sinds di 17 nov. Opgepakt door @U1.',
    );
    expect(words.match(/Open: /gu)).toHaveLength(3);
  });
});

function homeOf(digest: LastTold, alerts: readonly Alert[] = []): string {
  const overview = { ...aDelivery({ digest: toldAs(digest) }), channelIds: ['C1'], alerts };
  return readAloud(homeView({ teams: [overview], commands: [], language: 'nl' }).blocks);
}
