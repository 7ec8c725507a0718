/** How often each answer is usually given, from the scale's lowest up. */
export const ANSWER_WEIGHTS = {
  /** CSAT on 1-5: 81 % satisfied. */
  content: [6, 5, 8, 33, 48],
  /** CSAT on 1-5: 79 % satisfied. */
  fairlyContent: [7, 6, 8, 36, 43],
  /** CSAT on 1-5 while something is badly wrong: 48 % satisfied. */
  letDown: [28, 16, 8, 27, 21],
  /** CES on 1-7: a mean of 5.4. */
  easy: [2, 3, 6, 11, 22, 30, 26],
  /** NPS: +28. */
  loyal: [2, 1, 2, 2, 2, 4, 5, 15, 21, 22, 24],
};
