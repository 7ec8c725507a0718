import type { NameRun } from './find-name-runs.ts';
import type { NameCue } from './name-cues.ts';
import type { NameWord } from './to-name-word.ts';

/** Whether a run of capitalised words is somebody's name, by its words and what stands around it. */
export function isPersonsName(run: NameRun, cue: NameCue): boolean {
  const names = run.filter((word) => word.part === 'name');
  if (names.length === 0) return false;
  if (cue.isSure) return names.some((word) => !isPlainlyOther(word));
  return names.length === 1 ? isOneName(run, names, cue) : isFullName(run, names, cue);
}

function isPlainlyOther(word: NameWord): boolean {
  return (word.isThing && !word.isGiven && !word.isSurname) || isPlainWord(word);
}

function isPlainWord(word: NameWord): boolean {
  return word.isCommon && !word.isGiven && !word.isSurname;
}

/** A name that is nothing else: `Sanne`, not `Rose` and not `Virginia`. */
function isSureGiven(word: NameWord): boolean {
  return word.isGiven && !word.isCommon && !word.isOther;
}

function isSureSurname(word: NameWord): boolean {
  return word.isSurname && !word.isCommon && !word.isOther;
}

/** Written small, in a text without capitals. */
function isSmall(word: NameWord): boolean {
  return /^\p{Ll}/u.test(word.text);
}

/** In no list at all: a name from far away, or a product's. */
function isUnknown(word: NameWord): boolean {
  return !word.isGiven && !word.isSurname && !word.isCommon && !word.isOther;
}

function isOneName(run: NameRun, [word]: readonly NameWord[], cue: NameCue): boolean {
  if (word === undefined || isPlainlyOther(word)) return false;
  const isSaid = cue.isPersonal || cue.isFollowed;
  if (run.some((it) => it.part === 'initial')) return isSaid || looksLikeName(word);
  if (isSureGiven(word) && mayStandAlone(word)) return true;
  if (word.isThing || (isSmall(word) && !isSureGiven(word))) return false;
  return word.isGiven ? isSaid || cue.isSpeaker : isSurnameHere(word, cue);
}

/** Given names of two letters, and those written small, are too often something else. */
function mayStandAlone(word: NameWord): boolean {
  return !isSmall(word) && word.text.length > 2;
}

function looksLikeName(word: NameWord): boolean {
  return isSureGiven(word) || isSureSurname(word) || (word.hasNameEnding && !word.isCommon);
}

function isSurnameHere(word: NameWord, cue: NameCue): boolean {
  if (word.isOther || word.isCommon) return false;
  if (cue.isPersonal || cue.isFollowed) return true;
  if (word.hasNameEnding && !cue.startsSentence) return true;
  return isSureSurname(word) && (cue.isLikely || cue.isSpeaker);
}

function isFullName(run: NameRun, names: readonly NameWord[], cue: NameCue): boolean {
  const [first, ...rest] = names;
  if (first === undefined || names.some(isPlainWord)) return false;
  const hasCue = cue.isLikely || cue.isPersonal || cue.isFollowed;
  if (names.every((word) => word.isOther)) return hasCue && names.some((word) => word.isGiven);
  if (isSureGiven(first)) return true;
  if (isSmall(first)) return false;
  if (first.isGiven && rest.some((word) => isSureSurname(word) || isUnknown(word))) return true;
  if (names.some((word) => word.isOther) && !cue.isPersonal && !cue.isFollowed) return false;
  return isFullNameHere(run, names, cue);
}

/** Words of which none is a place's or a company's, or that a cue makes a person's. */
function isFullNameHere(run: NameRun, names: readonly NameWord[], cue: NameCue): boolean {
  const hasCue = cue.isLikely || cue.isPersonal || cue.isFollowed;
  if (names.some((word) => isSureGiven(word) || (word.hasNameEnding && !word.isCommon)))
    return true;
  if (run.some((word) => word.part === 'particle')) return names.some((word) => !word.isCommon);
  if (names.every((word) => isSureSurname(word) || isUnknown(word))) {
    return names.some(isSureSurname) || hasCue || cue.fillsLine;
  }
  return hasCue && names.some((word) => word.isGiven || isSureSurname(word));
}
