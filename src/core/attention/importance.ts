/**
 * What Earshot writes to a channel without being asked, the most important first. `news` is what
 * became of an alert, in its thread; everything else is a message of its own.
 */
export const IMPORTANCES = [
  'digest',
  'story',
  'company digest',
  'red dip',
  'very bad answer',
  'dip',
  'news',
] as const;

/** One of them. */
export type Importance = (typeof IMPORTANCES)[number];
