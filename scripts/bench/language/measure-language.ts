import { performance } from 'node:perf_hooks';
import { judgeLanguage } from '../../../src/reading/language/judge-language.ts';
import { readLanguages } from '../../../src/reading/language/read-languages.ts';
import { createTokeniser } from '../../../src/reading/tokenise.ts';
import { type Utterance, utterances } from './utterances.ts';

/** Shares of utterances, 0 to 1, each with how many there were. */
interface LanguageFigure {
  readonly set: string;
  readonly count: number;
  /**
   * Read rightly (foreign: as `und`) as the app reads a message, half of them in a Dutch and half in
   * an English channel.
   */
  readonly read: number;
  /** Told apart as Dutch or English by the words alone, forced to choose; null for a foreign set. */
  readonly alone: number | null;
  /** Read rightly in a channel of the same language (foreign: a Dutch one). */
  readonly inOwnChannel: number;
  /** The same in a channel of the other language (foreign: an English one). */
  readonly inOtherChannel: number;
  /** As `alone`, by eld kept to Dutch and English (foreign: left free); null without eld. */
  readonly eld: number | null;
}

export interface LanguageReport {
  readonly figures: readonly LanguageFigure[];
  /** How far confidence and truth lie apart on average over ten bins, 0 to 1. */
  readonly calibrationError: number;
  /** Of one reading of 130 characters. */
  readonly milliseconds: number;
}

/** What eld finds in a text; with `ours` it may answer only `nl` or `en`. */
type Rival = (text: string, ours: boolean) => string;

const GROUPS: Readonly<Record<string, readonly Utterance['kind'][]>> = {
  'at most 3 words': ['first 1', 'first 2', 'first 3', 'short'],
  '1-2 words': ['first 1', 'first 2'],
  '1 word': ['first 1'],
  '2 words': ['first 2'],
  '3 words': ['first 3'],
  'written short': ['short'],
  whole: ['whole'],
};
const SPEED_RUNS = 5_000;
const SPEED_TEXT =
  'De betaalpagina blijft hangen op mijn telefoon sinds de update van vorige week, en niemand van de klantenservice geeft mij antwoord.';

const { tokenise } = createTokeniser();

/** Measures the reading of languages, as the app does it, on the evaluate-only sets of `dataDir` (see `utterances`). */
export async function measureLanguage(dataDir: string): Promise<LanguageReport> {
  const all = utterances(dataDir);
  const rival = await loadRival();
  const figures = Object.entries(GROUPS).flatMap(([name, kinds]) =>
    (['nl', 'en', 'other'] as const).map((language) => {
      const own = all.filter((it) => it.language === language && kinds.includes(it.kind));
      return figureOf(`${name}, ${language}`, own, rival);
    }),
  );
  return { figures, calibrationError: calibrationError(all), milliseconds: speed() };
}

function figureOf(set: string, own: readonly Utterance[], rival: Rival | null): LanguageFigure {
  const isForeign = own[0]?.language === 'other';
  const inOwnChannel = shareOf(own, (it) => isRight(it, it.language === 'en' ? 'en' : 'nl'));
  const inOtherChannel = shareOf(own, (it) => isRight(it, it.language === 'en' ? 'nl' : 'en'));
  return {
    set,
    count: own.length,
    read: (inOwnChannel + inOtherChannel) / 2,
    alone: isForeign
      ? null
      : shareOf(own, ({ text, language }) => judgeLanguage(text).nearest === language),
    ...{ inOwnChannel, inOtherChannel },
    eld: rival && shareOf(own, (it) => isRivalRight(rival, it)),
  };
}

function isRight({ text, language }: Utterance, usual: 'nl' | 'en'): boolean {
  const read = readLanguages(tokenise(text), usual).language.label;
  return read === (language === 'other' ? 'und' : language);
}

function isRivalRight(rival: Rival, { text, language }: Utterance): boolean {
  if (language !== 'other') return rival(text, true) === language;
  return !['nl', 'en', ''].includes(rival(text, false));
}

function shareOf(own: readonly Utterance[], isHit: (it: Utterance) => boolean): number {
  return own.filter(isHit).length / own.length;
}

async function loadRival(): Promise<Rival | null> {
  try {
    const { eld } = await import('eld/extrasmall');
    return (text, ours) => {
      eld.setLanguageSubset(ours ? ['nl', 'en'] : false);
      return eld.detect(text).language;
    };
  } catch {
    return null;
  }
}

/** Dutch and English in a channel of no help: how often an answer of some confidence is right. */
function calibrationError(all: readonly Utterance[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, claimed: 0, right: 0 }));
  for (const it of all) {
    const { verdict, confidence } = judgeLanguage(it.text);
    if (verdict === 'unsure' || verdict === 'nothing') continue;
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.claimed += confidence;
    bin.right += (verdict === 'foreign' ? 'other' : verdict) === it.language ? 1 : 0;
  }
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return bins.reduce((sum, bin) => sum + Math.abs(bin.claimed - bin.right), 0) / count;
}

function speed(): number {
  const text = SPEED_TEXT.slice(0, 130);
  const sentences = tokenise(text);
  const start = performance.now();
  for (let run = 0; run < SPEED_RUNS; run += 1) readLanguages(sentences, 'nl');
  return (performance.now() - start) / SPEED_RUNS;
}
