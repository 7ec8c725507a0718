import type { TouchpointTexts } from '../touchpoint-texts.ts';

/** Written for the demo; nobody said this. */
export const PAYMENT_PAGE_TEXTS: TouchpointTexts = {
  nl: {
    negative: [
      'Mijn creditcard werd {n} keer geweigerd, terwijl hij [bij de supermarkt|bij de pomp|overal elders] gewoon werkt. Op de betaalpagina staat alleen "er ging iets mis". Wat dan?',
      'Ik heb {amount} twee keer betaald voor bestelling {order}. [De tweede afschrijving staat nog steeds open|Bij de bank zie ik beide bedragen], en ik krijg van jullie geen bericht.',
      'Bij het betalen wilde de pagina ineens mijn geboortedatum weten. [Voor een paraplu?|Voor een rugzak?|Waarom?] Ik ben afgehaakt en heb hem ergens anders gekocht.',
      'Na het betalen kwam ik op een [lege|witte] pagina terecht. Pas [een uur|drie kwartier|twee uur] later had ik een bevestiging. Al die tijd wist ik niet of mijn geld weg was.',
      'Achteraf betalen staat als eerste aangevinkt op de betaalpagina. Ik zag het te laat en heb nu een rekening van {amount} die ik nooit wilde.',
      'Voor de [derde|vierde] keer dit jaar loopt de betaling vast bij jullie. Als het [bij de volgende bestelling|in de herfst|straks voor de schooltassen] weer zo gaat, ga ik naar een andere winkel.',
    ],
    mixed: [
      'Betalen met de telefoon ging [vlot|snel], maar daarna moest ik alsnog mijn adres [opnieuw|voor de tweede keer] invullen. Dat wist de site toch al?',
      'Fijn dat ik met Bancontact kan betalen. Alleen rekent de betaalpagina {amount} in een andere munt voor en schrok ik van het bedrag.',
      'Het afrekenen is [overzichtelijk|rustig vormgegeven], alleen springt de knop "betalen" op mijn {phone} half buiten beeld.',
    ],
    neutral: [
      'Kan ik op de betaalpagina ook [in twee keer|met een bedrijfsrekening|met een factuur op naam van de school] betalen? Ik kan het nergens vinden.',
      'Zou het mogelijk zijn om mijn [rekeningnummer|kaart|betaalwijze] te bewaren, zodat ik bij de volgende bestelling niet opnieuw hoef te kiezen?',
      'Wanneer wordt {amount} afgeschreven: bij het betalen of pas als {product} verstuurd is?',
      'Krijg ik na de betaling automatisch een btw-bon? Ik heb hem nodig voor [mijn werk|de boekhouding|de vereniging].',
    ],
    positive: [
      '[Binnen een minuut|In drie tikken|Sneller dan mijn koffie koud werd] betaald en klaar. De nieuwe betaalpagina is echt een verbetering.',
      'Betalen met iDEAL was zo gepiept: [QR scannen|bank kiezen|vingerafdruk], klaar. Zo hoort het.',
      'Heerlijk dat de betaalpagina het totaal [met verzendkosten|inclusief alles|tot op de cent] laat zien voordat je betaalt. Geen verrassingen.',
      'Mijn betaling mislukte door [een leeg saldo|mijn eigen typefout], en de pagina legde netjes uit wat ik moest doen. [Bij de tweede poging|Meteen daarna] was het gelukt. Dat zie je zelden.',
      'Ik ben {age} en zie niet meer zo best, maar het betalen lukte zonder hulp van mijn [dochter|kleinzoon|buurvrouw]. Grote letters, duidelijke knoppen. Dank daarvoor.',
    ],
  },
  en: {
    negative: [
      'My card was declined {n} times on your payment page and then my bank blocked it. I was standing [in a car park|on a platform|in the school playground] with a crying toddler. Never again.',
      'I was charged {amount} twice for order {order}. [Your page said the payment failed|The page told me to try again], so I tried again, like anyone would.',
      'The payment page switched to Dutch [halfway through|at the very last step] and I had to guess which button meant "pay". I guessed wrong and lost my basket.',
      'Apple Pay shows up on the payment page but [nothing happens when I tap it|the button just spins]. I ended up typing sixteen digits [on the bus|in the rain] instead.',
      'Pay later was ticked for me by default. I only noticed when a {amount} invoice arrived. That is a [trick|nasty trick], and I expected better from you.',
      'This is the [second|third] order where the payment hangs and I have to call my bank. If it happens again I am cancelling my account and [buying in town|going elsewhere].',
    ],
    mixed: [
      'Paying was [quick|painless], but the confirmation email took {minutes} minutes and I nearly ordered the whole thing again.',
      'I like that you take foreign cards now. The [three-percent fee|extra charge] that appears after you press pay, though, came as a surprise.',
      'The payment page is clear and calm on my laptop, but on my {phone} the pay button hides behind the keyboard.',
    ],
    neutral: [
      'Is there a way to pay with [two cards|a company card and get a VAT invoice|a gift card plus my own card] on the payment page? I could not find one.',
      'Could you add [PayPal|Google Pay|bank transfer] for orders from {city}? It is what everybody here pays with.',
      'Does the payment leave my account when I order the {product}, or when it ships?',
      'Please let me save my card. I order [every autumn|for the whole family|for our club] and type the same digits each time I pay.',
    ],
    positive: [
      'Paid in [three taps|under a minute|one go] while the kettle boiled. Whoever redesigned this payment page deserves a raise.',
      'The total including shipping was on screen before I paid. [No surprises|No nasty extras], which is rarer than it should be.',
      'My first payment failed because of my own bank, and your page told me [exactly what to do|in plain words why]. [Second try worked|It worked a minute later]. Lovely.',
      'Paying with iDEAL as a foreigner used to scare me. Your page walked me through it [step by step|in clear English] and it simply worked.',
      'I paid for {n} jackets at {time} with a baby on my arm and one thumb free. That says everything about how easy this checkout is.',
    ],
  },
};
