import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const SIZE_GUIDE_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'Volgens de maattabel ben ik een {size}. In het echt kan ik in die {size} [met twee truien en een kind|samen met mijn zus]. Alweer een pakket terug.',
      'De maattabel is in [inches|Engelse maten] als je hem op je telefoon opent. Wie meet zijn borst nou in inches in {place}?',
      'Mijn zoon van {child} valt precies tussen twee maten en de maattabel zegt dan [niets|"neem een van beide"]. Daar heb ik niet zoveel aan.',
      'De maten van dit jaar vallen een stuk kleiner dan die van vorig jaar, terwijl er dezelfde letter in staat. [Mijn vertrouwde L knelt|Ik kreeg de rits niet dicht]. Waarschuw dan even.',
      'Op mijn {phone} valt de maattabel van het scherm en kun je niet opzij schuiven. De kolom met [lengte|mouwlengte] heb ik dus nooit gezien.',
      'Voor de derde keer een verkeerde maat door jullie tabel. Mijn bestellingen doe ik voortaan in [een gewone winkel|de stad], waar ik kan passen.',
    ],
    mixed: [
      'De jas zit heerlijk, maar de maat klopte pas bij de [tweede|derde] poging. De maattabel mag wat ruimer voor mensen met schouders.',
      'Handig dat er nu een maattabel voor kinderen is. Jammer dat die op [leeftijd|jaren] gaat en niet op lengte: die van mij is [1,16|1,28|1,34] m.',
      'De maathulp met vragen is leuk bedacht, alleen adviseerde hij mij een {size} en mijn tweelingzus een [andere maat|maat groter].',
    ],
    neutral: [
      'Ik ben {height} en draag meestal een {size}. Welke maat raden jullie aan als er een [dikke trui|fleece] onder moet?',
      'Kan in de maattabel ook de ruglengte komen? Op de fiets is dat [het belangrijkste|wat telt].',
      'Valt de maat van {product} hetzelfde als die van de [oude|vorige] Motregen?',
      'Zijn er plannen voor [lange maten|een XXL|smalle maten]? Mijn {relative} vindt bij jullie nooit iets wat past.',
    ],
    positive: [
      'Maattabel gevolgd, opgemeten met een [touwtje|liniaal], en de jas zit alsof hij voor mij gemaakt is. In één keer goed.',
      'De tip "[neem een maat groter als je fietst|twijfel je, neem de grootste]" bij de maten was goud waard. Dank aan wie dat bedacht.',
      'Voor {n} kinderen besteld met de maattabel op lengte en alles past. [Dat is in dit huis nog nooit gebeurd|Normaal gaat de helft terug].',
      'Fijn dat bij elke review staat welke maat iemand van welke lengte koos. Ik ben {height} en wist meteen genoeg.',
      'Gebeld over de maat en jullie collega ging [met een meetlint naar het magazijn|zelf even passen]. Dat verhaal vertel ik nu op verjaardagen.',
    ],
  },
  en: {
    negative: [
      'The size chart made me an {size}. That {size} fits me [and a toddler|and most of my sister]. Another parcel to send back.',
      'Your size chart is in [centimetres only|Dutch only] on the English site. I was standing in {city} converting with a pencil.',
      'My {child}-year-old is exactly between two sizes and the size chart says [nothing|"either will do"]. Not much of a guide.',
      "This year's sizes come up smaller than last year's with the same letter in the collar. [My trusty L is tight|The zip would not close]. A warning would have been nice.",
      'On my {phone} the size chart runs off the screen and will not scroll sideways, so I never saw the [length|sleeve] column.',
      'Third wrong size in a row thanks to your chart. I will buy from [a shop with a fitting room|somebody else] from now on.',
    ],
    mixed: [
      'The jacket is wonderful to wear, but it took [two|three] tries to get the size right. The chart forgets that people have shoulders.',
      'Nice that there is a size chart for children. Pity it goes by [age|years] and not by height.',
      'The size finder is fun, only it told me {size} and my twin sister [something else|one size up].',
    ],
    neutral: [
      'I usually wear an {size}. Which size would you suggest with a [thick jumper|fleece] underneath?',
      'Could the size chart include back length? On a bike that is [what matters|the one that counts].',
      'Does the {product} come up the same size as the [old|previous] Motregen?',
      'Any plans for [long sizes|an XXL|narrow fits]? My {relative} never finds a size that works.',
    ],
    positive: [
      'Followed the size chart, measured myself with [a piece of string|a school ruler], and the jacket fits as if it was made for me.',
      'The tip to "[go one size up if you cycle|take the larger if in doubt]" was worth gold. Thank whoever wrote that size guide.',
      'Ordered for {n} children with the size chart by height, and everything fits. [That has never happened in this house|Normally half goes back].',
      'I love that every review says which size somebody took at what height. I knew my size at once.',
      'Rang about my size, and your colleague [walked into the warehouse with a tape measure|tried one on for me]. I have been telling people all week.',
    ],
  },
};
