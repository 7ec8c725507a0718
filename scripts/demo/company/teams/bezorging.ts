import { ANSWER_WEIGHTS } from '../answer-weights.ts';
import type { DemoTeam } from '../demo-team.ts';
import { DELIVERY_TEXTS } from '../texts/delivery-texts.ts';
import { TRACKING_TEXTS } from '../texts/tracking-texts.ts';

export const BEZORGING: DemoTeam = {
  team: {
    name: 'Bezorging',
    language: 'nl',
    timeZone: 'Europe/Brussels',
    digestAt: '08:15',
    meetingAt: '09:00',
    meetingDays: [1, 2, 3, 4, 5],
  },
  channel: 'bezorging-feedback',
  members: ['Joris Peeters', 'Fenna de Wit', 'Mehmet Aydin'],
  passedOnADay: 2.5,
  surveys: [
    {
      name: 'Sterren',
      metric: 'csat',
      form: 'stars',
      scale: { min: 1, max: 5 },
      answersADay: 7,
      weights: ANSWER_WEIGHTS.fairlyContent,
    },
    {
      name: 'Aanbevelen',
      metric: 'nps',
      form: 'label',
      scale: { min: 0, max: 10 },
      answersADay: 3.5,
      weights: ANSWER_WEIGHTS.loyal,
    },
  ],
  dutchShare: 0.75,
  touchpoints: [
    {
      name: 'Bezorging aan de deur',
      journey: 'Krijgen en ruilen',
      isMomentOfTruth: false,
      keywords: [
        'bezorger',
        'bezorging',
        'bezorgd',
        'bezorgen',
        'morgen in huis',
        'pakket',
        'courier',
        'delivery',
        'delivered',
        'deliver',
        'driver',
      ],
      texts: DELIVERY_TEXTS,
    },
    {
      name: 'Track & trace',
      journey: 'Krijgen en ruilen',
      isMomentOfTruth: false,
      keywords: [
        'track & trace',
        'volglink',
        'tijdvak',
        'melding',
        'busje',
        'meldingen',
        'status',
        'tracking',
        'tracking link',
        'time slot',
        'notification',
        'notifications',
      ],
      texts: TRACKING_TEXTS,
    },
  ],
};
