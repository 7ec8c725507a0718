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
      description:
        'Looking at one thing before buying it: photos, description, colours, reviews, stock.',
      examples: {
        nl: [
          'In het echt is hij veel donkerder dan op de afbeelding.',
          'Nergens staat van welke stof het gemaakt is.',
          'Goede beelden van alle kanten, ik wist wat ik kocht.',
          'Het stond als leverbaar, maar bleek uitverkocht.',
        ],
        en: [
          'In real life it is far darker than in the picture.',
          'It says nowhere what it is made of.',
          'Clear pictures from every side, I knew what I bought.',
          'It was listed as available and then it was sold out.',
        ],
      },
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
      description: 'Finding out what fits: the chart, the advice, how clothes turn out beside it.',
      examples: {
        nl: [
          'Volgens de tabel heb ik M, maar ik kreeg hem niet dicht.',
          'De mouwen zijn tien centimeter te lang.',
          'Het advies klopte precies, zit als gegoten.',
          'Ik bestel alles dubbel omdat het overal anders valt.',
        ],
        en: [
          'The chart made me a medium and I could not close it.',
          'The sleeves are far too long on me.',
          'The advice was spot on, it fits like a glove.',
          'I order two of everything because each brand runs different.',
        ],
      },
      texts: SIZE_GUIDE_TEXTS,
    },
  ],
};
