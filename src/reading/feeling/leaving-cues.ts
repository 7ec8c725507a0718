/**
 * Somebody says in so many words that they leave, or have left. Over lower-case words; a question
 * or a condition may match too ("if I cancel my plan").
 */
export const LEAVING_CUES =
  /\b(?:(?:i|we)(?:'m| am|'re| are|'ve| have|'ll| will|'d)? (?:\w{1,12} ){0,2}(?:cancel(?:l?ed|l?ing)?|clos(?:e|ed|ing)|end(?:ed|ing)|terminat(?:e|ed|ing)|quit(?:ting)?) (?:\w{1,12} ){0,2}(?:subscription|account|membership|contract|plan|policy)|(?:i|we)(?:'m| am|'re| are|'ve| have|'ll| will) (?:\w{1,12} ){0,2}(?:switch(?:ed|ing)?|mov(?:ed|ing)|chang(?:ed|ing)|going|gone|left|leaving) (?:\w{1,12} ){0,2}(?:to|for) (?:a |an |another |your |the |some )?(?:\w{1,12} )?(?:providers?|competitors?|competition|rivals?|banks?|insurers?|compan(?:y|ies)|suppliers?)|(?:ik|wij|we) (?:zeg|zeggen) (?:(?:dan|nu|mijn|ons|onze|het|de|per|direct|abonnement|contract|lidmaatschap|verzekering|polis|account) ){1,5}op|(?:ik|wij|we) (?:stap|stappen|ga|gaan) (?:\w{1,12} ){0,2}(?:naar (?:de|een|jullie) (?:concurren\w{1,4}|ander(?:e \w{1,14})?)|over naar (?:een|de) \w{1,12})|(?:mijn|ons|het|onze) (?:abonnement|contract|lidmaatschap|account|polis|verzekering) (?:\w{1,12} ){0,2}(?:opgezegd|beëindigd|stopgezet|opzeggen))\b/u;

/** "If I cancel my plan", "can I cancel my plan?": nobody leaves yet. */
export const NOT_LEAVING =
  /\?|\b(?:if|when|als|wanneer|indien|had|want(?:ed)? to|tried|trying|probeer|geprobeerd|wil(?:de)?)\b/u;
