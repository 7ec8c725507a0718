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
];
