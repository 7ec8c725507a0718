import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { DipsLook } from '../../../src/core/dips/alerts/dips-look.ts';
import { dipsAnswer } from '../../../src/slack/views/dips-answer.ts';
import { explanationModal } from '../../../src/slack/views/explanation-modal.ts';
import { ledgerAnswer } from '../../../src/slack/views/ledger-answer.ts';
import { noAlertAnswer } from '../../../src/slack/views/no-alert-answer.ts';
import { sensitivityAnswer } from '../../../src/slack/views/sensitivity-answer.ts';
import { whichAlertAnswer } from '../../../src/slack/views/which-alert-answer.ts';
import { FIGURES } from '../../support/builders/a-digest.ts';
import { aLedger } from '../../support/builders/a-ledger.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const NOTHING: DipsLook = { open: [], eyed: [], sensitivity: 'calm', budget: 4 };

describe('open alerts', () => {
  const to = { team: aTeam(), on: '2026-11-20', language: 'en' } as const;
  const choice = { level: 'calm', by: null, at: null } as const;

  test('are listed with who looks after them and what can be done', () => {
    const message = dipsAnswer({ ...NOTHING, open: [anAlert()] }, { ...to, choice });
    const words = readAloud(message.blocks);

    expectSendable(message);
    expect(words).toContain('Checkout: open alerts');
    expect(words).toContain('🔴 CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %.');
    expect(words).toContain('Nobody has taken it up yet.');
    expect(words).toContain('[I take it][Why?]');
    expect(words).toContain('[All alerts so far]');
  });

  test('may be none; then how readily it would be told still stands there, and who set that', () => {
    const set = { level: 'eager', by: 'U7', at: new Date(0) } as const;
    const look = { ...NOTHING, sensitivity: 'eager', budget: 12 } as const;
    const message = dipsAnswer(look, { ...to, team: null, choice: set, language: 'nl' });
    const words = readAloud(message.blocks);

    expectSendable(message);
    expect(words).toContain('Geen: geen enkele score zit in een dip.');
    expect(words).toContain('Ik ben waakzaam: hoogstens 12 valse alarmen per jaar');
    expect(words).toContain('Ingesteld door @U7.');
  });

  test('are at most ten, within the limits of Slack', () => {
    const open = Array.from({ length: 40 }, () => anAlert());
    const message = dipsAnswer({ ...NOTHING, open }, { ...to, choice });

    expectSendable(message);
    expect(readAloud(message.blocks).match(/🔴/gu)).toHaveLength(10);
    expect(readAloud(message.blocks)).toContain('And 30 more.');
  });
});

describe('the ledger', () => {
  test('says of every alert what became of it', () => {
    const rows = [
      anAlert(),
      anAlert({ state: 'false', judgedBy: 'U1', closedOn: '2026-11-21' }),
      anAlert({
        ...{ state: 'recovered', closedOn: '2026-11-25' },
        explained: { by: 'U2', text: 'iDEAL', noticedOn: null },
      }),
      anAlert({ state: 'rebased', closedOn: '2026-12-17', takenBy: 'U3' }),
    ];

    const message = ledgerAnswer(aLedger({ rows }), { proposal: null, language: 'en' });
    const words = readAloud(message.blocks);

    expectSendable(message);
    expect(words).toContain('1–31 Oct: 6 alerts (3 judged right, 1 judged false, 2 not judged).');
    expect(words).toContain(
      'For 2 of them people said when they had noticed: I was typically 3 days earlier.',
    );
    expect(words).toContain('🔴 Fri 20 Nov · Checkout CSAT 62 % (usually 78 %) · not judged');
    expect(words).toContain(
      '⚪ Fri 20 Nov · Checkout CSAT 62 % (usually 78 %) · Not a dip, says @U1',
    );
    expect(words).toContain('Explained by @U2 · Recovered on Wed 25 Nov');
    expect(words).toContain('Taken up by @U3 · The new normal since Thu 17 Dec');
  });

  test.each([
    [{ medianDaysEarlier: -1, noticed: 1 }, 'ik was 1 dag later.'],
    [{ medianDaysEarlier: 2.5, noticed: 2 }, 'ik was doorgaans 2,5 dagen eerder.'],
    [{ medianDaysEarlier: 0, noticed: 3 }, 'doorgaans op de dag dat ik het vond.'],
    [{ medianDaysEarlier: null, noticed: 0 }, 'Nog niemand heeft gezegd'],
  ])('is honest about who noticed first: %j', (but, sentence) => {
    const message = ledgerAnswer(aLedger(but), { proposal: null, language: 'nl' });

    expect(readAloud(message.blocks)).toContain(sentence);
  });

  test('may be empty, and calls a year a year', () => {
    const none = { alerts: 0, open: 0, right: 0, false: 0, unjudged: 0, medianDaysEarlier: null };
    const period = { from: '2025-11-23', to: '2026-11-22' };
    const message = ledgerAnswer(aLedger({ ...none, period }), { proposal: null, language: 'en' });

    expectSendable(message);
    expect(message.text).toContain('The last 12 months: no alert.');
  });

  test('proposes another sensitivity with its reason, and a button for whoever wants it', () => {
    const proposal = { level: 'calm', why: 'many false', count: 3, of: 5 } as const;
    const message = ledgerAnswer(aLedger(), { proposal, language: 'en' });

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain(
      '3 of 5 judged alerts were false: being calm may suit you better. You decide.\n[Be calm]',
    );
  });
});

describe('sensitivity', () => {
  test('is said with its price, and can be set back', () => {
    const message = sensitivityAnswer({ kind: 'set', was: 'calm', is: 'eager' }, 'en');

    expectSendable(message);
    expect(message.text).toContain('at most 12 false alarms a year in the whole workspace');
    expect(message.text).toContain('be wrong more often');
    expect(elementsOf(message.blocks, 'button').map(({ value }) => value)).toEqual(['dips calm']);
  });

  test('that was so already is said to be', () => {
    const message = sensitivityAnswer({ kind: 'already', was: 'calm', is: 'calm' }, 'nl');

    expect(message.text).toContain('Ik ben al rustig: hoogstens 4 valse alarmen');
  });
});

describe('an alert that is not found', () => {
  test('is asked for by what is called nearly so, and by those that can be explained', () => {
    const alerts = [anAlert({ nodeName: 'Delivery' })];
    const message = whichAlertAnswer({ asked: 'paymnt', nearest: 'Payment page', alerts }, 'en');

    expectSendable(message);
    expect(readAloud(message.blocks)).toBe(
      'I don’t know an alert called “paymnt”. Did you mean Payment page? These I can explain:\n' +
        '[Payment page][Delivery CSAT, Tue 17 Nov]',
    );
    expect(elementsOf(message.blocks, 'button')[0]).toMatchObject({ value: 'why Payment page' });
  });

  test('because its place has no dip is said to be so, with how its scores stand', () => {
    const at = { name: 'Payment page', scores: FIGURES, days: 30 };
    const message = noAlertAnswer({ ...at, alerts: [anAlert()] }, 'en');
    const silent = noAlertAnswer({ ...at, scores: [], alerts: [] }, 'nl');

    expectSendable(message);
    expect(readAloud(message.blocks)).toBe(
      'Payment page has no dip of its own.\n' +
        'CSAT 74 % ±6 (n 212, 30 days) · CES 5.4 ±0.3 (n 96, 30 days) · ' +
        'NPS too few answers (n 4)\nThese I can explain:\n[Checkout CSAT, Tue 17 Nov]',
    );
    expect(silent.text).toBe(
      'Payment page zit zelf niet in een dip. Niemand gaf een score in deze 30 dagen.',
    );
  });

  test('is said to be none where none was ever told', () => {
    const message = whichAlertAnswer({ asked: null, nearest: null, alerts: [] }, 'nl');

    expect(message.text).toBe('Er is geen alarm om uit te leggen.');
  });
});

test('the form that explains begins with what was said before', () => {
  const explained = { by: 'U1', text: 'iDEAL was down', noticedOn: '2026-11-18' };
  const to = { place: 'C1:1', on: '2026-11-20', language: 'en' } as const;

  const modal = explanationModal(anAlert({ explained }), to);

  expect(validateView(modal, 'modal')).toEqual([]);
  expect(validateView(explanationModal(anAlert(), to), 'modal')).toEqual([]);
  expect(JSON.stringify(modal)).toContain('"initial_value":"iDEAL was down"');
  expect(JSON.stringify(modal)).toContain('"initial_date":"2026-11-18"');
});
