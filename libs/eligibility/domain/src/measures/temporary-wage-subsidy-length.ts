import { localDate } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '../assistance-group';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { condition, met, missing, notMet, type Evaluation } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { timeOf } from '../engine/time-used';

const inForce = { from: localDate('2016-01-01') };
const section = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high', section: '§ 9-4 andre ledd' } as const;
const reducedQuote = 'For personer med nedsatt arbeidsevne kan det gis lønnstilskudd i inntil to år.';

/** How long midlertidig lønnstilskudd may last (§ 9-4). */
export const temporaryWageSubsidyLength = durationPlan({
  unit: 'months',
  clock: ['MIDLERTIDIG_LONNSTILSKUDD'],
  steps: [
    {
      id: 'MLT-04',
      how: 'up-to',
      parameter: 'MLT.DUR',
      title: { nb: 'Inntil ett år', nn: 'Inntil eitt år', en: 'Up to one year' },
      basis: { ...section, quote: 'Lønnstilskudd kan gis i inntil ett år.' },
      inForce,
    },
    {
      id: 'MLT-05',
      how: 'up-to',
      parameter: 'MLT.DUR_REDUCED',
      requires: [reducedWorkCapacity({ id: 'MLT-05', part: 'reduced-capacity', basis: { ...section, quote: reducedQuote }, inForce })],
      title: {
        nb: 'Inntil to år ved nedsatt arbeidsevne',
        nn: 'Inntil to år ved nedsett arbeidsevne',
        en: 'Up to two years with reduced work capacity',
      },
      basis: { ...section, quote: reducedQuote },
      inForce,
    },
  ],
});

/** Nav's system counts two years only for the three groups; the law asks for reduced work capacity. */
export const longerThanUsual = condition({
  id: 'MLT-12',
  part: 'length',
  kind: 'technical',
  title: {
    nb: 'Samlet tid er innenfor det Navs fagsystem tar imot for innsatsgruppen',
    nn: 'Samla tid er innanfor det fagsystemet til Nav tek imot for innsatsgruppa',
    en: 'The total time is within what Nav’s system accepts for the assistance group',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'TGA', confidence: 'medium' },
  inForce: { ...inForce, startNotFound: true },
  because: {
    nb: 'Navs fagsystem stopper ved {months} måneder når innsatsgruppen er ukjent eller ikke sier nedsatt arbeidsevne.',
    nn: 'Fagsystemet til Nav stoppar ved {months} månader når innsatsgruppa er ukjend eller ikkje seier nedsett arbeidsevne.',
    en: 'Nav’s system stops at {months} months when the assistance group is unknown or does not say reduced work capacity.',
  },
  asks: ['assistanceGroup', 'participations', 'timeUsed', 'endsOn'],
  evaluate: (facts, at): Evaluation => {
    if (!facts.participations && !facts.timeUsed) return missing('participations');
    if (facts.assistanceGroup && hasReducedWorkCapacity(facts.assistanceGroup)) return met;
    const months = at.parameter('MLT.DUR');
    const time = at.time(temporaryWageSubsidyLength, facts);
    const asked = at.asked(temporaryWageSubsidyLength, facts, time) + time.certain + time.separateTime;
    return asked <= timeOf(months, 'months') ? met : notMet({ months });
  },
});
