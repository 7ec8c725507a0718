import { foldWord } from '../gazetteer/fold-word.ts';

/** English words for a street: the number stands before the name. */
const ENGLISH_STREET_WORDS: ReadonlySet<string> = new Set(
  `street st road rd avenue ave av lane ln drive dr boulevard blvd court ct way close square sq terrace
  place pl crescent cres gardens highway hwy parkway pkwy row mews grove circle cir trail loop plaza
  alley walk crossroad crossroads crossing causeway turnpike ridge vista cove coves gateway roads
  streets avenues junction`.split(/\s+/),
);
/** Words for a street in other languages that addresses come in, folded. */
const STREET_WORDS: ReadonlySet<string> = new Set(
  `rue chemin impasse quai via viale piazza corso vicolo calle avenida avenue boulevard bulevard carrer
  paseo rua praca travessa plaza street road
  ul ulica ulice cesta trg nabrezi namesti utca ut ter u krt korut strasse str platz gasse ring damm
  allee vej vei veien gata gatan vagen katu tie tanav mnt sokak caddesi cadde
  straat laan plein gracht kade singel dreef steeg dijk steenweg baan lei markt brink hof straatweg
  plantsoen`.split(/\s+/),
);

/** What a street's name ends in where it is written as one word, folded. */
const STREET_ENDING =
  /^[a-z'-]{2,30}(?:straat|straatweg|laan|weg|plein|gracht|kade|singel|dreef|steeg|dijk|plantsoen|boulevard|steenweg|baan|lei|hof|pad|markt|park|hove|kamp|veld|wal|burg|strasse|platz|allee|gasse|damm|graben|vej|vejen|gade|gata|gatan|vagen|vegen|veien|stien|stig|katu|tie|kuja|polku|straeti|braut|gata|vegur|holt|utca|ova|skogen|bakken)$/;
const NO_STREET =
  /^(?:onderweg|halfweg|snelweg|omweg|terugweg|uitweg|vanweg|aanweg|spoorweg|spoorbaan|rijbaan|loopbaan|startbaan|landingsbaan|half|allerlei|tweeerlei|supermarkt|arbeidsmarkt|woningmarkt|vakantiepark|pretpark|bungalowpark|netwerk|rijweg|autoweg|overweg|voorhof|windmolenpark|wagenpark)$/;

const UNIT_WORDS: ReadonlySet<string> = new Set(
  'apt apartment appt appartement suite ste unit flat bus box postbus psc pmb'.split(' '),
);

/** What stands before a place where somebody lives or has something brought. */
const PLACE_CUE =
  /(?:^|[^a-zà-ÿ])(?:adres|address|addresses|(?:bezorg|aflever|factuur|post|huis|woon|thuis)adres|(?:ik|wij|we) (?:woon|wonen)|woon|woont|wonen|woonachtig|(?:live|lives|living|reside|resides|located|stop|is|are|offices?|arrived|meet you|gevestigd|office is|bureau) (?:at|on|in)|wonend|verhuisd naar|verhuis naar|moved to|move to|delivered to|deliver to|ship(?:ped)?(?: it)? to|sent? (?:it |one )?to|send (?:it|the card|one) to|new one to|return to|leveren (?:op|aan)|bezorgd (?:op|aan|bij)|bezorgen (?:op|aan)|pakket naar|gestuurd naar|stuur(?: het)? naar|naar|enter on|drops you off at|corner of|zitten (?:in|op)|wonen (?:in|op)|stond op|stond bij|langs op|locatie|user)(?:,? (?:is|are|op|aan|in|at|to|with|met|de|het|the|now|nu|same)){0,3}:? {0,2}\s{0,2}$/i;

const CUE_REACH = 60;

/** Whether a word is a street's in a language that has the number behind: `ul`, `Rue`, `Laan`. */
export function isStreetWord(word: string): boolean {
  return STREET_WORDS.has(foldWord(word));
}

/** Whether a word is a street's in any language, English too: `Road`. */
export function isAnyStreetWord(word: string): boolean {
  return ENGLISH_STREET_WORDS.has(foldWord(word)) || isStreetWord(word);
}

/** Whether a word is a whole street's name, as Dutch, German and the Nordic languages write it. */
export function isStreetName(word: string): boolean {
  const folded = foldWord(word);
  return STREET_ENDING.test(folded) && !NO_STREET.test(folded);
}

/** Whether a word counts the parts of a building: `Apt`, `Suite`, `Postbus`. */
export function isUnitWord(word: string): boolean {
  return UNIT_WORDS.has(foldWord(word));
}

/** Whether what stands before `start` says that an address follows. */
export function isAfterPlaceCue(text: string, start: number): boolean {
  return PLACE_CUE.test(text.slice(Math.max(0, start - CUE_REACH), start));
}
