import { ANSWER_WEIGHTS } from '../answer-weights.ts';
import type { DemoTeam } from '../demo-team.ts';
import { PRODUCT_PAGE_TEXTS } from '../texts/product-page-texts.ts';
import { SIZE_GUIDE_TEXTS } from '../texts/size-guide-texts.ts';

export const SHOP: DemoTeam = {
  team: {
    name: 'Shop',
    language: 'en',
    timeZone: 'Europe/London',
    digestAt: '08:30',
    meetingAt: '10:00',
    meetingDays: [1, 3, 5],
  },
  channel: 'shop-feedback',
  members: ['Grace Adeyemi', 'Owen Pritchard', 'Sanne Vermeer'],
  passedOnADay: 5.5,
  surveys: [
    {
      name: 'Loyalty survey',
      metric: 'nps',
      form: 'label',
      scale: { min: 0, max: 10 },
      answersADay: 0.07,
      weights: ANSWER_WEIGHTS.loyal,
    },
  ],
  dutchShare: 0.35,
  touchpoints: [
    {
      name: 'Product page',
      journey: 'Buying something',
      isMomentOfTruth: false,
      keywords: [
        'productpagina',
        'foto',
        "foto's",
        'omschrijving',
        'zoekfilter',
        'filter',
        'kleur',
        'reviews',
        'voorraad',
        'product page',
        'photo',
        'photos',
        'description',
        'colour',
        'review',
        'in stock',
      ],
      texts: PRODUCT_PAGE_TEXTS,
    },
    {
      name: 'Size guide',
      journey: 'Buying something',
      isMomentOfTruth: false,
      keywords: [
        'maattabel',
        'maat',
        'maten',
        'maathulp',
        'pasvorm',
        'size guide',
        'size chart',
        'size',
        'sizes',
        'size finder',
        'fitting room',
      ],
      texts: SIZE_GUIDE_TEXTS,
    },
  ],
};
