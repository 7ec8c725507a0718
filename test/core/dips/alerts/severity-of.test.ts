import { describe, expect, test } from 'vitest';
import { severityOf } from '../../../../src/core/dips/alerts/severity-of.ts';
import { sizeOf } from '../../../../src/core/dips/alerts/size-of.ts';
import { anAlert } from '../../../support/builders/an-alert.ts';

describe('the size of an alert', () => {
  test.each([
    [{ measure: 'csat', level: 0.616, usual: 0.784 }, 16],
    [{ measure: 'csat', level: 0.624, usual: 0.775 }, 16],
    [{ measure: 'nps', level: -3.4, usual: 11.6 }, 15],
    [{ measure: 'ces', level: 4.56, usual: 5.42 }, 0.8],
    [{ measure: 'negative', level: 0.64, usual: 0.4 }, 24],
    [{ measure: 'volume', level: 34.2, usual: 11.4 }, 23],
  ] as const)('is what anybody finds who subtracts what is shown: %j', (but, size) => {
    expect(sizeOf(anAlert(but))).toBeCloseTo(size, 9);
  });
});

describe('an alert', () => {
  test('is red from fifteen points on, as they are shown', () => {
    expect(severityOf(anAlert({ level: 0.633, usual: 0.78 }))).toBe('red');
    expect(severityOf(anAlert({ level: 0.636, usual: 0.78 }))).toBe('amber');
    expect(severityOf(anAlert({ measure: 'nps', level: 10, usual: 25 }))).toBe('red');
  });

  test('of a mean is red from 15 % of its scale on', () => {
    const ces = { measure: 'ces', scale: { min: 1, max: 7 }, usual: 5.4 } as const;

    expect(severityOf(anAlert({ ...ces, level: 4.5 }))).toBe('red');
    expect(severityOf(anAlert({ ...ces, level: 4.6 }))).toBe('amber');
  });

  test('of all teams together is red however small it is', () => {
    const node = { kind: 'company' } as const;

    expect(severityOf(anAlert({ node, level: 0.75 }))).toBe('red');
    expect(severityOf(anAlert({ node, measure: 'volume' }))).toBe('red');
  });

  test('of a rise or a silence is amber', () => {
    expect(severityOf(anAlert({ measure: 'negative', level: 0.9, usual: 0.4 }))).toBe('amber');
    expect(severityOf(anAlert({ measure: 'source:Survey', level: 0, usual: 40 }))).toBe('amber');
  });
});
