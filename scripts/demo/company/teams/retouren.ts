import { ANSWER_WEIGHTS } from '../answer-weights.ts';
import type { DemoTeam } from '../demo-team.ts';
import { REFUND_TEXTS } from '../texts/refund-texts.ts';
import { RETURN_LABEL_TEXTS } from '../texts/return-label-texts.ts';

export const RETOUREN: DemoTeam = {
  team: {
    name: 'Retouren',
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    digestAt: '09:00',
    meetingAt: '09:30',
    meetingDays: [1, 2, 4],
  },
  channel: 'retouren-feedback',
  members: ['Lieke Bakker', 'Samir el Idrissi', 'Wout van Dalen'],
  passedOnADay: 2.5,
  surveys: [
    {
      name: 'Gemak',
      metric: 'ces',
      form: 'label',
      scale: { min: 1, max: 7 },
      answersADay: 4.5,
      weights: ANSWER_WEIGHTS.easy,
    },
    {
      name: 'Tevredenheid',
      metric: 'csat',
      form: 'label',
      scale: { min: 1, max: 5 },
      answersADay: 1.8,
      weights: ANSWER_WEIGHTS.content,
    },
  ],
  dutchShare: 0.7,
  touchpoints: [
    {
      name: 'Retourlabel',
      journey: 'Krijgen en ruilen',
      isMomentOfTruth: false,
      keywords: [
        'retourlabel',
        'retourlabels',
        'label',
        'qr-code',
        'servicepunt',
        'retourneren',
        'ruilen',
        'return label',
        'qr code',
        'parcel shop',
        'exchange',
        'returning',
        'return page',
      ],
      texts: RETURN_LABEL_TEXTS,
    },
    {
      name: 'Terugbetaling',
      journey: 'Krijgen en ruilen',
      isMomentOfTruth: true,
      keywords: [
        'terugbetaling',
        'terugbetaald',
        'terugbetaalden',
        'betaalden hem terug',
        'geld terug',
        'tegoed',
        'refund',
        'refunded',
        'money back',
        'store credit',
      ],
      texts: REFUND_TEXTS,
    },
  ],
};
