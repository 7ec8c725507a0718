import { ANSWER_WEIGHTS } from '../answer-weights.ts';
import type { DemoTeam } from '../demo-team.ts';
import { BASKET_TEXTS } from '../texts/basket-texts.ts';
import { PAYMENT_PAGE_TEXTS } from '../texts/payment-page-texts.ts';

export const CHECKOUT: DemoTeam = {
  team: {
    name: 'Checkout',
    language: 'en',
    timeZone: 'Europe/Amsterdam',
    digestAt: '09:00',
    meetingAt: '09:45',
    meetingDays: [1, 2, 3, 4, 5],
  },
  channel: 'checkout-feedback',
  members: ['Noor Hendriks', 'Tomasz Wilk', 'Ayla Demir'],
  passedOnADay: 3,
  surveys: [
    {
      name: 'Checkout survey',
      metric: 'csat',
      form: 'label',
      scale: { min: 1, max: 5 },
      answersADay: 12,
      weights: ANSWER_WEIGHTS.content,
    },
    {
      name: 'Effort survey',
      metric: 'ces',
      form: 'label',
      scale: { min: 1, max: 7 },
      answersADay: 2.5,
      weights: ANSWER_WEIGHTS.easy,
    },
  ],
  dutchShare: 0.45,
  touchpoints: [
    {
      name: 'Payment page',
      journey: 'Buying something',
      isMomentOfTruth: true,
      keywords: [
        'betaalpagina',
        'betalen',
        'betaald via',
        'betaald en klaar',
        'betaling',
        'twee keer betaald',
        'afrekenen',
        'ideal',
        'creditcard',
        'bancontact',
        'payment',
        'paid in',
        'paid twice',
        'paid for',
        'payment page',
        'paying',
        'pay',
        'charged',
        'checkout',
        'apple pay',
        'card was declined',
      ],
      description:
        'The step where an order is paid: choosing a way to pay, the bank, the confirmation.',
      examples: {
        nl: [
          'Na het goedkeuren bij mijn bank bleef het scherm wit.',
          'Het bedrag is twee keer van mijn rekening gegaan.',
          'Binnen tien seconden afgerekend, heerlijk.',
          'Mijn kaart werd geweigerd zonder reden.',
        ],
        en: [
          'After approving it at my bank I got a blank screen.',
          'The money left my account twice for one order.',
          'Done in ten seconds, never seen it this quick.',
          'It refused my card and would not say why.',
        ],
      },
      texts: PAYMENT_PAGE_TEXTS,
    },
    {
      name: 'Basket and vouchers',
      journey: 'Buying something',
      isMomentOfTruth: false,
      keywords: [
        'winkelmandje',
        'mandje',
        'kortingscode',
        'kortingscodes',
        'cadeaubon',
        'basket',
        'voucher',
        'vouchers',
        'discount code',
        'gift card',
      ],
      description:
        'What comes before paying: the basket, vouchers, gift cards and the shipping costs.',
      examples: {
        nl: [
          'Mijn korting verdween zodra ik iets toevoegde.',
          'Alles wat ik had verzameld was de volgende dag weg.',
          'De bon van mijn oma werd meteen goedgekeurd.',
          'Pas op het laatst kwamen er nog verzendkosten bij.',
        ],
        en: [
          'The ten percent vanished as soon as I added socks.',
          'Everything I had collected was gone the next morning.',
          'Shipping costs only showed up at the very end.',
          'My gift card worked at the first try.',
        ],
      },
      texts: BASKET_TEXTS,
    },
  ],
};
