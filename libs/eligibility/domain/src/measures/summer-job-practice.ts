import { addYears, localDate, yearOf } from '@fotfeste/shared/kernel';
import { dayOfYear } from '../conditions/day-of-year';
import { condition, met, missing, notMet, type Evaluation } from '../engine/condition';
import { lastDayAskedFor } from '../engine/duration-plan';
import { lastDayAfter, timeOf } from '../engine/time-used';

const inForce = { from: localDate('2021-04-22'), startNotFound: true } as const;
const practice = { law: 'PRAKSIS', section: '', source: 'TGA', confidence: 'medium' } as const;

/** What Nav's own system takes for summer jobs. It differs from the law on the last day and on the birthday of 30. */
export const summerJobPractice = [
  condition({
    id: 'SOM-10',
    part: 'start',
    kind: 'technical',
    title: {
      nb: 'Starten er i juni, juli eller august',
      nn: 'Starten er i juni, juli eller august',
      en: 'The start is in June, July or August',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem tar imot start fra {first} til {last}.',
      nn: 'Fagsystemet til Nav tek imot start frå {first} til {last}.',
      en: 'Nav’s system accepts a start from {first} to {last}.',
    },
    evaluate: (_facts, at): Evaluation => {
      const year = yearOf(at.startsOn);
      const [first, last] = [dayOfYear(year, at.parameter('SOM.WINDOW_START')), dayOfYear(year, at.parameter('SOM.WINDOW_END'))];
      return first <= at.startsOn && at.startsOn <= last ? met : notMet({ first, last });
    },
  }),
  condition({
    id: 'SOM-10',
    part: 'end',
    kind: 'technical',
    title: {
      nb: 'Slutten er innenfor det Navs fagsystem tar imot',
      nn: 'Slutten er innanfor det fagsystemet til Nav tek imot',
      en: 'The end is within what Nav’s system accepts',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem tar imot slutt til og med {last}. Loven sier 31. august, med unntak for særlige grunner.',
      nn: 'Fagsystemet til Nav tek imot slutt til og med {last}. Lova seier 31. august, med unntak for særlege grunnar.',
      en: 'Nav’s system accepts an end up to {last}. The law says 31 August, except for special reasons.',
    },
    asks: ['endsOn'],
    evaluate: (facts, at): Evaluation => {
      const last = dayOfYear(yearOf(at.startsOn), at.parameter('SOM.WINDOW_END_TECH'));
      return lastDayAskedFor(facts, at) <= last ? met : notMet({ last });
    },
  }),
  condition({
    id: 'SOM-10',
    part: 'length',
    kind: 'technical',
    title: {
      nb: 'Avtalen er ikke lenger enn Navs fagsystem tar imot',
      nn: 'Avtalen er ikkje lengre enn fagsystemet til Nav tek imot',
      en: 'The agreement is no longer than Nav’s system accepts',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem tar imot {weeks} uker, her til {latestEnd}.',
      nn: 'Fagsystemet til Nav tek imot {weeks} veker, her til {latestEnd}.',
      en: 'Nav’s system accepts {weeks} weeks, here until {latestEnd}.',
    },
    asks: ['endsOn'],
    evaluate: (facts, at): Evaluation => {
      const weeks = at.parameter('SOM.DUR');
      const latestEnd = lastDayAfter(at.startsOn, timeOf(weeks, 'weeks'), 'weeks');
      return lastDayAskedFor(facts, at) <= latestEnd ? met : notMet({ weeks, latestEnd });
    },
  }),
  condition({
    id: 'SOM-10',
    part: 'age',
    kind: 'technical',
    title: {
      nb: 'Fødselsdatoen er ikke mer enn 30 år før starten',
      nn: 'Fødselsdatoen er ikkje meir enn 30 år før starten',
      en: 'The date of birth is no more than 30 years before the start',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem avviser den som er født før {earliest}. Den som fyller {age} på startdagen, slipper gjennom der, men ikke etter loven.',
      nn: 'Fagsystemet til Nav avviser den som er fødd før {earliest}. Den som fyller {age} på startdagen, slepp gjennom der, men ikkje etter lova.',
      en: 'Nav’s system refuses those born before {earliest}. Whoever turns {age} on the start day passes there, but not under the law.',
    },
    asks: ['born'],
    evaluate: ({ born }, at): Evaluation => {
      if (!born) return missing('born');
      const age = at.parameter('SOM.MAX_AGE');
      const earliest = addYears(at.startsOn, -age);
      const firstOfYear = at.today ? localDate(`${yearOf(at.today) - age}-01-01`) : earliest;
      return born >= earliest && born >= firstOfYear ? met : notMet({ age, earliest: earliest > firstOfYear ? earliest : firstOfYear });
    },
  }),
] as const;
