/** Zones in which one country lies and no other, as `Area/City` by the code of the country. */
const ZONES_OF: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  AU: 'Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Hobart Australia/Lord_Howe Australia/Melbourne Australia/Perth Australia/Sydney',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BR: 'America/Bahia America/Fortaleza America/Manaus America/Recife America/Sao_Paulo',
  CA: 'America/Edmonton America/Halifax America/St_Johns America/Toronto America/Vancouver America/Winnipeg',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Atlantic/Canary Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MX: 'America/Mexico_City America/Monterrey America/Tijuana',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PL: 'Europe/Warsaw',
  PT: 'Atlantic/Azores Atlantic/Madeira Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  SR: 'America/Paramaribo',
  US: 'America/Anchorage America/Boise America/Chicago America/Denver America/Detroit America/Los_Angeles America/New_York America/Phoenix Pacific/Honolulu',
  ZA: 'Africa/Johannesburg',
};

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONES_OF).flatMap(([country, zones]) =>
    zones.split(' ').map((zone) => [zone, country] as const),
  ),
);

/** The country that people in a time zone probably live in; null where that is any guess. */
export function countryIn(timeZone: string): string | null {
  return COUNTRIES.get(timeZone) ?? null;
}
