/** A line of `PERSONAL_LINES` without its marks, and where they stood: UTF-16 offsets. */
export interface MarkedLine {
  readonly text: string;
  readonly spans: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const MARK = /<<(?<type>[a-z ]{2,20}):(?<words>[^>]{1,200})>>/g;

/** Takes the marks off a line. */
export function readMarkedLine(line: string): MarkedLine {
  const spans: { type: string; start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    const { type = '', words = '' } = match.groups ?? {};
    text += line.slice(from, match.index);
    spans.push({ type, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), spans };
}
