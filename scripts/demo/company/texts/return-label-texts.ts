import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const RETURN_LABEL_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'Het retourlabel wil niet printen: [de helft valt van het papier|alleen de bovenste strook komt eruit]. Ik heb de code met een pen overgeschreven. De mevrouw van het servicepunt moest lachen, ik was de vierde die dag.',
      'Wie heeft er nog een printer? Voor het retourlabel moest ik naar [de bibliotheek|mijn werk|de copyshop] en daar kostte één velletje meer dan de verzending.',
      'De QR-code voor mijn retour werd bij het servicepunt niet herkend. {n} keer gescand, [rij tot buiten|zeven wachtenden achter me]. Ik ben met de doos onder mijn arm weer naar huis gefietst.',
      'Het retourlabel geldt maar {n} dagen. Dat staat [nergens|in heel kleine letters]. Nu moet ik zelf betalen om een verkeerd geleverde jas terug te sturen.',
      'Ik had {n} jassen om te ruilen en kreeg {n} retourlabels, dus evenveel dozen. [Het paste allemaal in één|Eén doos was genoeg geweest]. Wie verzint dat?',
      'Retourneren is zo omslachtig geworden dat ik [maar niets meer op zicht bestel|voortaan ergens anders koop]. Label aanvragen, reden kiezen, wachten, mailen, printen.',
    ],
    mixed: [
      'Het retourlabel wilde niet printen, dus ik schreef de code over. De mevrouw bij het servicepunt was een engel en [typte hem gewoon in|loste het op]. De laarzen vind ik nog steeds geweldig.',
      'De retourpagina is duidelijk en het label stond meteen klaar. Alleen is het dichtstbijzijnde servicepunt in {place} [een half uur rijden|al een jaar dicht].',
      'Fijn dat het met een QR-code kan, maar de mail met de code belandde in [de spam|de map reclame] en ik heb {n} keer een nieuw label aangevraagd.',
    ],
    neutral: [
      'Kan ik twee bestellingen met één retourlabel terugsturen? Het past allemaal in [dezelfde doos|één tas].',
      'Mag ik bij het retour ook [de oude doos|een andere doos|een stevige tas] gebruiken, of moet het label op de originele verpakking?',
      'Waar in {place} kan ik met de QR-code terecht? De kaart met servicepunten [laadt niet|toont alleen het centrum].',
      'Zou het retourlabel weer gewoon in de doos kunnen zitten, zoals [vroeger|vorig jaar]? Dat was voor mijn {relative} veel makkelijker.',
    ],
    positive: [
      'Retour in {n} minuten geregeld: QR-code laten zien, bonnetje gekregen, klaar. [Geen printer nodig|Ik stond nog met de motor aan].',
      'Verkeerde maat, en het retourlabel zat al [in de doos|in de mail] voordat ik erom vroeg. Alsof jullie het wisten.',
      'Bij het servicepunt plakte de jongen het label er zelf op en [deed hij de doos opnieuw dicht|haalde hij tape van huis]. Zo kan retourneren dus ook.',
      "Als {age}-jarige zag ik op tegen dat retour met zo'n code. Op de pagina stonden plaatjes, stap voor stap. [Gelukt|Het lukte in één keer], trots op mezelf.",
      'Ruilen zonder zeuren: label op de doos, doos ingeleverd en de nieuwe maat lag er [op {day}|twee dagen later].',
    ],
  },
  en: {
    negative: [
      'The return label would not print: [half of it fell off the page|only the top strip came out]. I copied the code by hand at the counter. The lady there laughed and said I was the fourth that day.',
      'Who still owns a printer? For one return label I went to [the library|my office|a copy shop], and the sheet cost more than the postage.',
      'The QR code for my return did not scan at the parcel shop. They tried {n} times with [a queue out of the door|seven people behind me]. I cycled home with the box under my arm.',
      'The return label is only valid for {n} days. It says so [nowhere|in tiny print]. Now I pay to send back a jacket that you got wrong.',
      'I had {n} jackets to exchange and got {n} return labels, so just as many boxes. [They would all have gone in one|One box was plenty]. Who thinks of that?',
      'Returning has become such a chore that I [order nothing on approval any more|buy elsewhere now]. Request a label, pick a reason, wait, email, print.',
    ],
    mixed: [
      'The label would not print, so I copied the code by hand at the counter. The man at the parcel shop was an angel and [typed it in|sorted it out]. I still love the boots.',
      'The return page is clear and the label was there at once, but the nearest parcel shop to {city} is [half an hour by car|closed since spring].',
      'Nice that a QR code is enough, only the email with the code went to [spam|promotions] and I asked for a new label {n} times.',
    ],
    neutral: [
      'Can I send back two orders with one return label? It all fits in [the same box|one bag].',
      'May I use [another box|an old box|a sturdy bag] for my return, or must the label go on the original packaging?',
      'Where in {city} can I hand in a parcel with the QR code? The map of parcel shops [does not load|only shows the centre].',
      'Could the return label go back into the box, like [last year|before]? It was far easier for my {relative}.',
    ],
    positive: [
      'Return done in {n} minutes: showed the QR code, got a receipt, gone. [No printer needed|The engine was still running].',
      'Wrong size, and the return label was in [the box|my inbox] before I asked. As if you knew.',
      'At the parcel shop the boy stuck the label on himself and [taped the box up again|found me a better box]. So returning can be like this too.',
      'At {age} I dreaded returning something with a code. Your page had pictures, step by step. [It worked|It worked first time], and I was proud of myself.',
      'Exchange without a fuss: label on the box, box handed in, and the new size came [on {day}|two days later].',
    ],
  },
};
