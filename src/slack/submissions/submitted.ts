import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';

/** What a handler is given when somebody submits a form. */
export type SubmittedArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What was answered to one of our own questions; its block and its element are called the same. */
export function answerTo({ view }: Pick<SubmittedArgs, 'view'>, field: string) {
  return view.state.values[field]?.[field];
}
