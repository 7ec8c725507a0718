import { compoundFeeling } from './dutch-compounds.ts';
import { DUTCH_POLARITY } from './dutch-polarity.ts';
import { createKnownFeeling } from './known-feeling.ts';
import { firstWords, type Lexicon, toValences, toWords } from './lexicon.ts';
import { DUTCH_WORD_FEELINGS } from './word-feelings.ts';

/** Words of customers about products and service, which outrank the general lexicon. */
const OWN = toValences({
  '0.9':
    'geweldig fantastisch uitstekend perfect super top topper toppers subliem uitmuntend aanrader aanraders genieten genoten geniet grandioos fantastische geweldige topservice dol verliefd verrukt toppie',
  '0.7':
    'blij tevreden prachtig mooi fijn heerlijk vlot vriendelijk aanraden aanbevelen aanbevolen bedankt dank complimenten compliment lof blijer leuk prettig handig goed goede beste best prima snel snelle sneller gemakkelijk makkelijk eenvoudig duidelijk behulpzaam deskundig betrouwbaar soepel probleemloos moeiteloos klantvriendelijk overzichtelijk gebruiksvriendelijk plezier waard aangenaam spannend boeiend meeslepend ontroerend grappig schitterend hulde aanwinst zegen chapeau betaalbaar voordelig verrast gelukt opgelost correct stevig',
  '0.4':
    'fijne nice keurig netjes werkt oke oké ok redelijk verbeterd verbetering nuttig praktisch interessant compact licht rustig helder keurige hoop zeker lekker direct meteen goedkoop absoluut stil voldoet ruim heldere verwachting',
  '0': 'groot grote klein kleine nieuw nieuwe oud oude lang lange kort korte veel weinig eerste laatste heel erg zeer echt enkel volledig digitaal digitale online gewoon algemeen algemene eigen bekend ander andere zelfde zwart wit rood blauw geel groen open bepaald bepaalde extra vaak dagelijks hele half persoonlijk mogelijk nodig financieel financiële elektronisch gratis vol bijzonder bovenstaande dergelijke juist totaal ernstig recht hard vast vaste echte eindelijk gek serieus redden kopen gelijk bewust eerlijk waar flink apart',
  '-0.2':
    'wachten wacht uren weken maanden nogmaals alsnog wederom opnieuw telkens steeds alweer duur dure kosten enige ondanks pas zogenaamd zogenaamde terugsturen teruggestuurd retour ontbreken ontbreekt mist gebeld bellen gemaild mailen excuses dagen blijkt bleek geld terug kwijt eigenlijk zelfs volgens contact betalen probeer geprobeerd minder toch dacht beloofd nergens blijkbaar kennelijk vervangen',
  '-0.5':
    'helaas jammer probleem problemen traag trage langzaam fout fouten foutmelding foutmeldingen onduidelijk lastig moeilijk ingewikkeld omslachtig verwarrend klacht klachten klagen vertraging vertraagd gedoe onhandig stuk kapotte kapot defect mankeert hapert haperen haperde vastgelopen vastloopt crasht crashte crashen crash storing storingen geweigerd geblokkeerd blokkeren blokkeert verlopen kwijtgeraakt beschadigd weigert weigeren tegenvallend tegenvaller tegenvallen ontevreden onvriendelijk onvoldoende onbereikbaar onbegrijpelijk overbodig onnodig ongelooflijk ongelofelijk saai langdradig teleurstellend teleurstelling teleurgesteld spijt irritant irritatie ergernis ergerlijk frustrerend frustratie gefrustreerd boos zonde matig matige mager vies vieze stinkt lekt lek kraakt herrie lawaai slap slappe onbruikbaar gebrekkig gebrekkige fraude hopeloos zwak zwakke slijtage versleten gebroken breekt brak afgebroken scheurt gescheurd krassen kras afgewezen opzeggen opgezegd overstappen mislukt minpunt minpunten nadeel onmogelijk ondermaats onlogisch verkeerd verkeerde zwaar bende miskoop weggegooid weggooien overdreven incompetent incompetente arrogant arrogante rommel rotzooi slecht slechte slechter',
  '-0.9':
    'waardeloos waardeloze slechtste verschrikkelijk verschrikkelijke vreselijk vreselijke belachelijk belachelijke schandalig schandalige schande schandelijk bedroevend bedroevende oplichting oplichters oplichter bedrog bedriegers dieven diefstal dramatisch dramatische drama ramp rampzalig hel nachtmerrie walgelijk afschuwelijk prutprogramma prul troep kut klote kutbank shit bagger pet wanprestatie wanhopig woedend woest onacceptabel ontoelaatbaar schaamteloos ronduit afrader vermijden afgezet leugens liegen gelogen afzetterij afzetters miskleun flut zielig minachting slechtst',
});

const PHRASES = toValences(
  {
    '0.8':
      'niets dan lof, geen problemen, geen enkel probleem, zonder problemen, niet slecht, niks op aan te merken, niets op aan te merken, een aanrader, zeker aanraden, echt een aanrader, ga zo door, goed geholpen, snel geholpen, super geholpen, heel blij, erg blij, dik tevreden, niet duur, in één adem, in een adem uitgelezen, in één ruk, zou zo weer, een must, geen spijt, waar voor je geld, waar voor mijn geld, doet wat het moet doen, goede koop, niets mis mee, niets te klagen, geen klachten',
    '-0.6':
      'doet het niet, werkt niet, werken niet, werkte niet, doen het niet, deed het niet, lukt niet, kan niet, valt tegen, vallen tegen, viel tegen, tegen gevallen, laat te wensen over, nooit meer, nog steeds niet, nog steeds geen, nog altijd niet, geen reactie, geen antwoord, geen gehoor, niet bereikbaar, te duur, te traag, te klein, te groot, te lang, te zwaar, te weinig, te veel, niet goed, niet tevreden, niet blij, niet waard, niet meer, geen hulp, geen zin, van het kastje, geen enkele, om te huilen, niets van, slaat nergens op, nergens op, weggegooid geld, zonde van, blijf er ver, blijf ver, ver weg van, kan beter, had beter, niet handig, niet duidelijk, niet doorheen, niet te doen, niet te geloven, laat maar, dubbel betaald, dubbel afgeschreven, loopt vast, liep vast, ga weg, weg hier, te laat, ver te zoeken, in de steek, in de wacht, aan de lijn, aan het lijntje, alleen maar, niet aan te raden, geen aanrader, niet kopen, niet nodig, had ik meer van, meer van verwacht, niet wat ik, niet boeien, niet boeiend, geen goede, geen goed, niks waard, niets waard, geen cent, geen geld',
    '-0.2': 'had ik maar, moet je, duurt lang, duurt te lang, waarom',
  },
  /,/,
);

const DEGREES = toValences({
  '1.5':
    'enorm extreem ontzettend ongelooflijk ongelofelijk verschrikkelijk vreselijk mega super absoluut totaal volkomen',
  '1.3': 'heel erg zeer echt zo veel helemaal bijzonder te ronduit werkelijk behoorlijk',
  '0.6': 'beetje enigszins vrij redelijk iets tamelijk wat best minder',
});

const GENERAL = toValences(DUTCH_POLARITY);
const wordFeeling = createKnownFeeling(toValences(DUTCH_WORD_FEELINGS));

/** Words much oftener said of nothing in particular weigh less than the ones chosen by hand. */
const GENERAL_WEIGHT = 0.7;

/** The Dutch lexicon: words of customer experience, then pattern's polarity of adjectives. */
export const DUTCH_LEXICON: Lexicon = {
  valence: dutchValence,
  generalValence: wordFeeling,
  phrases: PHRASES,
  phraseStarts: firstWords(PHRASES),
  negators: toWords(
    'niet geen nooit zonder nauwelijks niks niets nergens niemand noch amper allerminst',
  ),
  lateNegators: toWords('niet nooit'),
  degrees: DEGREES,
  turns: toWords('maar echter alleen hoewel ofschoon daarentegen behalve'),
};

function dutchValence(word: string): number | undefined {
  return listedValence(word) ?? compoundFeeling(word, listedValence);
}

function listedValence(word: string): number | undefined {
  for (const form of formsOf(word)) {
    const own = OWN.get(form);
    if (own !== undefined) return own;
    const general = GENERAL.get(form);
    if (general !== undefined) return general * GENERAL_WEIGHT;
  }
  return undefined;
}

/** `trage` is `traag`, `dikke` is `dik`, `slechte` is `slecht`, `vieze` is `vies`. */
function formsOf(word: string): readonly string[] {
  if (!word.endsWith('e') || word.length < 4) return [word];
  const stem = word.slice(0, -1);
  const unvoiced = stem.replace(/z$/, 's').replace(/v$/, 'f');
  const undoubled = stem.replace(/([^aeiou])\1$/, '$1');
  const lengthened = unvoiced.replace(/([aeou])([^aeiou])$/, '$1$1$2');
  return [word, stem, unvoiced, undoubled, lengthened];
}
