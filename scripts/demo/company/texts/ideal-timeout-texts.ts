import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** What customers say at the payment page in the days of the dip. Written for the demo. */
export const IDEAL_TIMEOUT_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'De betaalpagina blijft [draaien|hangen] na iDEAL. Bij mijn bank is {amount} afgeschreven, bij jullie staat de bestelling op "[mislukt|niet betaald]". Ik heb nu geen geld en geen jas.',
      'iDEAL-time-out op mijn {phone}, {n} keer achter elkaar. Op de laptop lukte het wel. [Wie heeft er nou een laptop bij de hand op het schoolplein?|Maar ik bestel nooit op de laptop.]',
      'Ik heb {n} keer betaald, omdat de pagina na iDEAL bleef hangen en er geen bevestiging kwam. Nu is er [{amount}|het dubbele bedrag] van mijn rekening en neemt niemand de telefoon op.',
      'Na het goedkeuren in mijn bankapp kom ik op mijn {phone} terug op een [witte|lege] betaalpagina met "time-out". Ik durf niet nog een keer op betalen te drukken.',
      'Sinds [deze week|een paar dagen] lukt betalen met iDEAL op mijn telefoon niet meer. De sessie verloopt voordat mijn bank klaar is. Bestelling {order} heb ik maar laten zitten.',
      'Stond [in de regen|in de trein|bij de bushalte] een regenjas te bestellen, hoe toepasselijk. iDEAL deed er te lang over, time-out, mandje leeg. Toen ben ik maar nat geworden.',
      'Time-out op de betaalpagina zodra ik vanuit de bankapp terugga. [Vijf minuten later|Een half uur later] opnieuw geprobeerd: weer hetzelfde. Mijn man probeerde het op zijn {phone}, ook niets.',
      'Wat een ellende met iDEAL op mobiel. De pagina telt af van zestig, mijn bank heeft er zeventig nodig. {n} pogingen, {n} time-outs, en de [kinderjas|aanbieding] was daarna uitverkocht.',
      'Al jaren klant, maar als betalen met iDEAL op de telefoon niet werkt houdt het op. [Mijn bestelling ligt nu bij een ander|Ik heb elders besteld] en daar was ik in twee minuten klaar.',
    ],
    mixed: [
      'De jassen zijn prachtig en de site is fijn, maar het betalen met iDEAL op mijn {phone} liep {n} keer vast op een time-out. Uiteindelijk [via de computer van mijn werk|met creditcard] gelukt.',
      'Jullie chat hielp me [vriendelijk|snel] verder, alleen blijft het raar dat iDEAL op mobiel een time-out geeft. Dit was al de [tweede|derde|vierde] dag volgens de medewerker.',
    ],
    neutral: [
      'Ik kreeg een time-out na iDEAL, maar het geld is wel weg. Is bestelling {order} nu [betaald|geplaatst] of moet ik het nog een keer doen?',
      'Weten jullie al wanneer iDEAL op de telefoon het weer doet? Ik wil [vanavond|voor het weekend] graag {product} bestellen.',
    ],
    positive: [
      'Eerst een time-out bij iDEAL, maar binnen [tien minuten|een kwartier] belde iemand van jullie mij zelf op en was het geregeld. Dat noem ik service.',
      'Betaald via de laptop na een tip van jullie chat over de iDEAL-storing. [Snel en eerlijk|Duidelijk] uitgelegd, dank.',
    ],
  },
  en: {
    negative: [
      'The payment page hung after iDEAL and I paid twice. [Both payments|Both amounts of {amount}] left my account, and order {order} still says unpaid.',
      'iDEAL timeout on my {phone} again. My bank says paid, your page says [expired|failed], and I have no idea whether the {product} is coming.',
      'I approved the payment in my banking app, came back to your page and got a [blank screen|white screen] and a timeout. {n} tries on my phone, {n} times the same.',
      'Your payment page counts down while my bank is still loading. It times out at sixty seconds, my bank needs [seventy|a little more]. On mobile iDEAL is simply broken this week.',
      'Stood [at the bus stop|outside the school gate|under a shop awning] in pouring rain, trying to buy a rain jacket. iDEAL timed out {n} times on my phone. I got soaked and gave up.',
      'The iDEAL timeout emptied my basket with {n} jackets in it. By the time I had filled it again the [blue ones|size we needed] had sold out. My daughter cried.',
      '[All week|For days now] I have not been able to pay with iDEAL on my {phone}. It works on a laptop, but honestly, who orders a raincoat on a laptop?',
      'Paid {amount} with iDEAL, timeout, no order, no email. The chat tells me to "wait [48 hours|two working days]". I ordered at a competitor and it took me ninety seconds.',
    ],
    mixed: [
      'Lovely jackets and a friendly chat, but iDEAL timed out {n} times on my phone before it went through [on a laptop|by credit card].',
      'Support sorted out my double payment [within the hour|the same day], which was great. The timeout on mobile iDEAL still should not happen [in the first place|days on end].',
    ],
    neutral: [
      'After an iDEAL timeout on my phone the money is gone but order {order} is not in my account. Should I [wait or pay again|do anything]?',
      'Any idea when iDEAL on mobile will work again? I would like to order the {product} before [the weekend|our trip].',
    ],
    positive: [
      'Had the iDEAL timeout everybody talks about, and your colleague [rang me back in ten minutes|fixed it while I was still typing]. Thank you for that.',
      'The banner about the iDEAL problem told me to use a laptop. [Honest and clear|Honest, clear], and it worked.',
    ],
  },
};
