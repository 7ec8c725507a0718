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
      description: 'Het pakket komt aan: de bezorger, de voordeur, de buren, de staat van de doos.',
      examples: {
        nl: [
          'De chauffeur belde niet aan en reed meteen door.',
          'Mijn doos stond in de regen naast de container.',
          'Vriendelijke man die het zware pakket naar boven droeg.',
          'De buren wisten van niets toen ik om mijn bestelling vroeg.',
        ],
        en: [
          'The driver threw the parcel over the gate.',
          'It came a day early and the courier was lovely.',
          'Nobody rang the bell, yet the card says I was not at home.',
          'The box was soaked when I found it on the step.',
        ],
      },
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
      description: 'Volgen waar het pakket is: de link, het tijdvak, de berichten onderweg.',
      examples: {
        nl: [
          'Volgens de link ligt het al drie dagen in het depot.',
          'Ik kreeg pas een bericht toen het al bezorgd was.',
          'Fijn dat ik tot op het kwartier zag wanneer het kwam.',
          'Het beloofde tijdvak schoof vier keer op.',
        ],
        en: [
          'The map showed the van in my street for two hours.',
          'No message at all until it was on my doormat.',
          'I could follow my order every step of the way.',
          'The link says there is no parcel with that number.',
        ],
      },
      texts: TRACKING_TEXTS,
    },
  ],
};
