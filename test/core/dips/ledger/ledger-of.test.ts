import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../../src/core/dips/alerts/alert.ts';
import { ledgerOf } from '../../../../src/core/dips/ledger/ledger-of.ts';
import { proposeSensitivity } from '../../../../src/core/dips/ledger/propose-sensitivity.ts';
import { anAlert } from '../../../support/builders/an-alert.ts';

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const FALSE = { state: 'false', judgedBy: 'U0ANNA', closedOn: '2026-11-21' } as const;

describe('the ledger', () => {
  test('counts what became of alerts: right where explained or taken, false where judged so', () => {
    const found = [
      anAlert({ takenBy: 'U0ANNA' }),
      noticedOn('2026-11-22'),
      anAlert({ ...FALSE, takenBy: 'U0ANNA' }),
      anAlert({ state: 'recovered', closedOn: '2026-11-25' }),
    ];

    expect(ledgerOf(found, PERIOD)).toMatchObject({
      ...{ period: PERIOD, alerts: 4, open: 2, right: 2, false: 1, unjudged: 1 },
    });
  });

  test.each([
    { noticed: ['2026-11-22'], median: 2 },
    { noticed: ['2026-11-22', '2026-11-18', '2026-11-30'], median: 2 },
    { noticed: ['2026-11-22', '2026-11-17'], median: -0.5 },
    { noticed: [], median: null },
  ])('tells how many days earlier alerts were than people: $noticed', ({ noticed, median }) => {
    const ledger = ledgerOf([anAlert(), ...noticed.map(noticedOn)], PERIOD);

    expect(ledger).toMatchObject({ medianDaysEarlier: median, noticed: noticed.length });
  });

  test('leaves out a spike that is only the cause of a dip, and a silence, and lists the newest ten', () => {
    const told = anAlert({ measure: 'volume', toldWithId: 'alert-1' });
    const alone = anAlert({ measure: 'volume' });
    const dips = Array.from({ length: 12 }, (_, k) => anAlert({ id: `dip-${k}` }));

    const silence = anAlert({ measure: 'source:Survey' });

    const ledger = ledgerOf([told, alone, silence, ...dips], PERIOD);

    expect(ledger.alerts).toBe(13);
    expect(ledger.rows).toEqual([alone, ...dips.slice(0, 9)]);
  });
});

describe('another sensitivity', () => {
  const [right, wrong] = [anAlert({ takenBy: 'U0ANNA' }), anAlert(FALSE)];
  const late = noticedOn('2026-11-19');
  const early = noticedOn('2026-11-21');

  test.each([
    { level: 'eager', found: [wrong, wrong, wrong, right], proposes: 'calm' },
    { level: 'eager', found: [wrong, wrong], proposes: null },
    { level: 'eager', found: [wrong, wrong, wrong, right, right, right, right], proposes: null },
    { level: 'calm', found: [wrong, wrong, wrong], proposes: null },
    { level: 'calm', found: [late, late, late, early], proposes: 'eager' },
    { level: 'calm', found: [late, early, early, early], proposes: null },
    { level: 'eager', found: [late, late, late], proposes: null },
  ] as const)('is proposed from $level where alerts speak for it: $proposes', (of) => {
    expect(proposeSensitivity(of.found, of.level)?.level ?? null).toBe(of.proposes);
  });

  test('says what speaks for it', () => {
    expect(proposeSensitivity([wrong, wrong, wrong, right], 'eager')).toEqual({
      ...{ level: 'calm', why: 'many false', count: 3, of: 4 },
    });
  });
});

/** An alert of 20 November that people say they had noticed on a date. */
function noticedOn(on: string): Alert {
  return anAlert({ explained: { by: 'U0ANNA', text: 'A release', noticedOn: on } });
}
