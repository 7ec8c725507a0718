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
      description:
        'Iets terugsturen: het retour aanmelden, het label of de code, het afgeven bij een punt.',
      examples: {
        nl: [
          'Ik heb thuis geen printer en kon het dus niet terugsturen.',
          'De code werd aan de balie niet herkend.',
          'Terugsturen was in twee minuten geregeld.',
          'Het formulier laat me niet kiezen welk artikel terug moet.',
        ],
        en: [
          'I own no printer, so I could not send it back.',
          'The counter could not scan the code on my phone.',
          'Sending it back took me two minutes.',
          'The form will not let me choose which item goes back.',
        ],
      },
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
      description:
        'Het geld na een retour: wanneer het komt, hoeveel het is en waarop het gestort wordt.',
      examples: {
        nl: [
          'Drie weken later staat er nog steeds niets op mijn rekening.',
          'Ik kreeg minder terug dan ik betaald had.',
          'De volgende ochtend stond het bedrag er al op.',
          'Ik wilde mijn geld en geen waardebon.',
        ],
        en: [
          'Three weeks on and there is still nothing in my account.',
          'I got less back than I had paid.',
          'The amount was there the very next morning.',
          'I wanted my money, not credit for the shop.',
        ],
      },
      texts: REFUND_TEXTS,
    },
  ],
};
