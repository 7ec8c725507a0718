import { expect, test } from 'vitest';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { findAnswer } from '../../../src/slack/views/find-answer.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const TO = { language: 'nl', timeZone: 'Europe/Amsterdam', workspaceUrl: null } as const;

test('shows how many there are, and of each its words, its day and its channel', () => {
  const said = aFeedback({ verbatim: 'De betaalpagina bleef hangen.', channelId: 'C3' });
  const message = findAnswer(found('hangen', [said], 1234), TO);

  expectSendable(message);
  expect(message.text).toBe('1 van de 1.234 voor “hangen”');
  expect(readAloud(message.blocks)).toContain('“De betaalpagina bleef hangen.”do 19 nov · #C3');
  expect(elementsOf(message.blocks, 'link')).toHaveLength(1);
});

test('says that there are more than were counted', () => {
  const search = { ...found('de', [aFeedback()], 10_000), isCapped: true };

  expect(findAnswer(search, TO).text).toBe('1 van de 10.000+ voor “de”');
});

test('quotes the words without what the survey wrote, or the answer where there are none', () => {
  const said = aFeedback({ verbatim: 'Het label printte niet.\nCSAT 1/5 · Retourlabel' });
  const answered = aFeedback({ verbatim: 'CSAT 1/5 · Retourlabel' });
  const message = findAnswer(found('label', [said, answered]), TO);

  expect(readAloud(message.blocks)).toContain('“Het label printte niet.”');
  expect(readAloud(message.blocks)).toContain('“CSAT 1/5 · Retourlabel”');
});

test('sets off the words that matched, also with another ending', () => {
  const said = aFeedback({ verbatim: 'De labels printten niet, ook het Label van mijn buurman.' });
  const message = findAnswer(found('label', [said]), TO);

  const bold = elementsOf(message.blocks, 'text').filter((it) => 'style' in it);
  expect(bold).toMatchObject([{ text: 'labels' }, { text: 'Label' }]);
  expect(readAloud(message.blocks)).not.toContain('op betekenis');
});

test('says quietly what was found by meaning, and offers more like each', () => {
  const said = aFeedback({ verbatim: 'The sticker would not come out of the machine.' });
  const search = { ...found('label', []), found: [{ feedback: said, isByMeaning: true }] };
  const message = findAnswer(search, TO);

  expectSendable(message);
  expect(readAloud(message.blocks)).toContain('#C0CHECKOUT · op betekenis');
  expect(readAloud(message.blocks)).toContain('Meer zoals dit');
});

function found(words: string, pieces: readonly Feedback[], total = pieces.length) {
  const hits = pieces.map((feedback) => ({ feedback, isByMeaning: false }));
  return { words, total, isCapped: false, found: hits };
}
