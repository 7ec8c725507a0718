import { describe, expect, test } from 'vitest';
import { parseReadingPlace, readingPlace } from '../../../src/slack/kit/reading-place.ts';
import {
  parseReadingValue,
  parseUndoValue,
  readingValue,
  undoValue,
} from '../../../src/slack/kit/reading-value.ts';
import { withoutPersonalData } from '../../../src/slack/receiving/without-personal-data.ts';

const STEP = '0f8fad5b-d9cb-469f-a165-70867728950e';
const CHANGES = [
  { aspect: 'touchpoint', was: [], is: [STEP] },
  { aspect: 'sentiment', was: ['negative'], is: ['mixed'] },
  { aspect: 'kind', was: ['churn risk', 'bug'], is: ['praise'] },
] as const;

describe('what a button about a piece carries', () => {
  test.each([null, 'none', STEP])('comes back: %s', (answer) => {
    const value = answer === null ? readingValue('12') : readingValue('12', answer);

    expect(parseReadingValue(value)).toEqual({ feedbackId: '12', answer });
  });

  test('comes back where it can be undone', () => {
    const value = undoValue('12', CHANGES);

    expect(parseUndoValue(value)).toEqual({ feedbackId: '12', changes: CHANGES });
  });

  test.each(['', 'reading:', '12', 'reading:1 2 3 4 5', 'reading:1\n', 'reading:<@U1>'])(
    'is nothing where it is none of ours: %j',
    (value) => {
      expect(parseReadingValue(value)).toBeNull();
      expect(parseUndoValue(value)).toBeNull();
    },
  );

  test.each(['reading:12', 'reading:12 kind', 'reading:12 mood:bad>good'])(
    'undoes nothing where it says no change: %s',
    (value) => {
      expect(parseUndoValue(value)).toBeNull();
    },
  );

  test('is kept to the letter on its way in, however much it looks like a telephone number', () => {
    const redact = () => '[redacted]';
    const value = undoValue('31612345678', CHANGES);
    const actions = [{ type: 'button', action_id: 'undo_correction', value }];

    expect(withoutPersonalData({ type: 'block_actions', actions }, redact)).toMatchObject({
      actions,
    });
  });

  test('a form knows its piece and where it was opened, also in App Home', () => {
    for (const channelId of ['C0CHECKOUT', null]) {
      const place = { channelId, feedbackId: '12' };

      expect(parseReadingPlace(readingPlace(place))).toEqual(place);
    }
    expect(parseReadingPlace('C0CHECKOUT')).toBeNull();
  });
});
