import type { meetingInEnglish } from './meeting-en.ts';

/** What the bot says in Dutch of meetings and pauses. */
export const meetingInDutch: typeof meetingInEnglish = {
  title: (team) => `Wanneer ${team} van mij hoort`,
  meets: (it) => `Overleg ${it.days} om ${it.at} (${it.zone})`,
  digestAt: (at) => `Samenvatting om ${at}`,
  storyAt: (minutes) =>
    minutes === 0
      ? 'Verhaal als het overleg begint'
      : `Verhaal ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} voor het overleg`,
  next: (day, at) => `volgende ${day} om ${at}`,
  nextToday: (at) => `volgende vandaag om ${at}`,
  nextNow: 'komt binnen een minuut',
  never: 'komt het komende jaar niet',
  last: (told) => `vorige: ${told}`,
  passed: 'vandaag niet meer: de tijd ervoor is voorbij',
  paused: (day) =>
    `Pauze tot en met ${day}: geen samenvatting en geen verhaal. Ik blijf luisteren, en een heel slecht antwoord meld ik wel.`,
  holiday: (name) => `Vandaag niets: ${name}.`,
  noMeeting: 'Vandaag niets: het team heeft geen overleg.',
  holidays: (country) => `Niets op feestdagen: ${country}`,
  noHolidays: 'Feestdagen zijn dagen als alle andere',
  quiet: (it) =>
    `Stil van ${it.from} tot ${it.to}: nieuws wacht zo lang, een antwoord aan jou nooit`,
  noQuiet: 'Geen stille uren',
  budget: (it) =>
    `Hooguit ${it.messages} berichten per dag, en ${it.replies} antwoorden in threads`,
  change: 'Wijzigen…',
  open: 'Overleg…',
  pause: 'Een week pauze',
  resume: 'Hervatten',
  putBack: 'Zet terug',
  changed: 'Gewijzigd: ',
  unchanged: 'Er is niets gewijzigd.',
  was: (it) => `${it.what} ${it.now} (was ${it.before})`,
  none: 'geen',
  resumed: 'De pauze is voorbij.',
  gone: 'Dat team is er niet meer. /cx team laat zien welke teams er zijn.',
  pauseUnclear: (words) =>
    `“${words}” begrijp ik niet. Bijvoorbeeld: /cx pauze 1 week, /cx pauze 3 dagen, of /cx pauze tot en met 3 jan.`,
  pauseTooFar: 'Een pauze eindigt vandaag of later, en binnen een jaar.',
  names: {
    meetingAt: 'overleg',
    meetingDays: 'dagen',
    storyLead: 'minuten van verhaal tot overleg',
    digestAt: 'samenvatting',
    timeZone: 'tijdzone',
    country: 'feestdagen',
    quietHours: 'stille uren',
    messagesADay: 'berichten per dag',
    language: 'taal',
  },
  form: {
    title: 'Overleg',
    save: 'Bewaren',
    close: 'Annuleren',
    storyLead: 'Hoe lang voor het overleg komt het verhaal?',
    minutes: (count) => (count === 0 ? 'Als het begint' : `${count} minuten`),
    digestAt: 'Hoe laat komt de samenvatting?',
    country: 'De feestdagen van welk land zijn vrij?',
    countryHint: 'Bijvoorbeeld Nederland, of Duitsland (BY). Leeg: geen.',
    quietHours: 'Tussen welke tijden zal ik stil zijn?',
    quietHint: 'Bijvoorbeeld 18:30-07:30. Leeg: nooit.',
    messagesADay: 'Hoeveel berichten per dag mag ik sturen?',
    messagesHint:
      'De samenvatting en het verhaal komen altijd. Wat er niet meer bij past, wacht op de volgende samenvatting.',
    faults: {
      storyLead: 'Tussen 0 en 120 minuten.',
      digestAt: 'Een tijdstip, zoals 09:00.',
      country: 'Daarvan ken ik geen feestdagen. Nederland, NL en DE-BY ken ik bijvoorbeeld wel.',
      messagesADay: 'Tussen 2 en 20.',
      leaderId: 'Iemand uit deze workspace, of niemand.',
      quietHours: 'Twee verschillende tijdstippen, zoals 18:30-07:30.',
    },
  },
};
