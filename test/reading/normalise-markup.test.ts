import { describe, expect, test } from 'vitest';
import { normaliseMarkup } from '../../src/reading/normalise-markup.ts';

describe("Slack's markup is taken off", () => {
  test.each([
    ['<@U024BE7LH> said so', '[member] said so'],
    ['<@U024BE7LH|bob> said so', '[member] said so'],
    ['see <#C024BE7LR|general>', 'see #general'],
    ['see <#C024BE7LR>', 'see #channel'],
    ['<!channel> and <!here>', 'channel and here'],
    ['<!subteam^S012|@checkout> look', 'checkout look'],
    ['<!subteam^S012> look', '[group] look'],
    ['<!date^1392734382^{date}|last week>', 'last week'],
    ['<https://example.com/a?b=c|our page>', 'our page'],
    ['<https://example.com/a?session=abc#top>', 'https://example.com/a'],
    ['<mailto:a@example.com|a@example.com>', 'a@example.com'],
    ['<tel:+31612345678|06 12345678>', '06 12345678'],
    ['*bold* _italic_ ~gone~', 'bold italic gone'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['```TypeError```', 'TypeError'],
    ['great :tada:', 'great :tada:'],
    ['if a < b', 'if a < b'],
  ])('%s', (text, expected) => {
    expect(normaliseMarkup(text)).toBe(expected);
  });
});

test('entities are decoded once, so what was typed as an entity stays one', () => {
  expect(normaliseMarkup('&lt;b&gt; &amp; &amp;lt;')).toBe('<b> & &lt;');
});

test('typed angle brackets do not become a mention', () => {
  expect(normaliseMarkup('&lt;@U024BE7LH&gt;')).toBe('<@U024BE7LH>');
});

test('what hides or turns text is taken out, and what emoji are built with stays', () => {
  expect(normaliseMarkup('a\u0000b\u200bc\u202ed\ufeff')).toBe('abcd');
  expect(normaliseMarkup('👩\u200d💻')).toBe('👩\u200d💻');
});

test('half a character becomes the mark for one that cannot be read', () => {
  expect(normaliseMarkup('a\ud800b')).toBe('a\ufffdb');
});
