/** Whom customers leave for, in English and in Dutch. */
const TRADE =
  '(?:provider|bank|insurer|company|companies|supplier|vendor|platform|tool|app|shop|store|brand|service|system|practice|place|agency)s?';
const RIVAL = `(?:(?:an? |the |your |their |one of (?:your|the) |some )?(?:\\w{1,12} )?(?:competitors?|competition|rivals?)\\b|(?:another|other|some other|an? (?:different|other|better|cheaper)|different) (?:\\w{1,12} )?${TRADE}\\b|(?:my|our) (?:old|previous|former) ${TRADE}\\b)`;
const HANDEL =
  '(?:aanbieders?|banken|bank|leveranciers?|maatschappij|verzekeraars?|partij|winkels?|webshops?|webwinkels?|zaak|pakket|pakketten|systeem|programma|apps?|providers?|bedrij(?:f|ven)|platforms?|merk)';
const CONCURRENT = `(?:(?:(?:een|de|jullie|uw|onze) )?(?:\\w{1,12} )?concurren(?:t|ten|tie)\\b|(?:(?:een|de) )?andere? (?:\\w{1,12} )?${HANDEL}\\b|een ander\\b(?! \\p{L}{3,20}(?:adres|maat|kleur))|elders\\b|ergens anders\\b)`;
const A_FEW = "(?:[\\p{L}'’]{1,14} )";
const KEPT =
  '(?:abonnement|contract|lidmaatschap|account|polis|verzekering|rekening|overeenkomst)(?:en|s)?';

const LEAVING: readonly string[] = [
  // Who closes what they have.
  `(?:i|we)(?:['’]m| am|['’]re| are|['’]ve| have|['’]ll| will|['’]d)? ${A_FEW}{0,2}(?:cancel(?:l?ed|l?ing)?|clos(?:e|ed|ing)|end(?:ed|ing)|terminat(?:e|ed|ing)|quit(?:ting)?) ${A_FEW}{0,2}(?:subscription|account|membership|contract|plan|policy)`,
  `(?:won['’]?t|will not|not going to|not) ${A_FEW}{0,2}(?:renew|renewing|extend|extending|prolong) ${A_FEW}{0,2}(?:subscription|membership|contract|plan|policy)`,
  `(?:delet|uninstall|remov)(?:ed|ing) (?:the|this|your) app\\b(?! (?:and|then) (?:re|in)\\w)`,
  // Who goes elsewhere, or looks about.
  `(?:switch|mov|migrat|chang)(?:e|ed|ing) ${A_FEW}{0,4}(?:to|for) ${RIVAL}`,
  `(?:go|going|gone|went|leave|leaving) ${A_FEW}{0,2}(?:to|for|with) ${RIVAL}`,
  `(?:look|looking) (?:for|at) (?:${RIVAL}|alternatives|other options)`,
  `comparing (?:\\w{1,12} )?(?:other|different) ${TRADE}`,
  `(?:using|use|found|chose|picked) (?:another|an? (?:different|better)) ${TRADE}`,
  `(?:order|ordering|buy|buying|shop|shopping|book|booking|bank|go|going|took|taking|take) ${A_FEW}{0,3}(?:elsewhere|somewhere else)`,
  '(?:thinking (?:about|of)|considering) (?:leaving|switching|cancell?ing|moving to an)',
  // Who says that this was it.
  `(?:won['’]?t|will not|not going to) (?:be )?(?:order|shop|buy|book|bank|come|use|return)(?:ing)? ${A_FEW}{0,4}(?:again|any ?more|back)\\b`,
  '(?:was|is) (?:my|our) (?:very )?last (?:purchase|order|booking|visit)\\b',
  "(?:just|have|you|you[’']ve) lost (?:a|another|me as a) (?:\\w{1,12} )?customer",

  `(?:ik|wij|we) (?:zeg|zeggen) (?:(?:dan|nu|mijn|ons|onze|het|de|per|direct|${KEPT}) ){1,5}op`,
  `(?:mijn|ons|het|onze) ${KEPT} ${A_FEW}{0,3}(?:op(?:gezegd|zeggen)|beëindigd|stopgezet|mag weg)`,
  `verleng(?:en)? ${A_FEW}{0,3}niet\\b|${KEPT} ${A_FEW}{0,2}niet (?:meer )?verleng(?:en|d)`,
  `(?:stap|stappen|stapte|ga|gaan|ging|gingen|vertrek|vertrekken) ${A_FEW}{0,4}(?:naar|over op|bij) (?:${CONCURRENT})`,
  `(?:stap|stappen) ${A_FEW}{0,3}over naar (?:een|de) (?!nieuwe?\\b|andere? (?:maat|kleur|adres|wachtwoord))\\w{1,14}`,
  `(?:over(?:gestapt|stappen|te stappen)|op zoek|zoek|zoeken|kijk|kijken|oriënteren|oriënteer) ${A_FEW}{0,2}(?:naar|op|bij) (?:${CONCURRENT})`,
  `naar (?:${CONCURRENT}) ${A_FEW}{0,2}(?:over|overgestapt|gegaan|vertrokken)`,
  `(?:bestel|koop|boek|haal|shop|bestellen|kopen|boeken|halen) ${A_FEW}{0,4}(?:bij een ander\\b|ergens anders|elders)`,
  '(?:overweeg|overwegen|denk|denken) [^.!?]{0,40}(?:over te stappen|op te zeggen|te vertrekken|overstappen)',
  '(?:mijn|onze) (?:aller)?laatste (?:bestelling|aankoop|order|boeking)\\b',
  '(?:mij|me|ons|mij als klant|ons als klant|een (?:\\p{L}{1,12} )?klant) kwijt\\b(?!ge)',
  'kom(?:en)? (?:ik |wij |we )?(?:hier |er )?(?:echt )?(?:nooit|niet) (?:meer|weer)(?: terug)?\\b',
  '(?:gooi|haal|gooide|haalde) (?:de|die|deze|jullie) app (?:er ?af|eraf|eruit|van mijn)',
];

/**
 * Somebody says in so many words that they leave, have left, or look about. Over lower-case words;
 * a question or a condition may match too ("if I cancel my plan").
 */
export const LEAVING_CUES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LEAVING.join('|')})(?!\\p{L})`,
  'u',
);

/** "If I cancel my plan", "can I cancel my plan?": nobody leaves yet. */
export const NOT_LEAVING =
  /\?|\b(?:if|when|als|wanneer|indien|had|want(?:ed)? to|tried|trying|probeer|geprobeerd|wil(?:de)?)\b/u;

/**
 * What is changed, come from or kept without leaving: "I switched to the annual plan", "from a
 * competitor to you". Over lower-case words.
 */
export const STAYING_CUES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?:came|come|coming|switched|switching|moved|changed) ${A_FEW}{0,3}from ${RIVAL}`,
    `(?:switch|mov|chang)(?:e|ed|ing) ${A_FEW}{0,2}to (?:you\\b|your|paperless|(?:the|a|an|another) (?:new|newer|annual|yearly|monthly|family|premium|cheaper|bigger|address|size|colou?r|flat|house|plan))`,
    'moved? house|will renew|have renewed|just renewed|pause',
    `van (?:${CONCURRENT}) ${A_FEW}{0,2}(?:naar|bij) jullie`,
    `over(?:gestapt|stappen|stap|te stappen)? ${A_FEW}{0,2}(?:naar|op) (?:jullie|papierlo\\p{L}{1,4}|(?:het|een|de) (?:jaar|maand|nieuw|goedkoper|groter|ander(?:e)? (?:abonnement|maat|tarief))\\p{L}{0,14})`,
    'verhuisd|pauzeren|(?<!niet )verlengd',
  ].join('|')})(?!\\p{L})`,
  'u',
);
