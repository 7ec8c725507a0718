/** In which unit a figure is told. */
export type Unit = 'percent' | 'score' | 'ms' | 'MB' | 'times';

/** What one row of the table asks for. */
export interface Row {
  readonly what: string;
  readonly unit: Unit;
  /** Missing it fails the benchmark; null where the figure only stands beside another. */
  readonly bar: number | null;
  readonly aim: number | null;
  readonly better: 'more' | 'less';
}

/** Every row, in the order in which the table shows them. Shares and scores are 0 to 1. */
export const ROWS = {
  feelingEnglish: asked('Sentiment, English, out of the box: mean of three sets', 0.56, 0.65),
  feelingAirline: beside('... airline tweets (macro-F1)'),
  feelingApps: beside('... app reviews (macro-F1)'),
  feelingProducts: beside('... product review snippets (macro-F1)'),
  feelingBol: asked('Sentiment, Dutch product reviews: good or bad (accuracy)', 0.84, 0.92),
  feelingBank: asked('Sentiment, Dutch bank reviews: 1-2 or 4-5 stars (accuracy)', 0.84, 0.92),
  airlineTrained: asked('Sentiment, airline tweets, learnt (macro-F1)', 0.76, 0.82),
  kindsFull: asked('Kinds of app reviews, learnt (macro-F1)', 0.78, 0.85),
  kindsFive: asked('... from 5 of each (macro-F1)', 0.62, 0.7),
  bankingFive: asked('77 bank intents from 5 of each (accuracy)', 0.7, 0.78),
  bankingTen: asked('... from 10 of each (accuracy)', 0.79, 0.85),
  bankingTwenty: asked('... from 20 of each (accuracy)', 0.86, 0.89),
  bankingFull: beside('... from all (accuracy)'),
  reasons: asked('9 reasons of airline complaints, learnt (macro-F1)', 0.58, 0.62),
  sureRight: asked('Right among the surest 70 %, after 500 corrections, refitted', 0.95, 0.98),
  sureRightAtOnce: beside('... before the refit'),
  sureOff: asked('Confidence off from truth (ECE), then', 0.05, 0.03, 'less'),
  sureOffAtOnce: beside('... before the refit', 'percent', 'less'),
  sureAccuracy: beside('... right among all, refitted'),
  outside: asked('About none of 150 intents: told apart (AUROC)', 0.95, 0.97, 'more', 'score'),
  languageShort: asked('Language of at most 3 words (mean of Dutch and English)', 0.97, 0.99),
  languageWhole: beside('... of whole texts'),
  redactedStructured: asked('Redacted: e-mail, phone, IBAN, card, IP ...', 0.97, 0.995),
  redactedNames: asked('Redacted: names', 0.6, 0.9),
  redactedAddresses: asked('Redacted: addresses', 0.6, 0.85),
  cleanOwn: asked('Clean lines changed: our own', 0.02, 0.01, 'less'),
  cleanPresidio: asked('Clean lines changed: sentences without personal data', 0.02, 0.01, 'less'),
  alikeSick: asked('Similarity, Dutch (sick_nl; Spearman)', 0.69, 0.765, 'more', 'score'),
  alikeStsb: asked('Similarity, Dutch (stsb_nl; Spearman)', 0.69, 0.765, 'more', 'score'),
  alikeEnglish: beside('... English (stsb_en; Spearman)', 'score'),
  alikeAcross: beside('... Dutch against English (stsb; Spearman)', 'score'),
  speedMiddle: asked('Whole reading of 130 characters, one core: p50', 25, 5, 'less', 'ms'),
  speedSlow: asked('... p95', 80, 15, 'less', 'ms'),
  speedRatio: beside('... p50, in times of wink-nlp alone', 'times', 'less'),
  memory: asked('Memory of the app with everything loaded (RSS)', 350, 250, 'less', 'MB'),
  memoryPeak: beside('... at its peak', 'MB', 'less'),
} as const satisfies Readonly<Record<string, Row>>;

export type RowId = keyof typeof ROWS;

export const ROW_IDS: readonly RowId[] = Object.keys(ROWS).filter(isRowId);

function isRowId(id: string): id is RowId {
  return Object.hasOwn(ROWS, id);
}

function asked(
  what: string,
  bar: number,
  aim: number,
  ...[better = 'more', unit = 'percent']: [better?: Row['better'], unit?: Unit]
): Row {
  return { what, bar, aim, better, unit };
}

function beside(what: string, unit: Unit = 'percent', better: Row['better'] = 'more'): Row {
  return { what, unit, better, bar: null, aim: null };
}
