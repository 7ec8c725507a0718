/** A handle, or a word with a capital where no sentence begins: as names of people are written. */
const NAME = /@[\p{L}\p{N}_]+|(?<=[\p{Ll}\p{N},;:)'’"”] )\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*/gu;

/** `I'm` is nobody's name; days and months have a capital in English. */
const NO_NAME =
  /^(?:I['’]\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|English|Dutch|Nederlands|Engels)$/u;

/** What in a text is written as names are: people, places, companies, handles. Small letters. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = text.match(NAME) ?? [];
  return new Set(names.filter((name) => !NO_NAME.test(name)).map((name) => name.toLowerCase()));
}
