import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const PRODUCT_PAGE_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'Op de foto is {product} [okergeel|mosgroen|donkerblauw], in het echt is het eerder [mosterd|legergroen|paars]. Drie mensen aan tafel vroegen of ik de verkeerde had gekregen.',
      'De productpagina zegt "op voorraad", en na mijn bestelling krijg ik bericht dat het nog {n} weken duurt. Dan staat er toch gewoon iets wat niet klopt.',
      'Het filter op kleur doet niets op mijn {phone}. Ik kies rood en krijg [honderdtwintig|meer dan honderd] jassen in alle kleuren van de regenboog.',
      'Nergens in de omschrijving staat of de capuchon [over een fietshelm past|eraf kan]. Dat is het eerste wat een fietser wil weten.',
      'Waterdicht, volgens de omschrijving. Na een kwartier [Zwolse motregen|buien op de dijk|fietsen] was mijn trui nat tot aan de ellebogen.',
      'Alle slechte reviews van {product} zijn [verdwenen|opeens weg] van de productpagina. De mijne ook. Zo geloof ik de goede ook niet meer.',
    ],
    mixed: [
      "Prachtige foto's, alleen nooit een van de [binnenkant|achterkant]. Juist daar zitten de vakken waar het mij om gaat.",
      'De productpagina laadt [snel|veel sneller dan vorig jaar], maar het filmpje begint vanzelf te spelen met geluid. In de trein. Bedankt.',
      'Goed dat er reviews bij staan, maar ze gaan over [alle kleuren|alle jaren] door elkaar en ik weet niet welke over deze jas gaan.',
    ],
    neutral: [
      'Kan er op de productpagina bij komen te staan hoeveel {product} weegt? Voor [op de fiets|in de trein|onderweg] scheelt dat nogal.',
      "Is de kleur [leem|mist|klinker] op de foto's dezelfde als die van [vorig jaar|de oude collectie]? Ik zoek een passende broek.",
      'Zouden jullie een filter voor "[zonder PFAS|geschikt voor fietshelm|ook in lange maten]" willen maken?',
      'Wanneer is {product} in het [groen|geel|blauw] weer op voorraad? De pagina zegt alleen "binnenkort".',
    ],
    positive: [
      'De foto van iemand van {height} die de jas ook echt in de regen draagt, haalde me over. [Eindelijk een normaal mens|Geen model in een studio].',
      'Wat een eerlijke omschrijving: "[niet voor een hele dag storm|na twee uur wordt hij zwaar]". Juist daarom heb ik hem gekocht.',
      'Op de productpagina stond precies hoe je {product} wast en repareert. Daar koop je toch [een jas voor jaren|vertrouwen] mee.',
      'Zoekfilter gebruikt voor mijn dochter van {child} en in [twee minuten|één keer] de goede gevonden. Ze slaapt er nog net niet in.',
      'Dankzij de vergelijking op de productpagina snapte ik het verschil tussen de [twee rugzakken|drie jassen]. De goedkope was genoeg. Dat zegt geen andere winkel.',
    ],
  },
  en: {
    negative: [
      'In the photo the {product} is [ochre|moss green|navy]. In my hallway it is [mustard|army green|purple]. My husband thought I had been sent the wrong one.',
      'The product page said "in stock", and after I ordered I was told it would be {n} weeks. The wedding in {city} is in two.',
      'The colour filter does nothing on my {phone}. I pick red and get every jacket you ever made.',
      'Nowhere in the description does it say whether the hood [fits over a bike helmet|comes off]. For a cyclist that is the first question.',
      'Waterproof, says the description. Fifteen minutes of [Cork drizzle|Leeds rain|sideways rain] and my jumper was wet to the elbows.',
      'My honest two-star review of the {product} has vanished from the page, and so have the other bad ones. Why should I believe the good ones now?',
    ],
    mixed: [
      'Beautiful photos, but never one of the [inside|back], and the pockets are the reason I am looking.',
      'The product page loads [fast|much faster than last year], but the video starts by itself with sound on. I was in a meeting.',
      'Good to have reviews, only they cover [every colour|every year] in one heap and I cannot tell which are about this jacket.',
    ],
    neutral: [
      'Could the product page say how much the {product} weighs? It matters [on a bike|when you carry it all day|on a train].',
      "Is the colour [clay|mist|brick] in the photos the same as [last year's|the old one]? I want trousers to match.",
      'A filter for "[PFAS-free|fits over a helmet|long fit]" would save me a lot of scrolling. Would you consider it?',
      'When will the {product} be back in stock in [green|yellow|blue]? The page only says "soon".',
    ],
    positive: [
      'The photo of somebody my height wearing it in actual rain sold it to me. [A normal person at last|No studio, no model].',
      'Such an honest description: "[not made for a full day of storm|gets heavy after two hours]". That is exactly why I bought it.',
      'The product page told me how to wash and mend the {product}. It makes you feel you are buying [something for years|more than a jacket].',
      'Used the filter for my {child}-year-old and found the right one [in two minutes|first time]. She refuses to take it off, indoors, in bed.',
      'Your comparison on the product page explained the difference between the [two backpacks|three jackets]. The cheaper one was enough. No other shop tells me that.',
    ],
  },
};
