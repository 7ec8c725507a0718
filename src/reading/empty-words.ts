import type { Language } from '../core/feedback/feedback.ts';
import { toWords } from './lexicons/lexicon.ts';

/** What surveys, addresses and placeholders are made of, in either language. */
const EITHER = `csat nps ces score rating http https www com nl member name email phone address secret
  code-block order-number hi hello hey thx ok okay lol mvg review reviews`;

/** Words that everybody uses whatever the subject: no feedback is about them. */
export const EMPTY_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: toWords(`${EITHER} stars time times minute minutes hour hours day days week weeks month months
    year years morning afternoon evening night weekend tomorrow monday tuesday wednesday thursday
    friday saturday sunday january february april june july august september october november
    december people person man woman guys guy someone anyone everyone something anything nothing
    everything lot bit kind stuff rest half second part piece step point case place end start past
    right thanks thank yeah able sure small nice lovely great good honest idea reason regard regards
    advance smile praise compliment shame thumb way fact example kudos company customer raise
    hide english plenty`),
  nl: toWords(`${EITHER} cijfer sterren ster uur uren minuut minuten kwartier moment week weken maand
    maanden jaren dagen tijd tijden keren maal malen ochtend ochtends middag middags avond avonds nacht
    weekend morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart
    april mei juni juli augustus september oktober november december mensen iemand iedereen niemand
    persoon man vrouw men beetje paar rest stuk deel geval begin einde woord woorden zaken dingen ding
    reden orde klant bedrijf dank bedankt hallo hoi groet groetjes graag fijne goedemorgen compliment
    alsjeblieft alstublieft via wanneer waar waarom hele mee ging gingen gegaan loopt liep laat later
    elk zeker zegt zei zeg zeggen misschien krijgt kreeg gekregen gemaakt maakt staat stond stonden
    staan komt komen gekomen ziet zien gezien zie zag zat zit lag liggen ligt valt vraag vraagt vragen
    weten weet wist geven geeft gaf neem nemen genomen mag mogen laten liet blijf blijft blijven bleef
    vind vinden zoek zoekt zoeken lees lezen hoor horen denk denken deed gehad gedaan gebeurd bestaat
    woont geldt duurt duren helpen lukt lukken werkt werken doorgaat inloggen printen betaalt bestel
    bestellen besteld verder ontvangen verteld verwacht stuurt sturen springt kiezen bereiken sluiten
    openen uitgevoerd antwoorden zonder moeite zodat omdat voordat zolang ondertussen echter noch hen
    ervan hiervan daarvoor daarna daar ander meerdere ongeveer meestal amper ooit liever langer vroeger
    vroeg beter heden recent soms reeds niks alvast samen thuis buiten binnen onderweg naast tussen
    neer los half zowel eerst weg wegen allemaal mezelf één eén twee drie vier vijf zes zeven acht
    negen tien elf twaalf nul mét zo'n past geef gegeven genoeg waardoor plots idem zitten werden houden
    midden behalve achteruit sedert wou zogezegd zetten dikke ontvang belt lossen beloven verloopt
    droog hoog info bezig`),
};
