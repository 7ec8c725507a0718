import type { DemoPost, SurveyAnswer } from './demo-post.ts';

/** What a survey tool posts: the comment as a section, below it the answer, where, and by whom. */
export function surveyMessage(post: Pick<DemoPost, 'text'> & { readonly answer: SurveyAnswer }): {
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
} {
  const { text, answer } = post;
  const lines = [`${answerText(answer)} · ${answer.touchpoint}`, `Segment: ${answer.segment}`];
  const comment = text === '' ? [] : [{ type: 'section', text: plain(text) }];
  return {
    text: escaped([...(text === '' ? [] : [text]), ...lines].join('\n')),
    blocks: [...comment, { type: 'context', elements: lines.map(plain) }],
  };
}

function plain(text: string) {
  return { type: 'plain_text', text };
}

/** A bot's text is Slack's markup; blocks of plain text are not. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function answerText({ metric, answer, scale, form }: SurveyAnswer): string {
  if (form === 'stars') return '★'.repeat(answer) + '☆'.repeat(scale.max - answer);
  switch (metric) {
    case 'csat':
      return `CSAT ${answer}/${scale.max}`;
    case 'ces':
      return `CES ${answer} (${scale.min}-${scale.max})`;
    case 'nps':
      return `NPS: ${answer}`;
  }
}
