import { describe, expect, test } from 'vitest';
import type { CompanyDigest } from '../../../src/core/company/company-digest.ts';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { companyMessage } from '../../../src/slack/views/company-message.ts';
import { FIGURES } from '../../support/builders/a-digest.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { aCommand, aPress } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

function messageOf(but: Partial<CompanyDigest> = {}, language: 'en' | 'nl' = 'en') {
  const digest: CompanyDigest = {
    ...{ on: '2026-11-20', window: { from: '2026-11-13', to: '2026-11-19' } },
    ...{ dips: [], teams: [], blind: [], undelivered: [], heard: { total: 40, negative: 9 } },
    ...but,
  };
  const message = companyMessage(digest, { language, isLate: false });
  expectSendable(message);
  if (message.charted !== null) expectSendable({ text: message.text, blocks: message.charted });
  return { ...message, lines: readAloud(message.blocks).split('\n') };
}

describe('the company’s message', () => {
  test('leads with the worst new dip, and names what is still open', () => {
    const dips = [
      { ...anAlert({ nodeName: 'Checkout' }), isNew: true },
      { ...anAlert({ nodeName: 'Delivery' }), isNew: true },
      { ...anAlert({ nodeName: 'Returns', since: '2026-11-02' }), isNew: false },
    ];
    const { lines, text } = messageOf({ dips });

    expect(lines[0]).toBe('Checkout CSAT slipped, and 1 more');
    expect(text).toBe('Checkout CSAT slipped, and 1 more');
    expect(lines).toContain('🔴 Delivery CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %.');
    expect(lines).toContain('Still open: Returns CSAT since 2 Nov');
  });

  test('has a table of the scores of teams where Slack draws one, else lines', () => {
    const { lines, charted } = messageOf({ teams: [{ name: 'Checkout', scores: FIGURES }] });

    expect(lines).toContain(
      '• Checkout: CSAT 74 % ±6 (n 212) · CES 5.4 ±0.3 (n 96) · NPS too few answers (n 4)',
    );
    expect(charted?.filter(({ type }) => type === 'data_table')).toHaveLength(1);
    expect(readAloud(charted?.filter(({ type }) => type === 'rich_text') ?? [])).toBe('');
  });

  test('says where nobody listens and who was not told, in Dutch as well', () => {
    const spots = { blind: ['Returns'], undelivered: ['Delivery'] };

    expect(messageOf(spots).lines).toEqual(
      expect.arrayContaining([
        'No digest arrived at Delivery',
        'The last digest did not arrive at Delivery. App Home and the log say why.',
        'Nothing heard in these 7 days for Returns: there nobody knows what customers say.',
      ]),
    );
    expect(messageOf(spots, 'nl').lines[0]).toBe('Er kwam geen samenvatting aan bij Delivery');
    expect(messageOf({}, 'nl').lines[0]).toBe(
      '40 reacties in deze 7 dagen, geen enkele score is laag',
    );
  });
});

describe('/cx company', () => {
  test('shows how all teams stand, and a press has it posted in the channel, or no longer', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);
    await stores.feedback.keep(newFeedback());

    await send(aCommand('company'));
    const asked = JSON.stringify(calls[0]);
    await send(aPress(IDS.postCompany, 'company'));
    const home = await stores.company.home();
    await send(aCommand('bedrijf'));
    const again = JSON.stringify(calls[2]);
    await send(aPress(IDS.stopCompany, 'company'));

    expect(said(calls[0])).toContain('1 piece of feedback in these 7 days');
    expect(asked).toContain('Post it here every workday at 09:00');
    expect(home).toMatchObject({ channelId: 'C0CHECKOUT' });
    expect(again).toContain('Stop posting it here');
    expect(await stores.company.home()).toBeNull();
  });
});
