import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import { alikeAnswer } from '../../../src/slack/views/alike-answer.ts';
import { digestMessage } from '../../../src/slack/views/digest-message.ts';
import { homeView } from '../../../src/slack/views/home-view.ts';
import { themesAnswer } from '../../../src/slack/views/themes-answer.ts';
import { touchpointModal } from '../../../src/slack/views/touchpoint-modal.ts';
import { aDigest } from '../../support/builders/a-digest.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { aTheme } from '../../support/builders/a-theme.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { readAloud } from '../../support/read-aloud.ts';

const TO = { language: 'nl', timeZone: 'Europe/Amsterdam', workspaceUrl: null } as const;
const LISTED = {
  theme: aTheme(),
  touchpoint: 'Payment page',
  n: 14,
  usual: 6,
  isRising: true,
} as const;

describe('a theme', () => {
  test('is told as a seeming, with its numbers, in the language of the team', () => {
    const dutch = themesAnswer([LISTED], aTeam({ language: 'nl' }));
    const english = themesAnswer([{ ...LISTED, usual: null, isRising: false }], aTeam());

    expectSendable(dutch);
    expect(readAloud(dutch.blocks)).toContain(
      'ideal · timeout · 14 in 28 dagen, 6 in de 28 dagen ervoor, duidelijk meer dan daarvoor',
    );
    expect(english.text).toContain('seem to talk about: “ideal · timeout”');
    expect(readAloud(english.blocks)).toContain('14 in 28 days · mostly at Payment page');
  });

  test('is one line in a digest, with what can be done about it', () => {
    const message = digestMessage(aDigest(), {
      ...{ team: aTeam(), workspaceUrl: null, isLate: false, theme: LISTED },
    });

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('People seem to talk about ideal · timeout');
    expect(readAloud(message.blocks)).toContain('[Not a theme]');
  });

  test('waits in App Home, by team, with how to see more of it', () => {
    const suggested = [{ team: aTeam(), themes: [aTheme(), aTheme({ label: 'voucher' })] }];

    const home = homeView({ teams: [], commands: [], language: 'en', suggested });

    expect(validateView(home, 'home')).toEqual([]);
    expect(readAloud(home.blocks)).toContain('Checkout · “ideal · timeout” and “voucher”');
    expect(readAloud(home.blocks)).toContain('/cx themes Checkout');
  });

  test.each([[[]], [[{ id: 'j1', name: 'Ordering', touchpoints: [] }]]])(
    'is asked about within the limits of Slack, with journeys %j',
    (journeys) => {
      const theme = aTheme({ label: 'x'.repeat(400), terms: ['y'.repeat(400)] });
      const modal = touchpointModal(theme, { channelId: 'C1', journeys, language: 'nl' });

      expect(validateView(modal, 'modal')).toEqual([]);
    },
  );
});

describe('what is like a piece of feedback', () => {
  test.each([
    [{ now: 23, usual: 11 }, false, '23 zeiden bijna hetzelfde in 30 dagen, meestal 11'],
    [{ now: 23, usual: null }, false, '23 zeiden bijna hetzelfde in 30 dagen'],
    [{ now: 0, usual: 2 }, false, 'Niemand anders in 30 dagen; dit is van daarvoor.'],
    [{ now: 280, usual: null }, true, 'Meer dan 280 zeiden bijna hetzelfde in 90 dagen'],
  ])('is counted %j', (count, isCapped, title) => {
    const found = { feedback: aFeedback(), alike: [aFeedback()], count, isCapped };
    const message = alikeAnswer(found, TO);

    expectSendable(message);
    expect(readAloud(message.blocks).split('\n')[0]).toBe(title);
  });

  test('says when nobody else said such a thing', () => {
    const nobody = { feedback: aFeedback(), alike: [], count: { now: 0, usual: 0 } };

    expect(alikeAnswer({ ...nobody, isCapped: false }, TO).text).toContain('Niemand anders zei');
  });
});
