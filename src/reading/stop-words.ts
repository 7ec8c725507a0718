import type { Language } from '../core/feedback/feedback.ts';
import { toWords } from './lexicons/lexicon.ts';

/** Words that carry grammar and no subject; also what tells the two languages apart in a short text. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: toWords(`a about after again all also am an and any are aren't as at be because been before being
    but by can can't cannot could couldn't did didn't do does doesn't doing don't done down each even
    ever every few for from get gets getting go goes going gone got had has have haven't having he her
    here him his how i i'm i've if in into is isn't it it's its just know let like made make many me
    more most much my never new no nor not now of off on once one only or other our out over own
    please really same say says see she should so some still such take than that that's the their
    them then there these they thing things this those through to today too two under until up us use
    used using very was wasn't way we were what when where which while who why will with within
    without won't would yes yesterday yet you you're your`),
  nl: toWords(`aan al alle alleen alles als altijd ander andere ben bent bij bijna dan dat de der deze die dit
    doe doen doet door dus echt een eens elke en er erg even gaan gaat geen geweest gewoon haar had
    hadden heb hebben hebt heeft heel hem het hier hij hoe hun iets ik in is ja je jij jou jouw jullie
    kan kon kun kunnen kunt krijg krijgen kwam maar maken me meer meest met mij mijn moest moet moeten
    na naar nee net niet niets nog nooit nu of om omdat onder ons onze ook op over pas per sinds snel
    steeds te tegen terwijl toch toe toen tot u uit uw van vandaag vanaf veel vind voor want waren was
    wat we weer wel welke werd wie wij wil willen word worden wordt zal ze zeer zelf zich zij zijn zo
    zoals zonder zou zouden gisteren jaar dag keer`),
};
