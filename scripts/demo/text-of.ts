import { toPlainText } from '../job/to-plain-text.ts';

/** What a message of the workspace says to whoever sees it. */
export function textOf({
  text,
  blocks,
}: {
  readonly text?: string | undefined;
  readonly blocks?: readonly object[] | undefined;
}): string {
  return toPlainText({ text: text ?? '', blocks: blocks ?? [] });
}
