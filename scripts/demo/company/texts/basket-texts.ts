import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const BASKET_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'De kortingscode uit jullie eigen nieuwsbrief werkt niet. [Ongeldig, zegt het mandje|"Code onbekend" staat er]. Ik heb hem {n} keer overgetypt, letter voor letter.',
      'Mijn winkelmandje was leeg nadat ik even [een berichtje had beantwoord|naar de maat was gaan kijken]. Een half uur zoeken voor niets. Ik had er geen zin meer in.',
      'Ik heb een cadeaubon van {amount} en die mag maar in één keer op. Mijn mandje is goedkoper, dus de rest [ben ik kwijt|vervalt]. Dat is toch geen cadeau.',
      'In het mandje staat {product} voor {amount}, op de volgende bladzijde opeens duurder. [Bij navraag bleek de actie verlopen|Niemand kan uitleggen waarom]. Misleidend.',
      'Het lukt niet om {n} verschillende maten in mijn winkelmandje te leggen. De tweede gooit de eerste eruit. Op mijn {phone} in elk geval.',
      'Verzendkosten van {amount} verschijnen pas in het winkelmandje. Had dat [op de eerste bladzijde|meteen] gezegd, dan had ik mijn tijd niet verspild.',
    ],
    mixed: [
      'Mooi dat het winkelmandje onthoudt wat ik [vorige week|gisteren] had uitgezocht. Jammer dat de kortingscode er dan niet meer bij zit.',
      'Het veld voor de kortingscode zit nu eindelijk op een logische plek, maar [kleine letters worden geweigerd|een spatie erachter en hij doet niets meer].',
      'Cadeauverpakking kiezen in het mandje is een leuk idee. Alleen kun je het kaartje niet meer [nakijken|wijzigen] als je een typefout ziet.',
    ],
    neutral: [
      'Kan ik {n} kortingscodes combineren in één winkelmandje, of geldt altijd alleen de [hoogste|laatste]?',
      'Zouden jullie een knop "bewaar voor later" in het mandje kunnen maken? Ik twijfel altijd tussen [twee kleuren|drie jassen].',
      'Waar in het winkelmandje vul ik de code van mijn cadeaubon in? Ik zie alleen een veld voor korting.',
      'Is het mogelijk mijn mandje te delen met mijn [man|zus|collega]? Zij betaalt, ik zoek uit.',
    ],
    positive: [
      'Kortingscode geplakt en meteen zag ik in het mandje wat het scheelde: {amount}. [Zo simpel kan het zijn|Daar word ik blij van].',
      'Ik was mijn winkelmandje vergeten en kreeg na {n} dagen één vriendelijk mailtje. Niet vijf. [Precies goed|Netjes].',
      'Op de telefoon iets in mijn mandje gelegd en op de laptop [stond het er gewoon|lag het klaar]. Kleine moeite, groot plezier.',
      'Het mandje rekende zelf uit dat {n} jassen samen goedkoper waren en paste het aan. Dat had ik nooit gezien. [Eerlijke winkel|Daar kom je voor terug].',
      'De cadeaubon van mijn {relative} werkte [in één keer|zonder gedoe] en het restbedrag bleef netjes staan voor de volgende keer.',
    ],
  },
  en: {
    negative: [
      'The discount code from your own newsletter is "[not valid|unknown]" according to the basket. I typed it {n} times. If you do not want to give the discount, do not send it.',
      'My basket emptied itself while I [answered the door|checked the size chart|took a phone call]. Half an hour of choosing, gone. I closed the tab.',
      'A gift card of {amount} can only be used in one go, so the rest of it is lost. My [grandmother|aunt] paid for that card. I am embarrassed to tell her.',
      'Shipping of {amount} only appears in the basket. Say so [on the first page|up front] and I would not have wasted my lunch break.',
      'I cannot put {n} sizes of the same jacket in the basket; the second one replaces the first. Buying for twins is apparently not a thing.',
      'The price in my basket changed from one day to the next without a word. [When I asked, the sale was over|Nobody could explain it]. I will look elsewhere next time.',
    ],
    mixed: [
      'Great that the basket remembers what I picked [last week|yesterday], less great that it forgets the voucher that came with it.',
      'The voucher field is finally where I would look for it, but it [rejects lower-case letters|chokes on a trailing space].',
      'Gift wrapping in the basket is a sweet idea. I just could not [fix a typo on the card|see what the paper looks like] once it was added.',
    ],
    neutral: [
      'Can I use {n} vouchers in one basket, or does only the [highest|last] one count?',
      'A "save for later" button in the basket would help me. I am always torn between [two colours|three jackets].',
      'Where in the basket do I enter a gift card? I only see a field for discount codes.',
      'Could I share my basket with my [partner|sister|colleague] in {city}? I choose, they pay.',
    ],
    positive: [
      'Pasted the voucher and the basket showed straight away that I saved {amount}. [As simple as that|That is how it should be].',
      'I forgot my basket and got one friendly reminder after {n} days. One, not five. [Well judged|I appreciated that].',
      'Put a {product} in my basket on my phone and it was [waiting on my laptop|there on my laptop] that evening. Small thing, big smile.',
      'The basket worked out by itself that {n} jackets together were cheaper and changed the price. I would never have noticed. Honest shop.',
      'My {relative} gave me a gift card and the basket took it [first time|without any fuss], and it kept the rest for later.',
    ],
  },
};
