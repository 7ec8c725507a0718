import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const DELIVERY_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'De bezorger heeft het pakket [in de kliko|achter de vuilnisbak|onder de heg] gelegd. Het regende. Een natte doos met een regenjas erin, ik kon er niet eens om lachen.',
      'Hele {day} thuisgebleven voor de bezorging, [geen bel gehoord|niemand gezien], en om {time} een briefje: "u was niet thuis". Ik zat naast de deur.',
      'Mijn pakket is afgeleverd bij een buurman die {n} straten verderop woont. [Ik ken die man niet|Hij was op vakantie]. Het kostte me een avond bellen aan vreemde deuren.',
      'Besteld op {day} met de belofte "morgen in huis". Het werd {n} dagen later, en [het schoolkamp was al voorbij|de vakantie was al begonnen].',
      'De doos was [ingedeukt|aan één kant open] en er zat een veeg modder op {product}. De bezorger was al weg voor ik iets kon zeggen.',
      'Dit is de laatste keer dat ik iets laat bezorgen. [Twee van de drie|Drie van de vier|Drie van de vijf] pakketten kwamen te laat of bij de verkeerde deur. [Ik zeg mijn account op|Ik zoek een andere winkel].',
    ],
    mixed: [
      'De bezorger was allervriendelijkst, maar het pakket kwam wel {n} dagen te laat. [Voor de verjaardag was het dus niets meer|Het cadeau werd een tekening van het cadeau].',
      'Snel bezorgd, alleen zat er om {product} een doos waar [een fiets in past|de kat nu in woont]. Dat kan toch met minder karton.',
      'Prima bezorging op de afgesproken dag, jammer dat er [twee keer|hard] op het raam gebonsd werd terwijl de baby net sliep. De bel doet het gewoon.',
    ],
    neutral: [
      'Kan ik bij de bezorging laten aangeven dat het pakket [bij de buren op 14|in de schuur|op de galerij] mag?',
      'Bezorgen jullie ook op [zaterdag|Texel|een werkadres]? Doordeweeks ben ik nooit thuis.',
      'Is het mogelijk om {n} bestellingen in één keer te laten bezorgen? Scheelt de bezorger een rit en mij een [vrije ochtend|vrije middag].',
      'Mijn bestelling {order} moet naar {address}, niet naar mijn oude adres. Kan dat nog voor de bezorging?',
    ],
    positive: [
      'Onze bezorger zag dat ik met een [gebroken been|huilende baby] aan de deur stond en zette de doos binnen neer. Hij vroeg of hij nog iets kon doen. Topkerel.',
      "Om {time} besteld, de volgende ochtend bezorgd, en 's middags al droog [naar school gefietst|langs het veld gestaan]. Petje af.",
      'De bezorger kwam met de [bakfiets|fiets] en wist mijn naam nog van de vorige keer. Dat maakt een straat een beetje kleiner.',
      'Bezorging precies in het [halfuur|uur] dat beloofd was. Ik kon [gewoon de hond uitlaten|nog net de kinderen ophalen]. Zo simpel, zo fijn.',
      'Het pakket lag droog onder het afdakje met een briefje van de bezorger: "[het zou gaan regenen|de hond keek streng]". Ik heb er hard om gelachen.',
    ],
  },
  en: {
    negative: [
      'The courier left my parcel [in the bin|behind the bins|under a hedge]. It was raining. A soaked box with a raincoat in it; I could not even laugh.',
      'Stayed in all {day} for the delivery, [heard no bell|saw nobody], and at {time} a card: "you were out". I was sitting next to the door.',
      "My parcel was delivered to a neighbour {n} streets away. [I have never met the man|He was on holiday]. It took an evening of knocking on strangers' doors.",
      'Ordered on {day} with "delivered tomorrow". It took {n} days more, and [the school trip was over|we had already left].',
      'The box was [crushed|open on one side] and there was mud on the {product}. The driver had gone before I could say a word.',
      'That was the last delivery for me. Late or at the wrong door {n} times running. [I am closing my account|I will shop somewhere else].',
    ],
    mixed: [
      'The driver could not have been kinder, but the delivery came {n} days late. [The birthday was over|My son got a drawing of his present].',
      'Delivered quickly, only the {product} came in a box that would [hold a bicycle|house our cat, and now does]. Surely that takes less cardboard.',
      'Delivery on the right day, thank you, but please ring the bell rather than [bang on the window|shout through the letterbox]. The baby had just gone down.',
    ],
    neutral: [
      'Can I tell the courier to leave a delivery [with number 14|in the shed|at the reception desk]?',
      'Do you deliver to {city} on [Saturdays|a work address|Sunday mornings]? I am never in on weekdays.',
      'Could {n} orders be delivered together? It would save the driver a trip and me a [morning off|free afternoon].',
      'Order {order} should go to my new address, not the old one. Can that still be changed before delivery?',
    ],
    positive: [
      'The driver saw me at the door with [a broken leg|a screaming baby] and carried the box in. He asked if there was anything else. What a man.',
      'Ordered at {time}, delivered the next morning, and by afternoon my son [cycled to school dry|stood at the football pitch dry]. Hats off.',
      'Our courier comes by [cargo bike|bike] and remembered my name from last time. It makes the street a little smaller.',
      'Delivered within the very [half hour|hour] you promised, so I could [walk the dog|fetch the kids] in peace. So simple, so good.',
      'The parcel was dry under the porch with a note from the driver: "[looked like rain|your dog gave me a look]". It made my week.',
    ],
  },
};
