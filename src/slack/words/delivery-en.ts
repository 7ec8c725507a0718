/** What the bot says in English of what it sent and did not send; `delivery-nl.ts` in Dutch. */
export const deliveryInEnglish = {
  title: (team: string) => `How messages reach ${team}`,
  zone: (zone: string) => `Times are of ${zone}.`,
  at: (told: string, time: string) => `${told} at ${time}`,
  because: (told: string, why: string) => `${told} (${why})`,
  tooLate: 'by the time I could send it, nobody wanted it any more',
  refused: (why: string) => `Slack says: ${why}`,
  off: 'I can no longer post in the channel of this team. Invite me there again: /invite @Earshot',
  quietNow: (time: string) => `Quiet hours now: news waits until ${time}.`,
  heard: 'Heard today: ',
  nothingHeard: 'Nothing heard today yet.',
  spent: (it: { messages: string; most: string; replies: string; mostReplies: string }) =>
    `Sent today: ${it.messages} of at most ${it.most} messages, ${it.replies} of ${it.mostReplies} replies in threads.`,
  held: (what: string) =>
    `Held back since the last digest, so as not to write too often: ${what}. The next digest tells of it.`,
  heldBefore: (what: string) =>
    `Held back since the last digest, so as not to write too often: ${what}.`,
  kinds: {
    digest: (count: string) => (count === '1' ? '1 digest' : `${count} digests`),
    story: (count: string) => (count === '1' ? '1 story' : `${count} stories`),
    'company digest': (count: string) =>
      count === '1' ? '1 company digest' : `${count} company digests`,
    'red dip': (count: string) => (count === '1' ? '1 large dip' : `${count} large dips`),
    'very bad answer': (count: string) =>
      count === '1' ? '1 very bad answer' : `${count} very bad answers`,
    dip: (count: string) => (count === '1' ? '1 dip' : `${count} dips`),
    news: (count: string) =>
      count === '1' ? '1 update in a thread' : `${count} updates in threads`,
  },
  backlog: (it: { toRead: string; toSend: string }) =>
    `Waiting in the whole workspace: ${it.toRead} to read, ${it.toSend} to send.`,
};
