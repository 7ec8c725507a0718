import type { Span } from './span.ts';

const PARTICLE =
  "(?:[Vv]an der|[Vv]an den|[Vv]an de|[Vv]an 't|[Vv]an|[Dd]e la|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|te|[Ee]l|[Aa]l|[Vv]on|zu|[Dd]i|[Dd]a|[Dd]u|[Ll]e|[Ll]a|bin|ibn)";
const WORD = String.raw`\p{Lu}[\p{Ll}'’]{1,24}(?:-?\p{Lu}[\p{Ll}'’]{1,24}){0,2}`;
const INITIALS = String.raw`(?:\p{Lu}\.\s?){1,4}`;
const NAME = String.raw`(?:${INITIALS})?(?:(?:${PARTICLE} )?${WORD})(?: (?:${PARTICLE} )?(?:${WORD}|\p{Lu}\.)){0,3}`;
const FULL_NAME = `${WORD}(?: ${PARTICLE})? ${WORD}(?: ${WORD})?`;

/** Said within a sentence: the cue in any case, the name with its capitals. */
const INTRODUCED = cue(
  String.raw`(?:my name is|my name's|name's|mijn naam is|ik heet|i am called|my (?:husband|wife|son|daughter|colleague)|mijn (?:man|vrouw|zoon|dochter|collega|moeder|vader))\s{1,20}`,
  NAME,
);
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mw|Mevr|Dhr)\.? |(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?|[Jj]uffrouw) )(${NAME})`,
  'gu',
);
const LABELLED = cue(
  String.raw`^[\s>•-]{0,4}\*?_?(?:full name|first name|last name|name|naam|voornaam|achternaam|customer(?: name)?|klant(?:naam)?|contact(?:persoon| person)?|respondent|submitted by|reported by|author|afzender|ingezonden door|on behalf of|namens|t\.a\.v\.)\*?_?\s{0,20}:\*?_?\s{0,20}`,
  NAME,
  'm',
);
const SENDER = cue(
  String.raw`^[\s>•-]{0,4}\*?(?:from|van|user|gebruiker)\*?\s{0,20}:\*?\s{0,20}`,
  FULL_NAME,
  'm',
);
const SIGNED = cue(
  String.raw`(?:\b(?:kind |best |warm )?regards|\bsincerely|\byours(?: truly)?|\bcheers|\bbest wishes|\bgroetjes|\bgroeten|\bgroet|\bmvg|\bgr\.?|\bliefs|\bhoogachtend)(?: van)?[,.!]?\s{1,20}`,
  `${NAME}(?=[\\s.!]{0,40}$)`,
  'm',
);

/** Capitalised words that follow a cue and are no person. */
const NO_NAME =
  /^(?:Team|The|Het|De(?! \p{Lu})|Een|Thanks|Thank|Dank|Bedankt|Klantenservice|Support|Word|Excel|Teams|Office|Outlook|Not|Niet|Customer|Klant|Unknown|Onbekend|Anoniem|Anonymous|None|Geen|Directeur|President|Monday|Maandag|Wrong|Nog|Was|And|En|Is|From|Van(?! \p{Lu}))(?![\p{L}])/u;

/** Finds people's names where the text itself says that a name follows. */
export function* findNames(text: string): Generator<Span> {
  for (const pattern of [INTRODUCED, TITLED, LABELLED, SENDER, SIGNED]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (name === '' || NO_NAME.test(name)) continue;
      const end = match.index + match[0].length;
      yield { kind: 'name', start: end - name.length, end };
    }
  }
}

/** Cues count in any case, names only with capitals, so the cue spells out both cases. */
function cue(cuePattern: string, namePattern: string, flags = ''): RegExp {
  const anyCase = cuePattern.replace(/\\?[a-z]/g, (letter) =>
    letter.startsWith('\\') ? letter : `[${letter}${letter.toUpperCase()}]`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyCase})(${namePattern})`, `gu${flags}`);
}
