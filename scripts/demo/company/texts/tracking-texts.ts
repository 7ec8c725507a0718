import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const TRACKING_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'De track & trace zegt al {n} dagen "onderweg naar sorteercentrum". [Waar staat dat centrum, op de maan?|Lopen ze ermee?] Niemand kan me iets vertellen.',
      'Volgens de volglink is het pakket om {time} afgeleverd en [door mij getekend|door mij aangenomen]. Ik zat op dat moment bij de tandarts.',
      'Het tijdvak verspringt de hele dag: eerst ochtend, dan middag, dan "[in de loop van de week|morgen]". Zo kan ik niks plannen.',
      'De link naar de track & trace in jullie mail doet het niet op mijn {phone}. Ik krijg [een fout|een lege bladzijde] en moet het nummer van dertien cijfers overtypen.',
      "Meldingen om {time}, om vijf voor elf en om [half een|kwart voor een] 's nachts over één pakket. Mijn telefoon lag naast mijn bed.",
      'Ik wil weten waar bestelling {order} is en krijg [een robot|een keuzemenu] die me naar de track & trace stuurt. Die zegt dat ik de winkel moet bellen. Ik ben er klaar mee.',
    ],
    mixed: [
      'De kaart met het busje bij de track & trace is geweldig, tot het busje [om de hoek stilstaat|voorbijrijdt] en er staat "morgen weer een kans".',
      'Goede meldingen, duidelijk en op tijd. Alleen komen ze [in het Engels|dubbel] binnen en dat is voor mijn {relative} lastig.',
      'Het tijdvak klopte [precies|op de minuut], maar dat wist ik pas een kwartier van tevoren. De avond ervoor had meer geholpen.',
    ],
    neutral: [
      'Kan ik in de track & trace zelf een ander tijdvak kiezen? {day}[ochtend|avond] ben ik er niet.',
      'Zouden de meldingen ook per [sms|e-mail] kunnen in plaats van via de app?',
      'Wat betekent de status "[in behandeling|overgedragen|aangemeld]" precies? Is {product} dan al weg?',
      'Sturen jullie de volglink ook naar {email}? Dat is van mijn {relative}, die is wel thuis.',
    ],
    positive: [
      'Met de kinderen voor het raam het busje op de kaart gevolgd. "Nog drie straten, nog twee!" [Beter dan televisie|Ze stonden te springen].',
      'Op {day} een melding dat het een dag later werd, mét de reden: [gladheid|een kapotte bus]. Dan vind ik het helemaal niet erg.',
      'Het tijdvak in de track & trace klopte op [vijf minuten|de minuut]. Eindelijk geen verloren ochtend meer.',
      'In de track & trace kon ik zelf de buurvrouw aanwijzen, zelfs toen het pakket al onderweg was. [Ideaal|Wat een uitkomst].',
      'Eén melding bij vertrek, één bij aankomst, verder rust. [Zo zouden alle winkels het moeten doen|Precies wat ik wil].',
    ],
  },
  en: {
    negative: [
      'Tracking has said "on its way to the sorting centre" for {n} days. [Is that centre on the moon?|Are they walking?] Nobody can tell me a thing.',
      'According to the tracking link my parcel was handed to me at {time} [and signed for|in person]. I was at the dentist.',
      'The time slot jumped all day: morning, then afternoon, then "[some time this week|tomorrow]". I cannot plan a life around that.',
      'The tracking link in your email does not open on my {phone}. I get [an error|a blank page] and have to type a number of thirteen digits.',
      'Notifications at {time}, at five to eleven and at [half past midnight|a quarter to one] about a single parcel. My phone was next to my bed.',
      'I want to know where order {order} is, and [a bot|a menu] sends me to the tracking page. The tracking page sends me to you. I am done.',
    ],
    mixed: [
      'The map with the little van in your tracking is great, until the van [stops round the corner|drives past] and it says "we will try again tomorrow".',
      'Clear notifications and on time, but they arrive [in Dutch|in duplicate], which my {relative} finds confusing.',
      'The time slot was right [to the minute|exactly], only I learnt it a quarter of an hour before. The evening before would have helped more.',
    ],
    neutral: [
      'Can I choose another time slot in the tracking myself? I am out on {day} [morning|evening].',
      'Could the notifications come by [text|email] instead of the app?',
      'What does the tracking status "[processing|handed over|announced]" mean? Has the {product} left?',
      'Can you send the tracking link to {email} as well? That is my {relative}, who will be at home.',
    ],
    positive: [
      'We followed the van on the tracking map from the window. "Three more streets, two!" [Better than television|The kids were jumping].',
      'Got a notification on {day} that it would be a day later, with the reason: [ice on the road|a broken van]. Then I do not mind at all.',
      'The time slot in the tracking was right to within [five minutes|the minute]. No more lost mornings.',
      'In the tracking I could name my neighbour even when the parcel was already under way. [Brilliant|A lifesaver].',
      'One notification when it left, one when it came, silence in between. [Every shop should do it like this|Exactly what I want].',
    ],
  },
};
