/** Slack's richest blocks nest about 25 deep; our own walk and JSON.stringify are recursive. */
const DEEPEST = 64;

/** Whether a JSON text nests deeper than anything Slack sends; reads it once, parses nothing. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === '"') at = endOfString(json, at);
    else depth += stepOf(json[at]);
    if (depth > DEEPEST) return true;
  }
  return false;
}

function endOfString(json: string, from: number): number {
  for (let at = from + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at;
    if (json[at] === '\\') at += 1;
  }
  return json.length;
}

function stepOf(character: string | undefined): number {
  if (character === '{' || character === '[') return 1;
  return character === '}' || character === ']' ? -1 : 0;
}
