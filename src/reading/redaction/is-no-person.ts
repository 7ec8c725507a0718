/**
 * Companies, products, places and days that are also somebody's name, or that no list has: what
 * feedback speaks of by name, and what a team needs to read.
 */
const NO_PERSON: ReadonlySet<string> = new Set(
  `abn action adidas adobe airbnb albertsons aldi alexa alibaba aliexpress allianz amazon amex android
  apple asana asos atlassian audi aws axa azure barclays bbva bing bmw bol booking bosch brother bunq
  canva canon capterra centerparcs chrome cisco citi citroen claude coolblue copilot cortana dacia dell
  deloitte delta deutsche dhl discord disney dominos docusign dropbox dyson ebay edge efteling eneco
  essent expedia expensify facebook fedex ferrari fiat figma firefox fitbit ford freshdesk fujitsu
  gamma garmin gemini github gitlab gmail google gopro gitta greenchoice grok gucci harley hema
  hermes hertz hilton honda hotmail huawei hubspot hyundai ibm ideal ikea ing instagram intel intercom
  intuit jaguar jeep jenkins jira jumbo karwei kia kindle klarna kodak kpn kruidvat lenovo lexus lidl
  linkedin linux lloyds lufthansa lyft macbook mailchimp makro marriott mastercard mazda mcdonald
  mcdonalds mediamarkt mercedes benz miele microsoft mini mitsubishi mollie monday monzo motorola
  nespresso nest netflix nike nikon nintendo nissan nokia notion ns nuon odido okta opel opera oracle
  outlook panasonic paypal pepsi peugeot philips pinterest playstation porsche postnl praxis primark
  qatar quickbooks quooker rabobank raspberry reddit regus remarkable renault revolut ring ryanair
  safari salesforce samsung santander sharp shell shopify siemens signal siri skoda skype slack snapchat
  sonos sony spotify square starbucks steam strava stripe subaru suzuki swisscom tele2 telegram
  telenet tesco tesla teams thuisbezorgd tiktok tinder toshiba toyota transavia trello trustpilot tui
  twilio twitter uber ubuntu unilever united ups vattenfall verizon vinted virgin visa vodafone volvo
  vueling walmart whatsapp wehkamp wikipedia windows word wordpress workday xbox xero xerox yahoo
  yamaha youtube zalando zapier zara zendesk ziggo zoho zoom excel powerpoint sharepoint onedrive
  mon tue wed thu fri sat sun feb mar apr jun jul aug sep oct okt nov dec keytrade argenta belfius kbc
  monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag
  zaterdag zondag january february march april may june july august september october november december
  januari februari maart mei juni juli augustus oktober kerst pasen pinksteren hemelvaart sinterklaas
  christmas easter ramadan hanukkah diwali thanksgiving halloween
  amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem
  arnhem enschede amersfoort zaanstad haarlemmermeer bosch zwolle leiden zoetermeer leeuwarden
  maastricht dordrecht ede alkmaar delft deventer schiphol zeeland brabant limburg gelderland friesland
  drenthe overijssel flevoland antwerpen gent brugge leuven mechelen aalst hasselt brussel luik
  amerika engeland duitsland frankrijk spanje europa azie afrika
  london paris berlin madrid rome milan vienna dublin manchester birmingham liverpool bristol oxford
  cambridge london edinburgh glasgow cardiff belfast washington virginia georgia jordan chad israel
  austin dallas houston denver phoenix boston chicago orlando miami seattle portland charlotte
  jackson madison lincoln columbus cleveland nashville memphis atlanta savannah sydney melbourne
  adelaide perth florence sofia victoria carolina dakota montana kent york devon sussex essex
  alaska florida texas california nevada arizona oregon utah idaho kansas iowa ohio indiana wales
  zealand kingdom states republic emirates
  asia africa europe america england ireland scotland germany france spain italy china india japan
  api app apps beta bug ceo cfo cto crm csat ces nps faq gps html ios json kpi pdf qa sdk sku sla sms
  sql ssl ui url usb ux vip vpn wifi xml
  god jesus christ allah bible devil earth`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Names of people that mean a company, a thing or a story where they stand together. */
const PHRASES =
  /^(?:san (?:francisco|diego|jose|antonio|juan|marino)|santa (?:barbara|monica|cruz|clara|fe)|los angeles|las vegas|new (?:york|jersey|zealand|orleans|delhi)|sint en piet|pieter post|albert heijn|harry potter|johnson and johnson|johnson (?:and|&) johnson|ben and jerry|jack daniel|johnny walker|calvin klein|tommy hilfiger|ralph lauren|hugo boss|michael kors|marks and spencer|mary kay|dr oetker|dr martens|douwe egberts|van gogh|vincent van gogh|anne frank|peter pan|mickey mouse|rolls royce|aston martin|alfa romeo|land rover|red hat|jan linders|van der valk|van gend|c and a|ernst and young|morgan stanley|goldman sachs|jp morgan|charles schwab|wells fargo|john deere|black friday|holland casino|jack russell|dirk van den broek|van lanschot|van moof|henry ford|estee lauder|yves rocher|louis vuitton|paul smith|father christmas|santa claus|sinter klaas|sint maarten|sint nicolaas|jan modaal|jan met|piet snot|joe public|john doe|jane doe)/;

/** Given names that are as often a word, also where a sentence starts with them. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  `amber angel april art ash august autumn basil bas beau beer bill bliss bloem brook bud buck
  candy carol case cash chance charity charm chase cherry chip christian christmas cliff clay
  colt constant crystal daisy dag dale dame dawn dean den desire destiny dolly drew dusty earl
  eve faith fee fern fleur flip flora floor ford forest frank gale gay gene ginger glen gold
  golden good grace grant guy happy harmony haven hazel heath heather holly homer honey honor
  hope hunter ice iris ivy jack jade jasmine jet jewel joke josh joy june junior justice justin
  kind king kit kitty lance lane laurel lee lente liberty lily lotus love lucky major mark marina
  marine mars mason max may melody mercy merit mick miles mint misty moe mona nick noble norm
  nova octave olive opal pace page paris parker pat patience pax pearl peg penny petal piet
  pierce pleasure poppy port precious pride prince princess prudence queen ray reed rein rich
  river rob robin rod roman roos rose rowan royal ruby rusty sage sandy sharp sky skip sol sonny
  star sterling storm sue summer sunny temple terry tiger trinity true tuesday ty unique van
  victor violet vita wade ward wednesday wil will willow winter wit wolf wonder woody young`.split(
    /\s+/,
  ),
);

/** Whether a folded given name is as often a word: `Grace period`. */
export function isAlsoWord(word: string): boolean {
  return ALSO_WORDS.has(word);
}

/** Whether a folded word names a company, a product, a place or a day before it names anybody. */
export function isNoPerson(word: string): boolean {
  return NO_PERSON.has(word);
}

/** Whether folded words that stand together name a company, a thing or a story. */
export function isPhraseOfNoPerson(words: string): boolean {
  return PHRASES.test(words);
}
