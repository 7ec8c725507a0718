import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const REFUND_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'Al {n} weken wacht ik op mijn terugbetaling van {amount}. Elke keer hoor ik "[deze week nog|binnen vijf werkdagen]". Het is intussen de huur die ik ervan had willen betalen.',
      'Ik krijg maar een deel terugbetaald omdat {product} "[gedragen|beschadigd]" zou zijn. Ik heb hem vijf minuten in de gang gepast, met de kaartjes er nog aan.',
      'Mijn geld terug in de vorm van tegoed? Daar heb ik niet om gevraagd. [Ik wil gewoon {amount} op mijn rekening|Een tegoed betaalt mijn boodschappen niet].',
      'Jullie hebben de terugbetaling overgemaakt naar mijn oude rekening {iban}, terwijl ik de nieuwe {n} keer heb doorgegeven. Die oude bestaat niet meer.',
      'De verzendkosten krijg ik niet terugbetaald, ook al stuurden jullie zelf de verkeerde kleur. [Principekwestie|Het gaat me niet om die paar euro]. Dit was mijn laatste bestelling.',
      'Retour {order} is volgens de mail "verwerkt", maar op mijn rekening zie ik niets van een terugbetaling. Aan de telefoon wist men [van niets|het ook niet]. {minutes} minuten in de wacht.',
    ],
    mixed: [
      'Terugbetaald binnen {n} dagen, dat is netjes. Maar zonder bericht: ik ontdekte het [toevallig|bij het boodschappen doen] op mijn rekening.',
      'De medewerker over mijn terugbetaling was geduldig en vriendelijk. Jammer dat ik haar {n} keer nodig had voor [één bedrag|{amount}].',
      'Eerst moest ik lang op mijn geld terug wachten, daarna kreeg ik [een excuus en een handgeschreven kaartje|een telefoontje]. Dat maakte veel goed.',
    ],
    neutral: [
      'Hoe lang duurt een terugbetaling als ik [achteraf|met een cadeaubon|met creditcard] betaald heb?',
      'Kan de terugbetaling naar een andere rekening dan waarmee mijn {relative} betaald heeft?',
      "Kunnen jullie in de app laten zien hoe ver mijn terugbetaling is? Zo'n balkje zoals bij [de pizza|een pakket] zou al genoeg zijn.",
      'Ik heb twee van de [drie|vier|vijf] artikelen teruggestuurd. Krijg ik de [verzendkosten|korting] naar rato terugbetaald?',
    ],
    positive: [
      'Retour om {time} ingeleverd en nog dezelfde [dag|avond] was {amount} terugbetaald. Ik dacht eerst dat het een fout was.',
      'Zonder vragen mijn geld terug toen de rits na {n} maanden stuk ging, en jullie [repareerden hem alsnog|legden uit hoe ik hem kon laten maken]. Klant voor het leven.',
      'Een berichtje bij elke stap van de terugbetaling: binnen, gecontroleerd, [overgemaakt|onderweg]. Ik hoefde nergens achteraan.',
      'Mijn man overleed en er lag nog een jas om terug te sturen. Jullie betaalden hem terug en stuurden [een kaart|bloemen]. Dat vergeet ik niet.',
      'Terugbetaling klopte tot op de cent, inclusief de [verzendkosten|cadeauverpakking]. Bij een ander had ik daarvoor moeten bellen.',
    ],
  },
  en: {
    negative: [
      'I have been waiting {n} weeks for a refund of {amount}. Every time I hear "[this week|within five working days]". That was my rent money.',
      'You only refunded part of it because the {product} was "[worn|damaged]". I tried it on for five minutes in my hallway with the tags on.',
      'A refund as store credit? I did not ask for that. [I want {amount} in my account|Credit does not buy groceries].',
      'My refund went to an account I closed in spring, although I gave you the new one {n} times. My number is {ukphone}; please have a person ring me.',
      'No refund of the postage, even though you sent the wrong colour. [It is the principle|It is not about the few euros]. This was my last order.',
      'Return {order} is "processed" according to your email, but there is no refund on my account. I was on hold for {minutes} minutes and [nobody knew|they cut me off].',
    ],
    mixed: [
      'Refunded in {n} days, which is decent, but without a word: I found out [by accident|at the supermarket till].',
      'The person who handled my refund was patient and kind. I only wish I had not needed her {n} times for [one amount|{amount}].',
      'The refund took far too long, and then came [an apology and a handwritten card|a phone call]. That made up for a lot.',
    ],
    neutral: [
      'How long does a refund take when I paid [by invoice|with a gift card|by credit card]?',
      'Can the refund go to another account than the one my {relative} paid from?',
      'Could the app show how far my refund is? A little bar like the one for [a pizza|a parcel] would do.',
      'I sent back two of the [three|four|five] items. Is the [postage|discount] refunded in proportion?',
    ],
    positive: [
      'Handed in my return at {time} and the refund of {amount} was there the same [day|evening]. I thought it was a mistake.',
      'Money back without questions when the zip broke after {n} months, and then you [mended it anyway|told me how to get it mended]. Customer for life.',
      'A message at every step of the refund: received, checked, [paid|on its way]. I did not have to chase anybody.',
      'My mother died with one of your parcels still unopened. You refunded it and sent [a card|flowers]. I will not forget that.',
      'The refund was right to the cent, including the [postage|gift wrapping]. Anywhere else I would have had to ring for that.',
    ],
  },
};
