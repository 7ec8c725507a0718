import type { Kind } from '../../core/feedback/feedback.ts';

/** Words by which a kind is known, in both languages, and how much one of them is worth. */
export interface KindCue {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** 0 to 1: how often the cue alone is right. */
  readonly weight: number;
}

/** The cues of every kind but `other`; a text may match several. */
export const KIND_CUES: readonly KindCue[] = [
  {
    kind: 'bug',
    weight: 0.75,
    pattern:
      /\b(?:crash(?:es|ed|ing)?|bugs?|buggy|broken|glitch(?:es|y)?|freez(?:es|ing)|frozen|hangs|hung|error(?:s| message| code)?|(?:does|do|did|is|are|was|will)(?:n't|nt| not) (?:work|load|open|show|start|connect|respond|sync|save|update|print|appear|play|let me|allow)\w*|not working|won'?t (?:load|open|start|work|let)\w*|can(?:'t|not|t) (?:log ?in|sign in|open|access|upload|download|pay|see|connect|load|use|check ?out)|stop(?:s|ped) working|fail(?:s|ed|ing) to|times? out|timed? ?out|timeout|black screen|blank (?:page|screen)|404|paid twice|charged twice|double charged|keeps? (?:crashing|freezing|logging|loading|asking))\b/giu,
  },
  {
    kind: 'bug',
    weight: 0.75,
    pattern:
      /\b(?:crasht\w*|vastgelopen|(?:loopt|liep|lopen) (?:steeds |telkens |altijd )?vast|vastlopers?|bugs?|kapot(?:te)?|stuk|storing(?:en)?|fout(?:melding(?:en)?|code)|werk(?:t|te|en|ten)(?: \w+){0,2} niet(?: meer)?|do(?:et|en) het (?:weer )?niet(?: meer)?|lukt(?:e)?(?: \w+){0,2} niet|laadt(?: \w+){0,2} niet|opent(?: \w+){0,2} niet|kan(?: \w+){0,3} niet (?:inloggen|openen|betalen|vinden|zien|downloaden|uploaden|printen|afrekenen|opslaan)|blijft hangen|hangt|hapert|bevroren|time-?out|zwart scherm|wit scherm|lege pagina|dubbel (?:betaald|afgeschreven)|twee keer (?:betaald|afgeschreven))\b/giu,
  },
  {
    kind: 'request',
    weight: 0.7,
    pattern:
      /\b(?:(?:please|pls|could you|can you|would you) (?:please )?(?:add|bring|make|include|support|allow|implement|enable|give us|fix|offer|let us)|would (?:be (?:nice|great|good|useful|helpful|awesome|cool|better|perfect)|love (?:to (?:see|have|be able)|it if|an?|the)|like (?:to (?:see|have|be able)|it if|an?|the))|i wish|wish (?:there|it|you|i could)|feature request|it needs|needs? (?:an?|to have|more|the) |should (?:have|add|be able|allow|include|offer)|add (?:an?|the|more|support)|missing (?:an?|the) (?:option|feature|button|way|filter)|(?:suggestion|idea):?|only (?:thing|wish)|any (?:chance|plans) (?:of|to|for)|why (?:is there no|isn't there|can't i|cant i)|if only)\b/giu,
  },
  {
    kind: 'request',
    weight: 0.7,
    pattern:
      /\b(?:zou(?:den)? (?:het )?(?:\w+ ){0,3}(?:fijn|handig|mooi|leuk|prettig|goed|beter|graag|willen|kunnen)|graag (?:een|zou|zien|had|meer|de|het|ook)|kunnen jullie|kun(?:t|nen)? (?:je|u|jullie) (?:\w+ ){0,4}(?:toevoegen|maken|aanpassen|regelen|inbouwen)|(?:wens|suggestie|idee|tip|verzoek)\b:?|ik mis|mis(?:sen)? (?:ik |we )?(?:een|de|het|nog)|had ik graag|waarom (?:is er geen|kan ik niet|kan je niet)|willen jullie|voeg (?:\w+ )?(?:toe|een)|toevoegen|zou(?:den)? moeten|was er maar|hopelijk komt er)\b/giu,
  },
  {
    kind: 'question',
    weight: 0.6,
    pattern:
      /(?:^|[.!?\n]\s*|\b(?:and|but|so|en|maar|dus)\s)(?:how|what|when|where|which|who|why|can|could|do|does|did|is|are|will|would|should|has|have|any(?:one| update| idea)?|hoe|wat|wanneer|waar|welke|wie|waarom|kan|kunnen|kun|is|zijn|heeft|hebben|mag|moet|komt|gaat|weet)\b[^.!?\n]{2,160}\?/giu,
  },
  {
    kind: 'question',
    weight: 0.45,
    pattern:
      /\?|\b(?:how (?:do|can|to) (?:i|we)|i was wondering|wondering (?:if|whether|how)|could someone|is it possible|vraag(?:je)?:|vroeg me af|ik vraag me af|weet iemand|is het mogelijk)\b/giu,
  },
  {
    kind: 'churn risk',
    weight: 0.85,
    pattern:
      /\b(?:cancel(?:l?ing|l?ed)? (?:my|our|the) (?:account|subscription|membership|plan|contract|service)|clos(?:e|ing|ed) (?:my|our) accounts?|switch(?:ing|ed)? to (?:another|a different|your competitor|\p{Lu}\w+)|(?:going|moving|moved|looking) (?:to|for|at) (?:a |an |another )?(?:competitor|alternative|other provider|different provider)\w*|leaving (?:you|for)|never (?:again|order|buy|use|fly|shop|book)(?:ing|ed)?\b(?: (?:from|with|at|here|again))*|last (?:time|order) (?:i|we|with|ever)|won'?t (?:be back|renew|order again|come back)|not (?:renewing|coming back)|lost (?:a|me as a|another) customer|(?:los(?:e|ing) (?:me|my business|a customer))|take (?:my|our) (?:business|money) elsewhere|uninstall(?:ed|ing)?|delet(?:e|ed|ing) (?:the|this|my) (?:app|account)|done with (?:you|this (?:app|company|bank)))\b/giu,
  },
  {
    kind: 'churn risk',
    weight: 0.85,
    pattern:
      /\b(?:opzeggen|opgezegd|zeg(?:gen)? (?:\w+ ){0,3}op|overstappen|overgestapt|stap(?:pen)? (?:\w+ ){0,3}over|(?:naar|bij) (?:een|de) (?:andere|concurrent|concurrentie)\b|concurrent(?:ie)?|nooit meer|nooit weer|(?:laatste|eerste en laatste) (?:keer|bestelling)|klant (?:kwijt|af)|geen klant meer|rekening (?:op)?(?:zeggen|gesloten|sluiten)|abonnement (?:stop|beëindig)\w*|ga (?:hier )?weg|weg hier|vertrek(?:ken)? (?:bij|hier)|(?:app|account) (?:verwijderd|verwijderen|gewist)|bestel (?:hier )?niet meer|koop(?:t)? (?:hier )?niet(?:s)? meer)\b/giu,
  },
  {
    kind: 'churn risk',
    weight: 0.7,
    pattern:
      /\b(?:(?:i'?m|we'?re|i am|we are|am|be|then i'?m) (?:off|out|gone|done|finished|leaving|through)\b|(?:off|over) to (?:a |an |the |@)\w{1,20}|jump(?:ing)? ship|shop(?:ping)? around|look(?:ing)? elsewhere|(?:go|going|went|booked?|booking|buy|buying|take|taking|moving|order|ordering) (?:\w{1,20} ){0,5}(?:elsewhere|with a rival|to a rival)|rival(?:s|'s)?\b|deleted|uninstalled|good riddance|bye(?: bye| then)?\b|goodbye|farewell|cancel(?:l?ing|l?ed) (?:today|now|it|this|and|immediately)|(?:end|stop|terminate|close|leave|pause|drop|quit) (?:my|our|the|her|his) (?:contract|plan|membership|subscription|account|policy|line)|(?:moved|changed|switched|switching|registering) (?:\w{1,20} ){0,2}(?:practices|dentists?|banks?|providers?|surgery|insurers?)|(?:handing in|hand in) my notice|days'? notice|considering (?:moving|leaving|switching)|thinking of (?:leaving|switching|moving)|tempted to (?:leave|switch|jump)|never looking back|stays? away|nobody (?:should|else)|final (?:straw|season)|(?:subscription|contract|licen[cs]e) (?:lapse|ends?|terminated))\b/giu,
  },
  {
    kind: 'churn risk',
    weight: 0.7,
    pattern:
      /\b(?:(?:ben|is|zijn) (?:hier |er |het )?(?:weg|klaar mee|zat|spuugzat)\b|klaar met|(?:kap|stop|stoppen|kappen|hou) (?:er|hier|ik er|we er)(?:mee| mee)|haak af|afhaken|(?:bij|naar|met) een ander\b|voortaan (?:elders|bij|gaan|ga|bestel|koop)|elders\b|alternatief|(?:iets|wat) anders zoeken|weg ermee|verwijderd|uitgeschreven|afmelden|opzegging|stopzetten|beëindigen|afsluiten|laten (?:verlopen|vervallen)|verleng(?:en)? (?:\w{1,20} ){0,2}niet|niet lang meer|de druppel|doei\b|vaarwel|gedag|ga ik (?:eens )?(?:vergelijken|verder kijken|weg|over)|verder kijken|rondkijken|klant minder|geen cent meer|overstap\b|op te zeggen|over te stappen|opgestapt|knoop door(?:gehakt)?|bedank(?:t)? ik voor|heroverwe(?:eg|gen)\w{0,20})\b/giu,
  },
  {
    kind: 'bug',
    weight: 0.6,
    pattern:
      /\b(?:app|site|website|page|screen|button|update|version|patch|bluetooth|wifi|wi-fi|router|gps|camera|server|sync|login|log in|code|password|reset|file|download|upload|notification|map|account|card reader|scanner|display|battery|keyboard|link|webshop|knop|scherm|pagina|melding|meldingen|versie|wachtwoord|bestand|kaart|scan|inlog\w{0,20}|verbinding|koppeling|teller|display|batterij|thermostaat|formulier)\b/giu,
  },
  {
    kind: 'bug',
    weight: 0.5,
    pattern:
      /\b(?:lags?|laggy|stutter(?:s|ing)?|drift(?:s|ing)?|overheats?|drops? (?:now|every|when|the|out)|cuts? out|spins|spinning|loading forever|keeps? \w{1,20}ing|disappear(?:s|ed)?|vanish(?:es|ed)?|gone|wiped|reset(?:s)? itself|logged (?:me )?out|log(?:s)? me out|(?:does|do|did|wo|ca|has|is|was)n'?t (?:\w{1,20} ){0,2}(?:recogni[sz]e|add|find|match|refresh|scroll|pair|charge|register|accept)\w{0,20}|invalid|expired|blank|duplicate[sd]?|wrong (?:date|time|page|language|name|order|amount)|doet (?:helemaal )?niets|doet niks|verdwijnt|verdwenen|verdwijnen|foetsie|weg is|ongeldig|herkent|wordt niet|worden niet|springt|verspringt|uitgelogd|sluit (?:zich)?zelf|verbreekt|valt weg|vallen weg|loopt niet|blijft (?:maar )?\w{1,20}en|blijft (?:wit|leeg|staan|zwart)|leeg zodra|slaat niet op|reageert niet|klopt niet)\b/giu,
  },
  {
    kind: 'bug',
    weight: 0.4,
    pattern:
      /\b(?:(?:un|not )able to|(?:ca|do|does|did|is|wo|could|was|has|have)n'?t (?:even )?(?:work|load|open|show|start|connect|respond|sync|save|update|play|log|sign|get|send|receive|delete|type|click|watch|view|use|turn|remember|post|share|find|let|stay|move|submit|reach)\w{0,20}|cannot \w{1,20}|can not \w{1,20}|(?:is|are|was|were|am|just|it|still|stopped|not) (?:not )?(?:loading|opening|working|showing|responding|updating|syncing|connecting|downloading|playing|saving)|force.?clos\w{1,6}|no longer \w{1,20}s?|stuck|unusable|malfunction\w{0,6}|corrupt\w{0,3}|(?:went|goes|turned|turns) (?:black|blank|white|dark|dead)|(?:since|after|with|until) (?:the |this |that |last |latest |new |newest |recent |your ){1,3}(?:update|upgrade|version|release|patch|\w{1,12} update)|messed up|screwed up|fix (?:this|it|the|that|your|asap|these)|please fix|needs? (?:fixing|a fix|to be fixed)|kicks? me (?:out|off)|shuts? (?:down|off)|(?:very|so|too|super|really) (?:laggy|buggy|glitchy)|doesn'?t do anything|nothing happens|re-?(?:install|start|boot)\w{0,3}|wont|wouldn'?t|niet in staat|(?:sinds|na|met) (?:de |deze |die |laatste |nieuwe |nieuwste ){1,3}(?:update|versie)|krijg (?:\w{1,20} ){0,3}niet|gaat (?:\w{1,20} ){0,2}(?:fout|mis)|er gebeurt niets|opnieuw (?:opstarten|installeren|inloggen))\b/giu,
  },
  {
    kind: 'request',
    weight: 0.5,
    pattern:
      /\b(?:wish(?:es|ing)?|please (?:\w{1,12} )?(?:add|make|bring|give|let|allow|put|include|change|create|provide|consider|improve|update|support|enable|get|return|introduce|implement|offer|have)|(?:should|could|would|must|might) (?:also |really |definitely |just |at least )?(?:be|have|include|allow|let|give|make|add|use|offer|show|support) |(?:would|'d) (?:also |really |only |definitely |just )?(?:like|love|prefer|appreciate|be (?:even |so |much |really |very )?(?:\w{1,12}) if)|need(?:s|ed)? (?:some |more |a |an |to (?:add|have|be|make|let|allow|include|support|work on)|better |the ability)|(?:option|ability|way|possibility|feature|setting|button|function|support) (?:to|for|that|where|so) |bring (?:back|it back|the)|(?:lack(?:s|ing)?|missing|without|no) (?:an? |any |the |of |some ){0,2}(?:option|ability|way|feature|support|function|setting|button|filter|search|mode|widget)\w{0,2}|(?:more|other|new|extra|additional|different) (?:\w{1,12} )?(?:features?|options?|levels?|languages?|settings?|filters?|colou?rs|themes?|choices|content|characters|modes?)|(?:could|can) (?:you|u|we|they) (?:also |please |maybe |at least )?(?:add|make|have|get|include|put|let|give)|how about|what about|hop(?:e|ing) (?:you|they|that|for|to see|the|there)|want(?:ed)? (?:to (?:be able|see|have)|an?|more|the option)|if (?:it|you|they|there|we|i|only) (?:\w{1,12} )?(?:could|had|would|were|was|added|add)|instead of (?:having|just|only)|(?:5|five) stars? (?:if|when|once)|suggest(?:ion|ions|ing)?|mogelijkheid (?:om|voor|tot)|(?:optie|knop|functie|filter|instelling) (?:om|voor|waarmee)|zou (?:het |ik |je |u |ook |nog )?\w{1,20}|liever|mag (?:ook )?(?:wel )?(?:een|meer|wat|iets)|geef ons|maak (?:het|er|de|een)|meer (?:keuze|opties|uitleg|mogelijkheden|kleuren|maten)|(?:hoop|hopen) (?:dat|op)|wil(?:len)? (?:graag|ook|wel))\b/giu,
  },
];
