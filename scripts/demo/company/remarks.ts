import type { TouchpointTexts } from './touchpoint-texts.ts';

/** How customers end, whatever it was about. Written for the demo. */
export const REMARKS: TouchpointTexts = {
  nl: {
    negative: [
      'Graag een reactie.',
      'Los dit alsjeblieft op.',
      'Echt zonde.',
      'Ik had beter van jullie verwacht.',
      'Wie kan me verder helpen?',
      'Dat moet toch beter kunnen.',
    ],
    mixed: [
      'Verder niets dan lof.',
      'Al met al een krappe voldoende.',
      'Bijna goed dus.',
      'De rest was prima.',
    ],
    neutral: ['Alvast bedankt.', 'Ik hoor het graag.', 'Vriendelijke groet.'],
    positive: [
      'Ga zo door!',
      'Ik bestel snel weer.',
      'Complimenten aan het team.',
      'Al aan de hele familie verteld.',
      'Top.',
    ],
  },
  en: {
    negative: [
      'Please get back to me.',
      'Please fix this.',
      'Such a shame.',
      'I expected better.',
      'Who can help me with this?',
      'This has to be possible in a better way.',
    ],
    mixed: [
      'Otherwise nothing but praise.',
      'All in all just about fine.',
      'Nearly there, then.',
      'The rest was fine.',
    ],
    neutral: ['Thanks in advance.', 'I would like to hear.', 'Kind regards.'],
    positive: [
      'Keep it up!',
      'I will order again soon.',
      'Compliments to the team.',
      'Already told the whole family.',
      'Great.',
    ],
  },
};
