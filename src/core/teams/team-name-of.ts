/** What channels of feedback are called after, in Dutch and English, besides the team's own name. */
const ABOUT_FEEDBACK = new Set(
  [
    'feedback klantfeedback customer customers klant klanten gebruikers users user voice voc',
    'cx csat ces nps survey surveys enquete review reviews recensies alerts meldingen inbox',
    'ask help team',
  ].flatMap((words) => words.split(' ')),
);

/** A first name for the team a channel is for: `checkout-feedback` is heard for `Checkout`. */
export function teamNameOf(channelName: string): string {
  const words = channelName.split(/[-_.\s]+/u).filter((word) => word !== '');
  const own = words.filter((word) => !ABOUT_FEEDBACK.has(word.toLowerCase()));
  const name = (own.length > 0 ? own : words).join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
