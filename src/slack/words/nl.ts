import type { Words } from './en.ts';

/** Of more than one only their middle is told. */
function typically(n: string): string {
  return n === '1' ? '' : 'doorgaans ';
}

const WEEKLY =
  'Eén keer per week een korter verhaal, omdat er drie op rij niet zijn bekeken. Met een reactie erop komt het terug.';

const ways = { up: 'hoger dan', down: 'lager dan' } as const;

/** Every word the bot says in Dutch. */
export const nl: Words = {
  locale: 'nl-NL',
  // What a story is told to talk about.
  questions: {
    'what broke': 'wat ging hier stuk, en wie kan er vandaag nog meer tegenaan lopen?',
    'what would have prevented this': 'wat had dit moment overbodig gemaakt?',
    'how to keep this': 'wat deden we hier goed, en hoe houden we dat vast?',
    'what would this make possible': 'wat zou deze klant kunnen als wij dit maakten?',
    'what did we not explain': 'wat hebben we niet verteld, en waar had dat geholpen?',
    'what would make them stay': 'waardoor zou deze klant blijven?',
    'what does this tell us': 'wat vertelt dit ons dat geen cijfer laat zien?',
  },
  // Numbers, days and lists.
  pieces: (count) => (count === '1' ? '1 reactie' : `${count} reacties`),
  days: (count) => `${count} dagen`,
  since: (day) => `sinds ${day}`,
  usually: (value) => `meestal ${value}`,
  listOf: (items) => new Intl.ListFormat('nl-NL').format(items),
  quoted: (words) => `“${words}”`,
  tooFew: (n) => `te weinig antwoorden (n ${n})`,
  onScale: (min, max) => `op ${min}-${max}`,
  between: (low, high) => `${low} tot ${high}`,
  // Lengths of time.
  spans: {
    weeks: (count) => (count === 1 ? 'de week' : `de ${count} weken`),
    months: (count) => `de ${count} maanden`,
    years: (count) => `de ${count} jaar`,
  },
  // How seldom luck does the same.
  luck: {
    about: (span, isScore) =>
      `Puur toeval geeft dit${isScore ? ' bij zo’n score' : ''} ongeveer eens in ${span}.`,
    rarely: (span, isScore) =>
      `Puur toeval geeft dit${isScore ? ' bij zo’n score' : ''} minder dan eens in ${span}.`,
  },
  // A score in few words.
  dip: {
    ofAnswers: (of, n) => `${of} van de ${n}`,
    answers: (n) => `n ${n}`,
  },
  // The digest of the day.
  digest: {
    slipped: (team, scores, many) => `${team}: ${scores} ${many ? 'zijn' : 'is'} gezakt`,
    steady: (scores, many) => `${scores} ${many ? 'zijn' : 'is'} stabiel`,
    silent: (team, source) => `${team}: er komt niets meer uit ${source}`,
    stillDown: (team, score, day) => `${team}: ${score} is laag sinds ${day}`,
    busy: (team, storm) => `${team}: ${storm}`,
    storm: (it) => `${it.pieces} op ${it.day}, meestal ${it.usual}`,
    unhappy: (share, usual) => `${share} ontevreden, meestal ${usual}`,
    rising: (team, it) =>
      `${team}: meer over “${it.term}” deze week, ${it.count} keer in plaats van de gebruikelijke ${it.usual}`,
    noScores: 'Geen scores in deze 7 dagen.',
    heard: (it) =>
      `${it.period}: ${it.pieces}, ${it.negative} ontevreden en ${it.positive} tevreden`,
    risingLabel: 'Vaker: ',
    fallingLabel: 'Minder vaak: ',
    nextStep: 'Volgende stap: ',
    takeUpDip: (score) => `spreek vandaag af wie de daling van ${score} uitzoekt.`,
    readAbout: (term, count) => `lees samen de ${count} reacties over “${term}”.`,
    answerQuestion: 'een klant wacht nog op antwoord op deze vraag: ',
    thankForPraise: 'laat dit horen aan wie het verdiend heeft: ',
    readNewest: 'lees samen de nieuwste reacties, vijf minuten is genoeg.',
    late: (at) => `Later dan gepland: deze samenvatting was bedoeld voor ${at}.`,
    quiet:
      'Sinds de vorige samenvatting is er niets nieuws gezegd, dus er komt geen nieuwe. Zo staat het ervoor:',
    seeScores: 'Bekijk de scores',
    read: (term) => `Lees “${term}”`,
  },
  // The customer story of the day.
  story: {
    title: (seconds) => `De klant van vandaag, ${seconds} seconden`,
    journey: 'klantreis ',
    step: 'stap ',
    alike: (count, usual) =>
      `1 van de ${count} zoals deze in 30 dagen${usual === null ? '' : ` (meestal ${usual})`}`,
    onlyOne: 'de enige zoals deze in 30 dagen',
    toTalkAbout: 'Om over te praten: ',
    original: 'Open het bericht',
    late: 'Dit verhaal komt later dan gepland: het had er voor jullie overleg moeten zijn.',
    discuss: 'We hebben het besproken',
    discussedBy: 'Besproken. Genoteerd door ',
    already: ' had al genoteerd dat jullie het besproken hebben.',
    alreadyText: 'Er was al genoteerd dat jullie het besproken hebben.',
    gone: 'Dit verhaal wordt niet meer bewaard, dus er valt niets te noteren.',
    noneToday: (team, why) => `Vandaag geen verhaal voor ${team}: ${why}. Morgen misschien weer.`,
    toldElsewhere: (team) =>
      `Het verhaal van vandaag voor ${team} komt uit een besloten kanaal, dus ik vertel het alleen daar.`,
  },
  // How a team stands.
  team: {
    title: (team) => `${team}, de afgelopen 30 dagen`,
    period: (now, before) => `${now}, vergeleken met ${before}`,
    was: (value) => `was ${value}`,
    noScores: 'Geen scores in deze 60 dagen.',
    noDips: 'Geen enkele score zit in een dip.',
    heard: (now, before) => (before === null ? now : `${now}; ${before} in de 30 dagen ervoor`),
    topics: 'Waar het over gaat: ',
    before: (count) => `eerder: ${count}`,
    touchpoints: 'Zorgt voor: ',
    momentOfTruth: 'moment of truth',
    unknown: (name) => `Ik ken geen team “${name}”.`,
    didYouMean: 'Bedoel je ',
    which: 'Welk team?',
    all: 'Dit zijn de teams die ik ken:',
    more: (teams) => `Ik ken ook ${teams}.`,
    none: 'Ik luister nog in geen enkel kanaal. Nodig me uit waar feedback binnenkomt: /invite @Earshot',
  },
  // What customers said.
  find: {
    found: (shown, total, words) => `${shown} van de ${total} voor “${words}”`,
    orMore: (total) => `${total}+`,
    none: (words) => `Niets gevonden voor “${words}”. Probeer minder woorden, of andere.`,
    noWords: 'Waar zal ik naar zoeken? Bijvoorbeeld: /cx zoek te laat bezorgd',
  },
  // What is heard in a channel.
  watch: {
    hears: 'Ik luister in dit kanaal voor ',
    times: (it) =>
      `Samenvatting om ${it.digest}, klantverhaal vlak voor het overleg van ${it.meeting}, ${it.days} (${it.zone}).`,
    dayRun: (first, last) => `${first} t/m ${last}`,
    everyDay: 'elke dag',
    change: 'Een ander team…',
    newTeam: 'Een nieuw team…',
    stop: 'Stop met luisteren',
    start: 'Begin met luisteren',
    deaf: 'Ik luister niet in dit kanaal. Ben ik hier nog niet, nodig me dan uit met /invite @Earshot; druk anders op Begin met luisteren.',
    stopped: 'Ik luister niet meer in dit kanaal. Wat ik gehoord heb, blijft bewaard.',
    noSuchTeam: 'Dat team is er niet meer. /cx kanaal laat zien welke teams er zijn.',
    noSuchChannel: 'In dat kanaal luister ik nog niet. Nodig me er eerst uit: /invite @Earshot',
  },
  // The first words in a channel.
  invited: {
    thanks: 'Dank je voor de uitnodiging. Ik luister in dit kanaal voor ',
    question: 'Is het voor een ander team? Zo niet, dan hoef je niets te doen.',
  },
  // The form of a new team.
  settings: {
    title: 'Een nieuw team',
    save: 'Team bewaren',
    close: 'Annuleren',
    name: 'Hoe heet het team?',
    meetingAt: 'Hoe laat is het overleg?',
    meetingHint: 'Het verhaal komt 15 minuten ervoor, de samenvatting 45 minuten ervoor.',
    meetingDays: 'Op welke dagen?',
    timeZone: 'In welke tijdzone?',
    timeZoneHint: 'Bijvoorbeeld Europe/Amsterdam',
    language: 'In welke taal zal ik schrijven?',
    faults: {
      name: 'Een team heeft een naam van hoogstens 60 tekens.',
      taken: 'Er is al een team met deze naam. Kies het liever uit de lijst.',
      meetingAt: 'Een tijdstip, zoals 09:45.',
      meetingDays: 'Ten minste één dag.',
      timeZone: 'Deze tijdzone ken ik niet. Europe/Amsterdam ken ik wel.',
      language: 'Nederlands of Engels.',
      channel: 'In dat kanaal luister ik niet meer. Nodig me eerst weer uit.',
    },
  },
  // What leads and follows the list of commands.
  help: {
    title: 'Wat je mij kunt vragen',
    elsewhere: 'In een thread werkt /cx niet; noem me daar: @Earshot team Checkout',
    unknown: (word) => `“${word}” ken ik niet.`,
  },
  // What people type for a command, and how the list shows it.
  commands: {
    today: {
      name: 'vandaag',
      usage: 'vandaag [TEAM]',
      summary: 'de samenvatting zoals die er nu uit zou zien',
    },
    team: {
      name: 'team',
      usage: 'team [TEAM]',
      summary: 'scores van 30 dagen, dips, en waar het over gaat',
    },
    story: {
      name: 'verhaal',
      usage: 'verhaal [TEAM]',
      summary: 'het klantverhaal van vandaag',
    },
    tell: {
      name: 'vertel',
      also: ['vertellen'],
      usage: 'vertel',
      summary: 'vertel je team zelf een verhaal',
    },
    kudos: {
      name: 'bedankt',
      also: ['dank', 'bedank'],
      usage: 'bedankt [TEAM]',
      summary: 'wie er hielpen bij wat goed afliep, om ze te bedanken',
    },
    find: {
      name: 'zoek',
      usage: 'zoek WOORDEN',
      summary: 'zoeken in wat klanten zeiden, op woord en op betekenis',
    },
    themes: {
      name: "thema's",
      usage: "thema's [TEAM]",
      summary: 'waar klanten het over lijken te hebben, en of dat nieuw is',
    },
    dips: {
      name: 'dips',
      usage: 'dips [TEAM] | dips logboek | dips rustig | dips waakzaam',
      summary:
        'welke scores laag staan en wat ik in de gaten houd; alle alarmen en wat ervan kwam; hoe snel ik alarm sla',
    },
    why: {
      name: 'waarom',
      usage: 'waarom [DIP]',
      summary: 'waarom ik zeg dat een score is gezakt, wat er meebewoog, en wat klanten zeiden',
    },
    company: {
      name: 'bedrijf',
      usage: 'bedrijf',
      summary: 'hoe alle teams ervoor staan, en hoe je dat elke werkdag krijgt',
    },
    cases: {
      name: 'opvolging',
      also: ['opvolgen', 'opvolgingen'],
      usage: 'opvolging [TEAM] | opvolging mijn',
      summary: 'wat er wordt opgevolgd, door wie, en wat nog niemand heeft opgepakt',
    },
    status: {
      name: 'status',
      also: ['bezorging'],
      usage: 'status [TEAM]',
      summary: 'wat ik het laatst stuurde, wat er nog komt, en waarom iets niet is verstuurd',
    },
    meeting: {
      name: 'overleg',
      usage: 'overleg [TEAM]',
      summary: 'wanneer samenvatting en verhaal komen, en hoe je dat wijzigt',
    },
    pause: {
      name: 'pauze',
      usage: 'pauze [TEAM] [3 dagen | 1 week | tot en met 3 jan]',
      summary: 'een tijd geen samenvatting en geen verhaal',
    },
    resume: {
      name: 'hervat',
      usage: 'hervat [TEAM]',
      summary: 'weer samenvatting en verhaal',
    },
    away: {
      name: 'afwezig',
      usage: 'afwezig [3 dagen | 1 week | tot en met 3 jan]',
      summary: 'je bent er even niet: niemand vraagt je een verhaal voor te lezen',
    },
    watch: {
      name: 'kanaal',
      usage: 'kanaal',
      summary: 'wat ik in dit kanaal hoor, en voor wie',
    },
    help: {
      name: 'hulp',
      usage: 'hulp',
      summary: 'deze lijst',
    },
  },
  // What people type after a command, besides names and dates.
  typed: {
    mine: ['mijn'],
    ledger: ['logboek'],
    calm: ['rustig'],
    eager: ['waakzaam'],
  },
  // How I read feedback, and how that is corrected.
  reading: {
    wrong: 'Klopt niet?',
    wrongAbout: (quoted) => `Klopt niet? ${quoted}`,
    title: 'Zo las ik dit',
    save: 'Verbeteren',
    close: 'Sluiten',
    about: 'Waar gaat het over?',
    choose: 'Kies een touchpoint',
    nothingOfOurs: 'Geen van deze',
    elsewhere: 'Anders',
    feeling: 'Hoe voelt degene die dit zei zich?',
    kinds: 'Wat voor feedback is het?',
    aspects: { touchpoint: 'Onderwerp', sentiment: 'Gevoel', kind: 'Soort' },
    sentiments: {
      negative: 'ontevreden',
      neutral: 'neutraal',
      positive: 'tevreden',
      mixed: 'gemengd',
    },
    kindNames: {
      bug: 'iets is stuk',
      request: 'een wens',
      praise: 'een compliment',
      complaint: 'een klacht',
      question: 'een vraag',
      'churn risk': 'dreigt te vertrekken',
      other: 'iets anders',
    },
    why: 'Waarom las ik het zo?',
    sureness: {
      sure: (share) => `zeker (${share})`,
      likely: (share) => `redelijk zeker (${share})`,
      doubt: (share) => `ik twijfel (${share})`,
    },
    notSure: 'niet zeker genoeg om te zeggen',
    otherwise: (labels) => `Anders: ${labels}.`,
    likeliest: (labels) => `Het meest waarschijnlijk: ${labels}.`,
    byColleague: 'dat zei een collega',
    segment: 'Klantsegment',
    bySurvey: (segment) => `${segment}, zo staat het in de enquête.`,
    fromWords: (words) => `Wat de doorslag gaf: ${words}.`,
    fromExample: (quoted) => `Het lijkt sterk op ${quoted}, dat in jullie indeling staat.`,
    fromPleased: (quoted) => `Tevreden: ${quoted}.`,
    fromDispleased: (quoted) => `Ontevreden: ${quoted}.`,
    fromCorrection: 'Het lijkt sterk op iets wat een collega verbeterd heeft.',
    model: (version) => `Gelezen met model ${version}, dat van jullie verbeteringen geleerd heeft.`,
    noModel:
      'Gelezen met wat ik vanaf het begin kon, en met wat jullie sindsdien verbeterd hebben.',
    nothing: 'niets van ons',
    noTouchpoint: 'geen touchpoint',
    was: (label) => `was: ${label}`,
    thanks: 'Dank je. Vanaf nu lees ik het zo, en alles wat er sterk op lijkt:',
    undo: 'Ongedaan maken',
    undone: 'Ongedaan gemaakt. Ik lees het weer als eerst:',
    unchanged: 'Zo las ik het al, dus er is niets veranderd.',
    overtaken: 'Dit is sindsdien opnieuw verbeterd, dus ik laat het zoals het is.',
    gone: 'Deze feedback wordt niet meer bewaard, of is niet voor deze plek, dus er valt niets te verbeteren.',
    touchpointGone: 'Dat touchpoint staat niet meer in de lijst. Kies een ander.',
    already: ' had al gezegd waar dit over gaat. Toch bedankt.',
    alreadyText: 'Iemand had al gezegd waar dit over gaat.',
    helpMe: 'Help me lezen: ',
    whatAbout: 'Ik weet niet zeker waar dit over gaat. Weet jij het?',
    isItAbout: (touchpoint) => `Ik denk dat dit over ${touchpoint} gaat. Klopt dat?`,
    another: 'Iets anders…',
    none: 'Niets van ons',
    helpTitle: 'Help Earshot lezen',
    helpWhy: 'Eén klik per reactie: ik leer er meteen van.',
    silent: (teams, questions) =>
      `In de samenvatting van ${teams} vraag ik niets meer: ${questions} vragen bleven onbeantwoord. Beantwoord er hier een, dan vraag ik af en toe weer iets.`,
  },
  // Likeness and themes.
  themes: {
    byMeaning: 'op betekenis',
    moreAlike: 'Meer zoals dit',
    alike: (count, usual) =>
      `${count} zeiden bijna hetzelfde in 30 dagen${usual === null ? '' : `, meestal ${usual}`}`,
    manyAlike: (count) => `Meer dan ${count} zeiden bijna hetzelfde in 90 dagen`,
    noneAlike: 'Niemand anders zei in 30 dagen bijna hetzelfde.',
    onlyEarlier: 'Niemand anders in 30 dagen; dit is van daarvoor.',
    alikeTo: 'Zoals dit: ',
    alikeNote: 'Op betekenis, in het Nederlands en Engels, voor zover het hier gelezen mag worden.',
    gone: 'Deze feedback wordt niet meer bewaard, of is niet voor deze plek.',
    noMeaning: 'Er is te weinig om op af te gaan om te zeggen wat hierop lijkt.',
    title: (team) => `${team}: waar klanten het over lijken te hebben`,
    seem: (label) => `Klanten lijken het te hebben over ${label}`,
    suggestion: 'Klanten lijken het te hebben over ',
    n: (count) => `${count} in 28 dagen`,
    usually: (usual) => `${usual} in de 28 dagen ervoor`,
    rising: 'duidelijk meer dan daarvoor',
    mostlyAbout: (touchpoint) => `vooral bij ${touchpoint}`,
    note: 'Gevonden op betekenis, met een naam in de woorden van klanten zelf. Er verandert niets tot je er een toevoegt.',
    none: (team) =>
      `Voor ${team} springt er naast de touchpoints nog niets uit. Zodra vijf klanten binnen 28 dagen ongeveer hetzelfde zeggen, staat het hier.`,
    homeTitle: 'Waar klanten het over lijken te hebben',
    homeNote: (team) =>
      `/cx thema’s ${team} zegt hoe vaak, toont wat er gezegd is, en maakt er een touchpoint van.`,
    read: 'Lees er een paar',
    examplesOf: (label) => `Een paar reacties over ${label}`,
    add: 'Zet in onze indeling',
    dismiss: 'Geen thema',
    dismissed: (label) => `Genoteerd: ${label} is geen thema. Ik stel het niet meer voor.`,
    already: (label) => `Over ${label} had iemand al besloten.`,
    themeGone: 'Dit thema is er niet meer, of is niet voor deze plek.',
    modalTitle: 'Een nieuw touchpoint',
    save: 'Toevoegen',
    close: 'Annuleren',
    name: 'Hoe heet het?',
    journey: 'In welke klantreis?',
    newJourney: 'Er is nog geen klantreis. Hoe heet de eerste?',
    keywords: 'Met welke woorden noemen klanten het?',
    keywordsHint: 'Nederlands en Engels, met komma’s ertussen.',
    examples: 'Wat zeggen klanten erover?',
    examplesHint:
      'In je eigen woorden, één per regel; drie helpen al veel. Ik neem geen woorden van klanten over: die zouden blijven staan nadat ze vergeten zijn.',
    nameFault: 'Een naam van hooguit 60 tekens.',
    journeyFault: 'Een klantreis van hooguit 60 tekens.',
    keywordFault: (most) => `Hooguit ${most} tekens per stuk, met komma’s ertussen.`,
    exampleFault: (most) => `Hooguit ${most} tekens per regel.`,
    nameTaken: 'Er is al een touchpoint met deze naam.',
    added: (name, journey) =>
      `Toegevoegd: ${name} is vanaf nu een touchpoint van ${journey}. Nieuwe feedback kan er nu bij worden ingedeeld.`,
    undo: 'Ongedaan maken',
    takenBack: (name) => `Ongedaan gemaakt: ${name} staat niet meer in de indeling.`,
  },
  // What a digest says of scores, and of weeks and months.
  scoreboard: {
    moved: (it) => `${ways[it.move]} ${it.was} (n ${it.n}) de week ervoor`,
    movedHeadline: (team, it) =>
      `${team}: ${it.score} ${it.now}, ${ways[it.move]} ${it.was} de week ervoor`,
    fresh: (team, pieces, day) => `${team}: ${pieces} sinds ${day}`,
    unhappy: (count) => `${count} ontevreden`,
    noneSlipped: 'geen enkele score gezakt',
    trend: (it) => `${it.span}, oudste eerst, tussen ${it.low} en ${it.high}`,
    lookedInto: ' zoekt het uit.',
    read: 'Begin met wat deze klant schreef: ',
    passOn: 'Laat dit horen aan wie eraan werkte: ',
    asBefore: 'Net als in de vorige samenvatting: ',
    moreAbout: (terms) => `meer over ${terms}`,
    lessAbout: (terms) => `minder over ${terms}`,
    toFollowUp: (count) =>
      count === '1' ? '1 bericht om op te volgen' : `${count} berichten om op te volgen`,
    unowned: (count) => `${count} nog door niemand opgepakt`,
    withMember: 'opgepakt door ',
    seeCases: 'Open de lijst',
    weekOf: (score) => `${score} per week`,
    byTouchpoint: 'Scores per touchpoint, deze 7 dagen',
    touchpoint: 'Touchpoint',
    month: (month) => `${month}: `,
    movedInMonth: (it) => `${ways[it.move]} ${it.was} (n ${it.n}) de maand ervoor`,
  },
  // The whole company.
  company: {
    slipped: (score, others) => `${score} is gezakt${others === null ? '' : `, en nog ${others}`}`,
    undelivered: (teams) => `Er kwam geen samenvatting aan bij ${teams}`,
    blind: (teams) => `In deze 7 dagen is niets gehoord voor ${teams}`,
    calm: (pieces) => `${pieces} in deze 7 dagen, geen enkele score is laag`,
    stillDown: (pieces, dips) =>
      dips === '1'
        ? `${pieces} in deze 7 dagen, 1 score is nog laag`
        : `${pieces} in deze 7 dagen, ${dips} scores zijn nog laag`,
    undeliveredLine: (teams) =>
      `De laatste samenvatting kwam niet aan bij ${teams}. App Home en het logboek zeggen waarom.`,
    blindLine: (teams) =>
      `In deze 7 dagen niets gehoord voor ${teams}: daar weet niemand wat klanten zeggen.`,
    since: (score, day) => `${score} sinds ${day}`,
    byTeam: 'Scores per team, deze 7 dagen',
    team: 'Team',
    noScores: 'Geen enkel team heeft in deze 7 dagen genoeg antwoorden voor een score.',
    heard: (it) => `${it.period}: ${it.pieces}, ${it.negative} ontevreden, alle teams samen`,
    late: 'Later dan gepland: dit was bedoeld voor 09:00.',
    seeDips: 'Bekijk alles wat laag is',
    postHere: 'Plaats dit hier elke werkdag om 09:00',
    stop: 'Plaats dit hier niet meer',
    posted: 'Vanaf nu staat dit hier elke werkdag om 09:00, als er iets nieuws is.',
    stopped: 'Het wordt hier niet meer geplaatst. /cx bedrijf blijft antwoorden.',
    elsewhere: 'Het wordt nu in een ander kanaal geplaatst; met de knop verhuist het hierheen.',
    noTeams:
      'Ik luister nog voor geen enkel team. Nodig me uit waar feedback binnenkomt: /invite @Earshot',
  },
  // Dips, spikes and silences.
  dips: {
    everyTeam: 'Alle teams',
    somebody: 'Iemand',
    versus: (usual) => `tegen normaal ${usual}`,
    days: (count, written = String(count)) => (count === 1 ? '1 dag' : `${written} dagen`),
    slipped: (node, score) => `${node}: ${score} is gezakt`,
    rose: (node, what) => `${node}: meer ${what} dan anders`,
    silent: (source) => `Er komt niets uit ${source}`,
    silentSince: (it) => `Sinds ${it.day} komt er niets uit ${it.source}, meestal ${it.usual}.`,
    missing: 'Dat zijn ontbrekende gegevens, geen goed nieuws: kijk even of het nog werkt.',
    unhappy: 'ontevreden reacties',
    feedback: 'reacties',
    feedbackAbout: (theme) => `reacties over ${theme}`,
    aDay: (count) => `${count} per dag`,
    pieces: (count) => (count === '1' ? '1 reactie' : `${count} reacties`),
    sizes: {
      points: (count) => (count === '1' ? '1 punt' : `${count} punten`),
    },
    mostly: 'Vooral ',
    partly: 'Deels ',
    also: 'Ook ',
    causes: {
      named: {
        touchpoint: (name) => name,
        segment: (name) => `klanten in “${name}”`,
        source: (name) => `antwoorden uit “${name}”`,
        theme: (name) => `“${name}”`,
        kind: (name) => `“${name}”`,
      },
      there: (it) => `daar is de ${it.score} ${it.level}, ${it.usual}`,
      more: 'en er kwamen meer antwoorden vandaan dan anders',
      said: {
        theme: (said, n) => `genoemd door ${said} van de ${n} ontevreden klanten`,
        kind: (said, n) => `zo lees ik ${said} van de ${n} ontevreden klanten`,
      },
      hardly: 'eerder bijna nooit',
      saidMore: (n) => `gezegd in ${n} antwoorden, meer dan anders`,
      part: (it) => `Dat is ${it.part} van de ${it.whole} die de ${it.score} daalde.`,
      all: (it) => `Dat is de hele daling van de ${it.score}: ${it.whole}.`,
    },
    redFall: 'Rood: 15 punten of meer onder normaal.',
    redMean: 'Rood: 15 % van de schaal of meer onder normaal.',
    redCompany: 'Rood: dit gaat over alle teams samen.',
    amber: 'Oranje: een echte daling, maar geen steile.',
    amberRise: 'Oranje: een echte verandering.',
    thread: 'Hoe het verdergaat, staat straks in deze thread.',
    besides: 'Op dezelfde dag gevonden:',
    more: (count) => `En nog ${count}.`,
    take: 'Ik pak het op',
    letGo: 'Ik laat het los',
    why: 'Waarom?',
    explain: 'Uitleggen…',
    notADip: 'Geen dip',
    notTrue: 'Klopt niet',
    undo: 'Ongedaan maken',
    takenBy: 'Opgepakt door ',
    ownedBy: (team) => `Team: ${team}. `,
    nobody: 'Nog niemand heeft het opgepakt.',
    explainedBy: 'Uitgelegd door ',
    falseBy: 'Geen dip, zegt ',
    gone: 'Dit alarm wordt niet meer bewaard.',
    ended: {
      recovered: (day) => `Hersteld op ${day}`,
      rebased: (day) => `Sinds ${day} het nieuwe normaal`,
      open: () => '',
    },
    news: {
      worse: {
        dip: (name) => `${name} is verder gezakt.`,
        spike: (name) => `${name}: de stijging gaat door.`,
        silence: (name) => `Nog steeds niets uit ${name}.`,
      },
      now: (it) => `Nu ${it.now}; eerst was het ${it.first}, en meestal ${it.usual}.`,
      nowAndUsual: (it) => `${it.now}, meestal ${it.usual}.`,
      wider: 'Nu ook hier te zien:',
      still: {
        dip: (name, days) => `${name} is na ${days} nog steeds laag.`,
        spike: (name, days) => `${name} is na ${days} nog steeds hoog.`,
        silence: (name, days) => `Al ${days} niets uit ${name}.`,
      },
      rebased: {
        dip: (name, days) => `${name} is ${days} laag gebleven.`,
        spike: (name, days) => `${name} is ${days} hoog gebleven.`,
        silence: (name, days) => `Al ${days} niets uit ${name}: ik wacht er niet meer op.`,
      },
      changed: (name, why) => `${name} wordt anders gemeten: ${why}`,
      comparedFrom: (day) => `Ik leer opnieuw wat normaal is, vanaf ${day}.`,
      newUsual: (level) =>
        `Ik neem ${level} als het nieuwe normaal, en vergelijk daar vanaf nu mee.`,
      recovered: (it) => `${it.name} is terug op ${it.now}, meestal ${it.usual}.`,
      back: (name) => `${name} is weer normaal.`,
      silentStill: (usual) => `Meestal ${usual}.`,
      heardAgain: (source) => `Er komt weer feedback uit ${source}.`,
      taken: ' pakt het op.',
      letGo: ' laat het los. Nu heeft niemand het.',
      explained: ' legt uit: ',
      markedFalse: ' zegt dat dit geen dip is. Ik tel het als vals alarm.',
      takenBack: ' neemt dat terug: het telt weer mee.',
    },
    noticed: {
      earlier: (days) => `Het was ${days} eerder opgevallen dan ik het vond.`,
      later: (days) => `Het viel ${days} later op dan ik het vond.`,
      sameDay: 'Het viel op dezelfde dag op als ik het vond.',
    },
    already: {
      taken: ' had het al opgepakt.',
      takenByNobody: 'Niemand had het opgepakt.',
      others: ' heeft het opgepakt en kan het als enige loslaten.',
      marked: ' had al gezegd dat het geen dip is.',
      over: 'Het is al voorbij.',
    },
    done: {
      take: 'Jij pakt het op.',
      'let go': 'Jij laat het los.',
      doubt: 'Genoteerd: geen dip. Ik tel het als vals alarm.',
      'take back': 'Teruggenomen: het telt weer mee.',
      inThread: ' Dat staat nu in de thread.',
    },
    answer: {
      title: {
        dip: (name) => `Waarom ik zeg dat ${name} is gezakt`,
        spike: (name) => `Waarom ik zeg dat ${name} is gestegen`,
        silence: (name) => `Waarom ik zeg dat ${name} stil is`,
      },
      usual: 'Normaal: ',
      band: (low, high) => `. Een normale dag ligt 19 van de 20 keer tussen ${low} en ${high}.`,
      began: 'Begonnen: ',
      onset: (day, found) => `het meest waarschijnlijk op ${day}; gevonden op ${found}.`,
      moved: 'Wat er bewoog:',
      dimensions: {
        touchpoint: 'Touchpoint',
        segment: 'Klantsegment',
        source: 'Bron',
        kind: 'Soort',
        theme: 'Thema',
      },
      overlap: 'Een antwoord kan in meer dan een hiervan meetellen.',
      notCause: 'Wat meebewoog, hoeft niet de oorzaak te zijn.',
      said: 'Wat klanten sindsdien zeiden:',
      soFar: 'Tot nu toe:',
      turns: {
        opened: 'het werd zichtbaar',
        worse: 'erger',
        wider: 'breder',
        'still down': 'na een week niet over',
        recovered: 'terug naar normaal',
        rebased: 'het nieuwe normaal',
        taken: 'opgepakt',
        'let go': 'losgelaten',
        explained: 'uitgelegd',
        'marked false': 'geen dip genoemd',
        'taken back': 'dat is teruggenomen',
      },
      chart: (score, usual) => `${score} per dag, meestal ${usual}`,
      counts: 'Antwoorden per balk: ',
      from: (first, last) => `(${first} tot en met ${last})`,
      days: 'Nieuwste: ',
      formula: {
        dip: (it) =>
          `Hoe ik het weet: het bewijs tegen toeval, dag voor dag opgeteld (Shiryaev-Roberts), is ${it.evidence}. Vanaf ${it.threshold} sla ik alarm: over de ${it.streams} scores die ik volg, geeft dat hoogstens ${it.budget} valse alarmen per jaar.`,
        spike: (it) =>
          `Hoe ik het weet: het bewijs tegen toeval, dag voor dag opgeteld (Shiryaev-Roberts), is ${it.evidence}. Vanaf ${it.threshold} sla ik alarm: over de ${it.streams} dingen waarvan ik een stijging zou merken, geeft dat hoogstens ${it.budget} valse alarmen per jaar.`,
        silence: (it) =>
          `Hoe ik het weet: als deze bron nog werkte, zou zo’n stilte ongeveer eens in de ${it.evidence} dagen komen. Vanaf ${it.threshold} sla ik alarm.`,
      },
    },
    list: {
      title: (team) => `${team}: open alarmen`,
      titleOfAll: 'Open alarmen',
      none: 'Geen: geen enkele score zit in een dip.',
      eyed: (scores) => `Ik let op ${scores}. Het kan nog toeval zijn.`,
      sensitivity: (level, budget) =>
        `Ik ben ${level}: hoogstens ${budget} valse alarmen per jaar in de hele workspace. Met “/cx dips rustig” en “/cx dips waakzaam” verandert dat.`,
      setBy: 'Ingesteld door ',
      ledger: 'Alle alarmen tot nu toe',
      unknown: (name) => `Ik ken geen alarm “${name}”.`,
      which: 'Welk alarm?',
      noneEver: 'Er is geen alarm om uit te leggen.',
      these: 'Deze kan ik uitleggen:',
      hasNone: ' zit zelf niet in een dip.',
      unscored: (days) => `Niemand gaf een score in deze ${days}.`,
    },
    ledger: {
      title: 'Elk alarm, en wat ervan kwam',
      alerts: (count) => (count === '1' ? '1 alarm' : `${count} alarmen`),
      counts: (it) =>
        `${it.all} (${it.right} terecht, ${it.wrong} vals, ${it.unjudged} niet beoordeeld).`,
      open: (count) => `Nu open: ${count}.`,
      none: 'geen alarm.',
      year: 'De afgelopen 12 maanden',
      earlier: (days, n) =>
        `Bij ${n} ervan is gezegd wanneer het al was opgevallen: ik was ${typically(n)}${days} eerder.`,
      later: (days, n) =>
        `Bij ${n} ervan is gezegd wanneer het al was opgevallen: ik was ${typically(n)}${days} later.`,
      sameDay: (n) =>
        `Bij ${n} ervan is gezegd wanneer het opviel: ${typically(n)}op de dag dat ik het vond.`,
      leadUnknown: 'Nog niemand heeft gezegd wanneer jullie er zelf achter kwamen.',
      meaning:
        'Terecht: iemand pakte het op of legde het uit. Vals: iemand zei dat het geen dip is.',
      notJudged: 'niet beoordeeld',
      month: 'Mijn alarmen voor alle teams, ',
    },
    sensitivity: {
      levels: { calm: 'rustig', eager: 'waakzaam' },
      set: (it) =>
        `Vanaf nu ben ik ${it.level}: hoogstens ${it.budget} valse alarmen per jaar in de hele workspace. Ik was ${it.was}.`,
      already: (level, budget) =>
        `Ik ben al ${level}: hoogstens ${budget} valse alarmen per jaar in de hele workspace.`,
      means: {
        calm: 'Ik heb het dan minder vaak mis, en vind dips een paar dagen later.',
        eager: 'Ik vind dips dan een paar dagen eerder, en heb het vaker mis.',
      },
      setTo: (level) => `Wees ${level}`,
      proposals: {
        'many false': (it) =>
          `${it.count} van de ${it.of} beoordeelde alarmen waren vals: ${it.level} past misschien beter bij jullie. Jullie beslissen.`,
        'noticed first': (it) =>
          `Van de ${it.of} alarmen waren er ${it.count} al opgevallen voordat ik kwam: ${it.level} past misschien beter bij jullie. Jullie beslissen.`,
      },
    },
    form: {
      title: 'Wat was het?',
      save: 'Bewaren',
      close: 'Annuleren',
      text: 'Wat was er aan de hand?',
      textHint: 'Een of twee zinnen. Iedereen in de thread kan het lezen.',
      noticedOn: 'Sinds wanneer wisten jullie het?',
      noticedHint: 'Laat leeg als jullie het niet wisten. Zo blijkt of ik er vroeg genoeg bij ben.',
      changed: 'Of hebben we anders gemeten?',
      changedYes: 'De vragenlijst of de schaal is veranderd',
      changedHint:
        'Dan leer ik opnieuw wat normaal is, vanaf de dag hierboven of anders vanaf de eerste dag van de daling.',
      textFault: (most) => `Een paar woorden, hooguit ${most} tekens.`,
      dayFault: 'Een dag tot en met vandaag.',
    },
    badAnswer: {
      title: (touchpoint) => `Een heel slecht antwoord bij ${touchpoint}`,
      score: (it) =>
        `${it.metric} ${it.answer} op een schaal van ${it.min} tot ${it.max}. ${it.touchpoint} is een moment of truth, een stap waar één slechte ervaring jullie een klant kan kosten: daarom vertel ik het nu, en niet pas in de volgende samenvatting.`,
      elsewhere: 'Wat er gezegd is, mag in dit kanaal niet te lezen zijn.',
      take: 'Ik help deze klant',
      takenBy: 'Deze klant wordt geholpen door ',
      gone: 'Dit antwoord wordt niet meer bewaard.',
    },
    digest: {
      rebaselined: (name, day) =>
        `${name} vergelijk ik met wat er sinds ${day} kwam: de vragenlijst of de schaal is veranderd.`,
      heardAgain: (source) => `Er komt weer feedback uit ${source}: er ontbreekt niets meer.`,
      passed: (day) => `Op ${day} was het voorbij, voordat ik het kon vertellen.`,
      inThread: 'Meer in de thread.',
      stillOpen: 'Nog open: ',
      nothingFrom: (source) => `niets uit ${source}`,
      moreOf: (what) => `meer ${what}`,
      badAnswers: (list) =>
        `Heel slechte antwoorden bij moments of truth, naast wat ik meteen vertelde: ${list}.`,
      see: (name) => `Waarom ${name}?`,
    },
    home: {
      open: 'Open: ',
    },
  },
  // Following feedback up.
  cases: {
    followUp: 'Opvolgen',
    followUpOne: 'Opvolgen…',
    take: 'Ik pak het op',
    end: 'Klaar…',
    letGo: 'Ik laat het los',
    undo: 'Ongedaan maken',
    openSince: (day) => `Open sinds ${day}. `,
    takenBy: 'Opgepakt door ',
    nobody: 'Nog niemand heeft het opgepakt.',
    due: (day) => `Liefst klaar op ${day}.`,
    overdue: (day) => `Te laat: het had klaar moeten zijn op ${day}.`,
    done: (day) => `✓ Klaar op ${day}, door `,
    dropped: (day) => `Afgesloten op ${day}, zonder dat er nog iets hoeft te gebeuren, door `,
    outcome: (words) => `Wat ervan kwam: ${words}`,
    helped: 'Met hulp van ',
    deeds: {
      open: 'Ik heb dit op de lijst gezet om op te volgen. /cx opvolging toont de lijst.',
      take: 'Jij pakt het op.',
      letGo: 'Je laat het los. Nu heeft niemand het.',
      close: 'Dank je, dat is bewaard.',
      note: 'Dank je, je notitie wordt bij dit bericht bewaard.',
      reopen: 'Ongedaan gemaakt: het staat weer open.',
    },
    already: {
      open: 'Dit wordt al opgevolgd:',
      take: ' heeft het al opgepakt.',
      other: 'Dat verandert niets; zo staat het ervoor:',
    },
    gone: 'Dit wordt niet meer bewaard, wordt niet opgevolgd, of is niet voor deze plek.',
    closedForYou: 'Wat jij op de lijst zette om op te volgen, is afgesloten',
    title: (team, count) =>
      count === '1'
        ? `${team}: 1 bericht om op te volgen`
        : `${team}: ${count} berichten om op te volgen`,
    mine: (count) =>
      count === '1'
        ? 'Je hebt 1 bericht om op te volgen'
        : `Je hebt ${count} berichten om op te volgen`,
    late: (count) => `${count} te laat`,
    none: (team) =>
      `${team} heeft niets om op te volgen. Druk op Opvolgen onder een bericht om het op de lijst te zetten.`,
    noneMine:
      'Je hebt niets om op te volgen. /cx opvolging toont wat je team heeft, en wat nog niemand heeft.',
    more: (count) => `en nog ${count}, die later klaar hoeven te zijn`,
    homeTitle: 'Dit volg jij op',
    form: {
      title: 'Wat kwam ervan?',
      save: 'Bewaren',
      close: 'Annuleren',
      ending: 'Hoe staat het ervoor?',
      endings: {
        done: 'Het is klaar',
        dropped: 'We laten het hierbij',
        note: 'Nog niet klaar: alleen een notitie bewaren',
      },
      text: 'Wat kwam ervan, in één regel?',
      textHint: 'Collega’s lezen dit onder het bericht. Noem geen namen van klanten.',
      textFault: 'Een notitie heeft een paar woorden nodig.',
      helpers: 'Wie hielpen mee?',
      helpersHint: 'Zij kunnen ervoor bedankt worden.',
    },
  },
  // Meetings and pauses.
  meeting: {
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
      `Hooguit ${it.messages} berichten per dag (soms ${it.messages + 1}, als de samenvatting een dip meldt), en ${it.replies} antwoorden in threads`,
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
        'De samenvatting met haar dip, het verhaal en de eerste grote dip van een dag komen altijd. Wat er niet meer bij past, wacht op de volgende samenvatting.',
      faults: {
        storyLead: 'Tussen 0 en 120 minuten.',
        digestAt: 'Een tijdstip, zoals 09:00.',
        country: 'Daarvan ken ik geen feestdagen. Nederland, NL en DE-BY ken ik bijvoorbeeld wel.',
        messagesADay: 'Tussen 4 en 20.',
        leaderId: 'Iemand uit deze workspace, of niemand.',
        quietHours: 'Twee verschillende tijdstippen, zoals 18:30-07:30.',
      },
    },
  },
  // The habit of discussing stories.
  habits: {
    streak: (meetings) => `${meetings} keer op rij besproken`,
    rarer: {
      'every meeting': 'Een verhaal voor elk overleg.',
      'twice a week':
        'Twee keer per week een korter verhaal, omdat er drie op rij niet zijn bekeken. Met een reactie erop komt het terug.',
      weekly: WEEKLY,
      asking: WEEKLY,
      stopped:
        'Geen verhaal meer, omdat er drie op rij niet zijn bekeken. /cx verhaal laat dat van vandaag nog wel zien.',
    },
    noNext: 'komt niet meer',
    revive: 'Voor elk overleg',
    revived: 'Het verhaal komt weer voor elk overleg.',
    betterTime: (meetingAt) =>
      `Komt een ander moment beter uit? Jullie overleg is om ${meetingAt}, en het verhaal komt ervoor. Kies wanneer jullie overleggen:`,
    otherTime: 'Wijzigen…',
    readBy: 'Voorgelezen door: ',
    someoneElse: 'Iemand anders',
    nobodyElse: 'Verder heeft niemand zich aangeboden om voor te lezen, of ze zijn er niet.',
    readers: 'Voorlezen…',
    readersTitle: (team) => `Wie bij ${team} het verhaal voorleest`,
    noReaders: 'Nog niemand heeft zich aangeboden; daarom noemt het verhaal niemand.',
    takingTurns: 'Om de beurt, en nooit wie er niet is: ',
    offer: 'Ik lees wel voor',
    withdraw: 'Ik niet meer',
    away: (day) =>
      `Je bent er niet tot en met ${day}: niemand wacht tot jij een verhaal voorleest.`,
    back: 'Ik ben er weer',
    isBack: 'Welkom terug. Waar je dat aanbood, kun je weer gevraagd worden om voor te lezen.',
    awayUnclear:
      'Bijvoorbeeld: /cx afwezig tot en met 3 jan, /cx afwezig 3 dagen, of /cx afwezig 1 week.',
    whichTeam: (teams) => `Het verhaal van welk team? Vul er een in: ${teams}.`,
    noStory: (team) => `Vandaag geen klantverhaal voor ${team}.`,
    leader: 'Wie leidt het team?',
    leaderHint:
      'Krijgt één regel per week, alleen voor zichzelf: welke verhalen zijn besproken, en wat eruit kwam.',
    leaderChanged: 'wie het team leidt',
    week: {
      opening: 'Vorige week',
      discussed: (it) =>
        `besprak ${it.discussed} van ${it.told === 1 ? '1 verhaal' : `${it.told} verhalen`}`,
      none: 'had geen verhaal',
      paused: 'had pauze',
      outcomes: (count) => (count === 1 ? 'er kwam 1 ding uit' : `er kwamen ${count} dingen uit`),
      stop: 'Niet meer sturen',
      stopped:
        'Dit stuur ik je niet meer. Onder Wijzigen… in /cx overleg kun je weer genoemd worden als wie het team leidt.',
    },
  },
  // What people do with stories.
  stories: {
    length: (words) => `${words} woorden`,
    why: 'Waarom deze?',
    another: 'Een ander verhaal',
    unfit: 'Niet geschikt…',
    outcome: 'Wat kwam eruit…',
    askedBy: ' vroeg om een ander verhaal, dus dit komt ervoor in de plaats.',
    toldBy: 'Verteld door ',
    nominatedBy: 'Voor jullie uitgekozen door ',
    became: 'Wat ermee gebeurde: ',
    nobodyYet: 'het staat op de lijst om op te volgen, nog niemand heeft het opgepakt',
    takenBy: 'opgepakt door ',
    ended: { done: 'klaar, door ', dropped: 'afgesloten zonder dat er nog iets hoeft, door ' },
    notedBy: 'genoteerd door ',
    thanksTo: 'Met dank aan ',
    whyAnswer: {
      title: 'Waarom ik deze koos',
      unknown: 'Het werd gekozen voordat ik de redenen bewaarde.',
      nominated: ' vroeg me dit aan dit team te vertellen.',
      told: ' vertelde dit, en een verhaal van een collega gaat voor op wat ik zelf kies.',
      typical: {
        touchpoint: (count) => `${count} klanten zeiden onlangs ongeveer hetzelfde over deze stap.`,
        meaning: (count) => `${count} klanten zeiden onlangs ongeveer hetzelfde.`,
        term: (count) => `${count} klanten hadden het onlangs over hetzelfde.`,
      },
      tone: {
        pain: (pain, praise) =>
          `Het gaat over iets dat misging. Van de laatste verhalen gingen er ${pain} daarover en waren er ${praise} een compliment; ik houd dat in evenwicht.`,
        praise: (pain, praise) =>
          `Het is een compliment. Van de laatste verhalen waren er ${praise} een compliment en gingen er ${pain} over iets dat misging; ik houd dat in evenwicht.`,
      },
      due: (groups) => `Aan de beurt was ${groups}: daar hoorden jullie nog weinig van.`,
      turns: {
        touchpoint: 'deze stap van de klantreis',
        journey: 'deze klantreis',
        language: 'deze taal',
        segment: 'deze groep klanten',
      },
      vivid:
        'Je ziet het voor je: er zit een tijd, een persoon, een wending of iemands woorden in.',
      leftOut: 'Hiervoor afgevallen: ',
      leftOutBy: {
        'another language': (count) => `${count} in een taal die ik niet lees`,
        'no feeling': (count) => `${count} zonder gevoel erin`,
        'told before': (count) => `${count} die jullie al hoorden`,
        'shown lately': (count) => `${count} van een klant die jullie pas hoorden`,
        'not to be shared': (count) => `${count} die niet gedeeld mogen worden`,
        'nothing to read aloud': (count) =>
          `${count} waaruit niets in 20 seconden is voor te lezen`,
        'may tell who': (count) => `${count} waaruit kan blijken wie het zei`,
        'not typical': (count) => `${count} die minder dan vijf klanten zeggen`,
        'third of its tone': (count) =>
          `${count} die het derde compliment of de derde klacht op rij zouden zijn`,
        unsuitable: (count) => `${count} die iemand niet geschikt vond`,
      },
      learned: 'Door wat jullie me de laatste 30 dagen vertelden: ',
      lessons: {
        vivid: 'levendige verhalen tellen zwaarder',
        careful: 'ik ben strenger op wat kan laten zien wie het zei',
        newer: 'ik neem alleen wat de laatste week gezegd is, zolang er iets is',
        elsewhere: 'onderwerpen die niet over jullie gaan tellen minder zwaar',
      },
    },
    replaced: {
      done: 'Er staat nu een ander verhaal.',
      already: 'Dit is net vervangen of besproken. Het bericht laat zien hoe het nu is.',
      enough: 'Ik heb vandaag al drie keer een ander verhaal verteld; morgen is er een nieuw.',
      none: (why) => `Vandaag past er geen ander verhaal: ${why}. Dit verhaal blijft dus staan.`,
      taken: 'Dank je. Ik vertel het niet meer, en er staat nu een ander verhaal.',
      takenAway: 'Dank je. Ik vertel het niet meer. Vandaag past er niets anders.',
      gone: ' vond het verhaal van vandaag niet geschikt, en er past vandaag niets anders. Morgen misschien weer.',
      goneText: 'Het verhaal van vandaag is weggehaald: het was niet geschikt.',
    },
    unfitForm: {
      title: 'Niet geschikt',
      save: 'Haal het weg',
      close: 'Annuleren',
      reason: 'Wat is er mis mee?',
      reasons: {
        'too personal': 'Te verdrietig of te persoonlijk',
        'says who': 'Je ziet wie de klant is',
        'not about us': 'Het gaat niet over ons',
        'old news': 'Oud nieuws',
        dull: 'Er valt niets over te praten',
        other: 'Iets anders',
      },
      note: 'Nog iets? (één regel)',
      hint: 'Ik vertel het niet meer. Ook kies ik hierdoor 30 dagen lang een beetje anders; “Waarom deze?” zegt hoe.',
    },
    outcomeForm: {
      title: 'Wat kwam eruit?',
      save: 'Bewaren',
      close: 'Annuleren',
      text: 'In één regel',
      hint: 'Collega’s lezen dit onder het verhaal. Noem geen namen van klanten.',
      keepAs: 'Wat moet ik ermee doen?',
      note: 'Bewaar het als notitie',
      case: 'Zet het op de lijst om op te volgen: ik pak het op',
      fault: 'Een paar woorden graag.',
      kept: 'Dank je, het is bij het verhaal bewaard.',
      taken: 'Dank je, het is bij het verhaal bewaard, en jij volgt het op.',
      others: 'Dank je, het is bij het verhaal bewaard. Een collega volgt het al op.',
    },
    tellForm: {
      title: 'Vertel een verhaal',
      save: 'Vertel het',
      close: 'Annuleren',
      text: 'Wat gebeurde er, zoals je het zou voorlezen?',
      textHint: (en, nl) =>
        `Hooguit 20 seconden: ${nl} woorden in het Nederlands, ${en} in het Engels. Geen namen van klanten.`,
      about: 'Welke stap van de klantreis?',
      choose: 'Kies',
      feeling: 'Was de klant blij?',
      happy: 'Ja',
      unhappy: 'Nee',
      helpers: 'Wie hielpen mee?',
      helpersHint: 'Zij staan onder het verhaal, en je kunt ze bedanken met /cx bedankt.',
      team: 'Voor welk team?',
      when: 'Wanneer?',
      next: 'Bij het volgende overleg',
      spare: 'Als er geen ander verhaal past',
      faults: {
        'too short': (words) =>
          `Dat zijn ${words} woorden. Een verhaal heeft er minstens 15 nodig.`,
        'too long': (words, most) =>
          `Dat zijn ${words} woorden. In 20 seconden kun je er hooguit ${most} voorlezen.`,
        'personal data':
          'Ik haalde weg wat kan laten zien wie iemand is, zoals een naam, een nummer of een adres. Vertel het zonder.',
      },
      kept: {
        added: (team) => `Dank je. Ik vertel het aan ${team}.`,
        known: (team) => `${team} heeft dit verhaal al gehoord, of hoort het binnenkort.`,
        gone: 'Dit bericht wordt niet meer bewaard.',
        'not to be shared': 'Deze klant vroeg om het niet te delen.',
        elsewhere: 'Het is in een besloten kanaal gezegd, dus ik vertel het alleen daar.',
        'nothing to read aloud':
          'Dit kan ik niet voorlezen: ik heb een tot drie hele zinnen nodig, van minstens 15 woorden en hooguit 20 seconden.',
        'may tell who':
          'Dit kan ik niet voorlezen: het kan laten zien wie iemand is, door een naam, een nummer of een adres.',
      },
      noTeam: 'Er is nog geen team om het aan te vertellen. Nodig me eerst uit in een kanaal.',
    },
    tellAnswer: 'Vertel je team iets dat een klant meemaakte:',
    tellButton: 'Vertel een verhaal…',
    nominate: 'Vertel dit in het overleg',
    kudos: {
      title: (team) => `${team}: wie je kunt bedanken`,
      none: (team) =>
        `De laatste 30 dagen is er voor ${team} niemand om te bedanken. Noem wie er hielpen als je een opvolging afsluit of een verhaal vertelt.`,
      thank: 'Zeg dank je wel',
      thankedBy: 'Al bedankt door ',
      with: 'Met hulp van ',
      thanks: 'Dank je wel ',
      team: (name) => `team ${name}`,
      for: ' voor wat hiervan kwam:',
      done: 'Geplaatst in het kanaal van het team.',
      already: 'Zij zijn hier al voor bedankt.',
      gone: 'Dit wordt niet meer bewaard.',
    },
  },
  // What was sent, and what was not.
  delivery: {
    title: (team) => `Hoe berichten ${team} bereiken`,
    zone: (zone) => `Tijden zijn van ${zone}.`,
    at: (told, time) => `${told} om ${time}`,
    because: (told, why) => `${told} (${why})`,
    tooLate: 'toen ik het kon versturen, had niemand er nog iets aan',
    refused: (why) => `Slack zegt: ${why}`,
    off: 'In het kanaal van dit team kan ik niet meer schrijven. Nodig me daar opnieuw uit: /invite @Earshot',
    quietNow: (time) => `Het zijn stille uren: nieuws wacht tot ${time}.`,
    heard: 'Vandaag gehoord: ',
    nothingHeard: 'Vandaag nog niets gehoord.',
    spent: (it) =>
      `Vandaag verstuurd: ${it.messages} van hooguit ${it.most} berichten, ${it.replies} van ${it.mostReplies} antwoorden in threads.`,
    held: (what) =>
      `Niet verstuurd sinds de laatste samenvatting, om niet te vaak te schrijven: ${what}. De volgende samenvatting noemt het.`,
    heldBefore: (what) =>
      `Niet verstuurd sinds de vorige samenvatting, om niet te vaak te schrijven: ${what}.`,
    kinds: {
      digest: (count) => (count === '1' ? '1 samenvatting' : `${count} samenvattingen`),
      story: (count) => (count === '1' ? '1 verhaal' : `${count} verhalen`),
      'company digest': (count) =>
        count === '1'
          ? '1 samenvatting van het bedrijf'
          : `${count} samenvattingen van het bedrijf`,
      'red dip': (count) => (count === '1' ? '1 grote dip' : `${count} grote dips`),
      'very bad answer': (count) =>
        count === '1' ? '1 heel slecht antwoord' : `${count} heel slechte antwoorden`,
      dip: (count) => (count === '1' ? '1 dip' : `${count} dips`),
      news: (count) =>
        count === '1' ? '1 bericht in een thread' : `${count} berichten in threads`,
    },
    backlog: (it) =>
      `In de hele workspace wacht: ${it.toRead} te lezen, ${it.toSend} te versturen.`,
  },
  // The week in short, by a language model.
  summary: {
    title: 'De week in het kort',
    label: (n) =>
      `Geschreven door een taalmodel uit ${n} berichten waaruit persoonsgegevens zijn weggehaald; lees de citaten na.`,
  },
  // Sharing an answer in the channel.
  share: {
    button: 'Deel in het kanaal',
    by: 'Gedeeld door ',
  },
  // App Home.
  home: {
    title: 'Binnen gehoorsafstand',
    digest: 'Samenvatting: ',
    story: 'Verhaal: ',
    never: 'nog niet verstuurd',
    posted: (day) => `verstuurd op ${day}`,
    postedLate: (day) => `later dan gepland verstuurd op ${day}`,
    quiet: (day) => `niets verstuurd op ${day}`,
    waiting: (day) => `wacht sinds ${day} op versturen`,
    undelivered: (day) =>
      `kon op ${day} niet worden bezorgd; in het logboek ziet je beheerder waarom`,
    failed: (day) => `mislukt op ${day}; in het logboek ziet je beheerder waarom`,
    why: {
      'nothing new': 'niemand had iets nieuws gezegd',
      'no story fits': 'er was niets nieuws dat zich goed laat voorlezen',
      'story is private': 'het was gezegd in een besloten kanaal',
      holiday: 'het was een feestdag',
      paused: 'het team had pauze',
      'too late': 'het had vertraging, tot het te laat was om nog te sturen',
      'twice a week': 'het komt nu twee keer per week, omdat er drie op rij niet zijn bekeken',
      weekly: 'het komt nu één keer per week, omdat er drie op rij niet zijn bekeken',
      stopped: 'het is gestopt, omdat er drie op rij niet zijn bekeken',
      'story is not typical':
        'minder dan vijf klanten hadden de laatste tijd ongeveer hetzelfde gezegd',
      'story may tell who': 'er zou uit kunnen blijken wie het had gezegd',
      'story is third of its tone':
        'de laatste twee verhalen waren allebei lof of allebei klacht, en er was niets van het andere soort dat paste',
    },
    hears: 'Luistert in ',
    nobody: 'luistert nu in geen enkel kanaal',
  },
  // What does not work.
  trouble: {
    apology: 'Dat lukte aan mijn kant niet; er is niets verloren gegaan. ',
    what: (reference) => `Probeer het zo nog eens, of geef dit aan je beheerder: ref ${reference}`,
    channelOff: 'Ik kan niet meer schrijven in ',
    channelOffNext: (why) =>
      ` (Slack zegt: ${why}). Samenvatting en verhaal wachten daar tot ik weer ben uitgenodigd.`,
    outsider:
      'Ik antwoord alleen leden van de organisatie waarvoor ik werk. Vraag een collega daar om het te delen.',
  },
};
