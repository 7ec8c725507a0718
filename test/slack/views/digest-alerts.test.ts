import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/core/digest/digest.ts';
import { digestMessage } from '../../../src/slack/views/digest-message.ts';
import { aDigest } from '../../support/builders/a-digest.ts';
import { aLedger } from '../../support/builders/a-ledger.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const WORKSPACE = 'https://example.slack.com/';

function digestOf(digest: Digest) {
  const message = digestMessage(digest, { team: aTeam(), isLate: false, workspaceUrl: WORKSPACE });
  expectSendable(message);
  return { ...message, lines: readAloud(message.blocks).split('\n') };
}

describe('the alerts in a digest', () => {
  test('names what fell by what it is called within the team', () => {
    const node = {
      kind: 'touchpoint',
      teamId: 'team-1',
      journeyId: 'j',
      touchpointId: 't',
    } as const;
    const step = anAlert({ node, nodeName: 'Checkout › Payment page' });
    const all = anAlert({ node: { kind: 'company' }, nodeName: '' });
    const dips = [step, all].map((dip) => ({ ...dip, toldTeamId: 'team-2', isNew: true }));

    const { lines, blocks } = digestOf(aDigest({ dips }));

    expect(lines[0]).toBe('Checkout: Payment page CSAT and All teams CSAT slipped, CES is steady');
    expect(elementsOf(blocks, 'button').map(({ text }) => text)).toContainEqual(
      expect.objectContaining({ text: 'Why Payment page CSAT?' }),
    );
  });

  test('names what was told before in one line that opens its thread', () => {
    const thread = { channelId: 'C0CHECKOUT', ts: '1795000000.000900' };
    const told = { ...anAlert({ thread }), isNew: false };
    const elsewhere = { ...anAlert({ toldTeamId: 'team-2' }), isNew: true };

    const { blocks, lines } = digestOf(aDigest({ dips: [told, elsewhere] }));

    expect(elementsOf(blocks, 'link')).toEqual([
      {
        type: 'link',
        text: 'CSAT',
        url: 'https://example.slack.com/archives/C0CHECKOUT/p1795000000000900',
      },
    ]);
    expect(lines[1]).toContain('Luck alone shows this about once in 2 years');
    expect(elementsOf(blocks, 'button').map(({ text }) => text)).toContainEqual(
      expect.objectContaining({ text: 'Why?' }),
    );
  });

  test('tells rises, what is missing and what is near a dip, and claims nothing of the last', () => {
    const none = { scale: null, of: null } as const;
    const rise = anAlert({ ...none, measure: 'volume', level: 34, usual: 11, n: 102 });
    const missing = anAlert({
      ...{ ...none, measure: 'source:Survey', measureName: 'Survey', level: 0, usual: 9, n: 0 },
    });
    const { node, nodeName, since, n, of, evidence, threshold } = anAlert({ evidence: 100 });
    const eyed = { node, nodeName, since, n, of, evidence, threshold, level: 0.7, usual: 0.78 };

    const { lines } = digestOf(
      aDigest({
        spikes: [{ ...rise, isNew: true }],
        silences: [{ ...missing, isNew: true }],
        eyed: { ...eyed, measure: 'csat', measureName: null, scale: { min: 1, max: 5 } },
      }),
    );

    expect(lines).toContain(
      '📈 Feedback 34 a day (102 pieces, since Tuesday) vs usual 11 a day. ' +
        'Luck alone shows this about once in 2 years.',
    );
    expect(lines.join('\n')).toContain('🔇 Nothing has come from “Survey” since Tuesday');
    expect(lines.join('\n')).toContain('missing data, not good news');
    expect(lines).toContain(
      'Keeping an eye on CSAT: 70 % (26 of 42), usually 78 %. It could still be luck.',
    );
  });

  test('says what is silent in the headline, and then each morning that it still is', () => {
    const none = { scale: null, of: null } as const;
    const silence = anAlert({ ...none, measure: 'source:Survey', measureName: 'Survey', level: 0 });
    const rise = anAlert({ ...none, measure: 'negative', level: 0.4, usual: 0.2 });
    const on = (isNew: boolean) =>
      digestOf(aDigest({ silences: [{ ...silence, isNew }], spikes: [{ ...rise, isNew }] })).lines;

    expect(on(true)[0]).toBe('Checkout: nothing comes from “Survey” any more');
    expect(on(false)[1]).toBe(
      'Still open: nothing from “Survey” since Tuesday · more unhappy feedback since Tuesday',
    );
  });

  test('are at most five dips, three rises and three silences, however bad a day it was', () => {
    const many = Array.from({ length: 60 }, () => ({ ...anAlert(), isNew: true }));

    const { lines } = digestOf(aDigest({ dips: many, spikes: many, silences: many }));

    expect(lines.filter((it) => it.startsWith('🔴'))).toHaveLength(11);
    expect(lines).toContain('And 55 more.');
  });

  test('says of a dip that was over before it was told that it was', () => {
    const passed = [
      anAlert({ state: 'recovered', closedOn: '2026-11-19', openedOn: '2026-11-17' }),
    ];

    expect(digestOf(aDigest({ passed })).lines.join('\n')).toMatch(
      /✅ CSAT 62 % .* vs usual 78 %\. It was over by Thu 19 Nov, before I could tell you\./,
    );
  });

  test('says that a source is heard again', () => {
    const silence = { ...anAlert(), measure: 'source:Survey', measureName: 'Survey' } as const;

    expect(digestOf(aDigest({ heardAgain: [silence] })).lines).toContain(
      '“Survey” is heard again: nothing is missing any more.',
    );
  });

  test('counts very bad answers that were not told at once', () => {
    const badAnswers = [
      { touchpoint: 'Payment page', count: 3 },
      { touchpoint: 'Basket', count: 1 },
    ];

    expect(digestOf(aDigest({ badAnswers })).lines).toContain(
      'Very bad answers at moments of truth, besides those told at once: Payment page 3 and Basket 1.',
    );
  });

  test('has the ledger once a month, with a proposal that somebody else decides on', () => {
    const proposal = { level: 'eager', why: 'noticed first', count: 3, of: 4 } as const;
    const { lines, blocks } = digestOf(aDigest({ ledger: aLedger(), proposal }));

    expect(lines.join('\n')).toContain(
      'My alerts to all teams, 1–31 Oct: 6 alerts (3 judged right, 1 judged false, 2 not judged).',
    );
    expect(lines.join('\n')).toContain('You decide.');
    expect(elementsOf(blocks, 'button').map(({ value }) => value)).toContain('dips eager');
  });

  test('says when a score is compared with something new', () => {
    const { node, nodeName } = anAlert();
    const from = { from: '2026-11-05', by: null, why: 'scale', at: new Date(0) };

    const { lines } = digestOf(
      aDigest({ rebaselines: [{ node, nodeName, measure: 'ces', ...from }] }),
    );

    expect(lines.join('\n')).toContain('\nCES is compared with what came since Thu 5 Nov');
  });
});
