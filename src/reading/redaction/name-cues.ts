/**
 * What stands around a name, in Dutch and English. A sure cue makes a name of any word with a
 * capital that is not plainly something else; a likely one of a word that no list knows as a word.
 */
const SURE: readonly RegExp[] = [
  // Titles.
  /(?:mr|mrs|ms|miss|dr|prof|sir|lady|mw|mevr|mevrouw|meneer|mijnheer|juffrouw|dhr|heer|drs|ir|ing|mme|frau|herr|monsieur|madame|señora?)\.? $/i,
  // Introductions.
  /(?:(?:my|his|her|their|the) (?:[a-z]{3,7} )?name(?:'s| is)|(?:mijn|zijn|haar) (?:[a-z]{3,7})?naam is|ik heet|(?:u|je) spreekt met|you(?:'re| are) speaking (?:with|to)|what's your (?:[a-z]{3,7} )?name\?) {1,9}$/i,
  /(?:maiden name|under (?:my|the) (?:[a-z']{2,12} ){0,2}name(?: of)?|(?:on|op|in) (?:the )?(?:naam|name) (?:van|of)|t\.?n\.?v\.?|t\.?a\.?v\.?|cardholder|kaarthouder|attn\.?)(?: is)?:? {1,3}$/i,
  // Labels.
  /(?:^|\n)[\s>•*_-]{0,6}(?:full |first |last |sur|family |voor|achter|klant|bedrijfs)?(?:name|naam|customer|klant|user|gebruiker|respondent|contact|contactpersoon|contact person|submitted by|reported by|author|afzender|ingezonden door|from|van|on behalf of|namens|directed by|billing address|shipping address|employee|medewerker|agent)[*_]{0,2} {0,9}:[*_]{0,2}\s{0,9}$/i,
];

const SIGNED =
  /(?:(?:kind |best |warm |kindest )?regards|sincerely|yours(?: truly| faithfully)?|faithfully|cheers|best(?: wishes)?|thanks|thank you|thx|groetjes|groeten|groet|groetje|mvg|gr|grtz|liefs|hoogachtend|bedankt|dank(?:jewel)?|vr\.? ?gr)(?: van| from)?[,.!]{0,2}\s{1,6}(?:mr|mrs|ms|dr|dhr|mevr)?\.? ?$/i;

/** What is said to or of a person only. */
const PERSONAL: readonly RegExp[] = [
  /(?:^|[^a-zà-ÿ0-9])(?:dear|hi|hello|hey|beste|hoi|hallo|geachte|lieve|thanks|thank you|thx|bedankt|dank aan|ask|vraag|(?:spoke|talked|speaking|gesproken|sprak|spreek) (?:with|to|met)|said|says|zei|zegt|told|asked|vroeg|remember me|(?:called|named|call me|genaamd|heet)|between (?:him|her) and|(?:change|correct) it to|hier nogmaals|(?:mail|feedback|hulp|help|bericht) (?:from|van)|shout ?out to|kudos to|complimenten voor|named after|(?:sung|written|opened|arranged|gemeld|geholpen|helped) (?:by|door))[,:]? {1,3}$/i,
  /(?:^|[^a-zà-ÿ0-9])(?:husband|wife|partner|son|daughter|kid|child|brother|sister|mother|father|mom|dad|friend|boss|colleague|neighbou?r|manager|agent|technician|doctor|zoon|dochter|broer|zus|moeder|vader|oma|opa|vriend|vriendin|baas|collega|buurman|buurvrouw|monteur|medewerker|medewerkster|chauffeur|bezorger|guardian|assistant|songwriter|director|president|guitarist|singer|commenter|actor|author|driver|mijn man|mijn vrouw)(?:'s name)?,? {1,2}$/i,
];

/** What is as often said of a thing. */
const LIKELY =
  /(?:^|[^a-zà-ÿ0-9])(?:i am|i'm|this is|ik ben|met|with|by|door|volgens|according to|ask|vraag|aan|to|for|voor|under|early|late|tell|klant|customer|user|gebruiker|but|maar|why is|was|transfer (?:it|the [a-zà-ÿ]{2,12}) to|overzetten op|add|remove)[,:]? {1,3}$/i;

/** Where the line before ends the sentence, or nothing stands before: capitals mean nothing there. */
const SENTENCE_START = /(?:^|[.!?:;"“”«»(*•>\n-])["'“‘ ]{0,4}$/;

const FOLLOWED =
  /^(?:,? (?:said|says|told|tells|asked|asks|wrote|called|phoned|helped|spoke|lives|lived|shouted|replied|reported|began|grew up|worked|works|studied|retired|can i|can you|was a huge|explained|promised|answered|spent|moved|had given|cancelled|was charged|will not|hung up|knows|needs|wants|flew|sang|listed|will be talking|speak yet|is from|is a very|is very|zei|zegt|vertelde|vertelt|schreef|schrijft|belde|hielp|helpt|woont|woonde|vroeg|vraagt|antwoordde|beloofde|meldt|meldde|heeft mij|heeft me|heeft ons|heeft haar|heeft zijn|was (?:zeer|erg|heel) (?:vriendelijk|behulpzaam)|van (?:de |het |jullie )?(?:helpdesk|klantenservice|balie|receptie|afdeling|support)|from (?:the )?(?:support|accounting|sales|billing|helpdesk|front desk))(?![a-zà-ÿ])|['’]s (?:help|hulp|team|kid|killers|song|name|account|email|mail|voice|book|novel)(?![a-zà-ÿ]))/i;

/** What the words around a run say of it. */
export interface NameCue {
  readonly isSure: boolean;
  readonly isPersonal: boolean;
  /** A colon behind it, at the start of a line: who says what follows. */
  readonly isSpeaker: boolean;
  readonly isLikely: boolean;
  /** The name is all that stands on its line. */
  readonly fillsLine: boolean;
  readonly isFollowed: boolean;
  readonly startsSentence: boolean;
}

/** Characters that are looked at before and after a name. */
const REACH = 60;

/** Reads the cues before `start` and behind `end`. */
export function readNameCue(text: string, start: number, end: number): NameCue {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isSigned = SIGNED.test(before) && /^[ .!]{0,40}(?:$|\n)/.test(after);
  const startsLine = start < 1 || /\n[>?*|\s]{0,6}$/.test(before);
  const saysWhoSpeaks = startsLine && /^: ?[^\d\s]/.test(after);
  return {
    isSure: isSigned || SURE.some((cue) => isWholeMatch(before, cue)),
    isPersonal: PERSONAL.some((cue) => cue.test(before)),
    isSpeaker: saysWhoSpeaks,
    isLikely: LIKELY.test(before),
    fillsLine: startsLine && /^[ ,]{0,3}\n/.test(after),
    isFollowed: FOLLOWED.test(after),
    startsSentence: SENTENCE_START.test(before),
  };
}

/** A cue that begins within a longer word is none: `farmer. ` is no `mr. `. */
function isWholeMatch(before: string, cue: RegExp): boolean {
  const match = cue.exec(before);
  return (
    match !== null && (match.index === 0 || !/[\p{L}\p{N}]/u.test(before[match.index - 1] ?? ''))
  );
}
