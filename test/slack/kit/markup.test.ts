import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, inMrkdwn, tame } from '../../../src/slack/kit/markup.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';

const JOINER = '\u2060';

describe('tame', () => {
  test.each([
    ['the page https://shop.example/pay hung', `the page shop.${JOINER}example/pay hung`],
    ['mail me: mailto:a@b.nl', `mail me: a@b.${JOINER}nl`],
    ['hi @channel', `hi @${JOINER}channel`],
    ['hi @anna', 'hi @anna'],
    ['that took 3.5 hours.Really', `that took 3.5 hours.${JOINER}Really`],
    ['zero\u200Bwidth \u202Eback', 'zerowidth back'],
    ['two\r\nlines', 'two\nlines'],
    ['broken \uD83D half', 'broken \uFFFD half'],
    ['👩‍👩‍👧 and 👍🏽', '👩‍👩‍👧 and 👍🏽'],
    ['Ik vind het een café!', 'Ik vind het een café!'],
  ])('makes %j into %j', (text, tamed) => {
    expect(tame(text)).toBe(tamed);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS)),
        (text) => {
          expect(tame(tame(text))).toBe(tame(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('inMrkdwn', () => {
  test('shows the characters of markup and gives them no power', () => {
    expect(inMrkdwn('> *a* _b_ ~c~ `d` <!here> & :tada:')).toBe(
      `› ∗a∗ ˍbˍ ∼c∼ ˋdˋ &lt;!here&gt; &amp; :${JOINER}tada:`,
    );
  });

  test('leaves no markup, link or line of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS)),
        (text) => {
          const shown = inMrkdwn(text);

          expect(shown).not.toMatch(/[<>*_~`\n]|:\/\/|[\p{L}\p{N}]\.\p{L}{2}/u);
          expect(shown.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('escaped turns exactly what markup is made of into entities', () => {
  expect(escaped('a < b & c > d &lt;')).toBe('a &lt; b &amp; c &gt; d &amp;lt;');
});
