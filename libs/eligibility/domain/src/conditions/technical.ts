import { addDays, birthday, completedYears, localDate, yearOf } from '@fotfeste/shared/kernel';
import type { AssistanceGroup } from '../assistance-group';
import type { Confidence } from '../engine/basis';
import { condition, doesNotApply, met, missing, notMet, type At, type Condition, type Evaluation } from '../engine/condition';
import { lastDayAskedFor } from '../engine/duration-plan';
import type { Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
const practice = { law: 'PRAKSIS', section: '', confidence: 'medium' } as const;

/** Nav's own table of groups per measure: a stand-in for "need established", not law. */
export function assistanceGroupUsual(groups: readonly AssistanceGroup[], source: string, confidence: Confidence): Condition {
  return condition({
    id: 'INN-01',
    kind: 'technical',
    title: {
      nb: 'Innsatsgruppen er en av dem Nav bruker tiltaket for',
      nn: 'Innsatsgruppa er ei av dei Nav bruker tiltaket for',
      en: 'The assistance group is one Nav uses the measure for',
    },
    basis: { ...practice, source, confidence },
    inForce,
    because: {
      nb: 'Navs fagsystem tilbyr vanligvis ikke dette tiltaket til personens innsatsgruppe. Loven nevner ikke innsatsgrupper.',
      nn: 'Fagsystemet til Nav tilbyr vanlegvis ikkje dette tiltaket til innsatsgruppa til personen. Lova nemner ikkje innsatsgrupper.',
      en: 'Nav’s system does not usually offer this measure to the person’s assistance group. The law does not mention assistance groups.',
    },
    asks: ['assistanceGroup'],
    evaluate: ({ assistanceGroup }): Evaluation => {
      if (!assistanceGroup) return missing('assistanceGroup');
      return groups.includes(assistanceGroup) ? met : notMet();
    },
  });
}

/** Groups of INN-01 with more than good opportunities. */
export const allButGoodOpportunities = [
  'TRENGER_VEILEDNING',
  'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  'JOBBE_DELVIS',
  'LITEN_MULIGHET_TIL_A_JOBBE',
] as const satisfies readonly AssistanceGroup[];

/** The N-th birthday has not come on the last day asked for. */
export function underAgeAtEnd(id: ParameterId): (facts: Facts, at: At) => Evaluation {
  return (facts, at) => {
    if (!facts.born) return missing('born');
    const age = at.parameter(id);
    const lastDay = lastDayAskedFor(facts, at);
    return completedYears(facts.born, lastDay) < age ? met : notMet({ age, lastDay: addDays(birthday(facts.born, age), -1) });
  };
}

/** Employer agreements in Nav's system end before the participant turns 72. */
export const underUpperAge = condition({
  id: 'TEC-01',
  kind: 'technical',
  title: {
    nb: 'Deltakeren er under 72 år når avtalen slutter',
    nn: 'Deltakaren er under 72 år når avtalen sluttar',
    en: 'The participant is under 72 when the agreement ends',
  },
  basis: { ...practice, source: 'TGA' },
  inForce,
  because: {
    nb: 'Navs fagsystem tar ikke imot avtaler som varer til etter {lastDay}, dagen før {age}-årsdagen. Forskriften har ingen øvre grense.',
    nn: 'Fagsystemet til Nav tek ikkje imot avtalar som varer til etter {lastDay}, dagen før {age}-årsdagen. Forskrifta har inga øvre grense.',
    en: 'Nav’s system takes no agreement that lasts beyond {lastDay}, the day before the birthday of {age}. The regulation has no upper limit.',
  },
  asks: ['born', 'endsOn'],
  evaluate: underAgeAtEnd('TEC.MAX_AGE_EMPLOYER'),
});

/** Employer agreements may start a few days back in time, longer only with an approved late registration. */
export const notBackdated = condition({
  id: 'TEC-03',
  kind: 'technical',
  title: {
    nb: 'Startdatoen ligger høyst 7 dager tilbake i tid',
    nn: 'Startdatoen ligg høgst 7 dagar tilbake i tid',
    en: 'The start date is at most 7 days back in time',
  },
  basis: { ...practice, source: 'TGA' },
  inForce,
  because: {
    nb: 'Starten ligger mer enn {days} dager tilbake i tid. En beslutter må godkjenne etterregistrering.',
    nn: 'Starten ligg meir enn {days} dagar tilbake i tid. Ein beslutter må godkjenne etterregistrering.',
    en: 'The start lies more than {days} days back in time. A decision-maker must approve late registration.',
  },
  asks: ['lateRegistrationApproved'],
  evaluate: ({ lateRegistrationApproved }, at): Evaluation => {
    if (!at.today) return doesNotApply;
    const days = at.parameter('TEC.BACKDATE');
    if (at.startsOn >= addDays(at.today, -days) || lateRegistrationApproved) return met;
    return notMet({ days });
  },
});

/** Participants under 18 need their guardians' consent (the rulebook knows it from agreements with employers; the product asks it of every measure). */
export const guardiansConsent = condition({
  id: 'TEC-05',
  kind: 'technical',
  title: {
    nb: 'Foresatte har samtykket når deltakeren er under 18 år',
    nn: 'Dei føresette har samtykt når deltakaren er under 18 år',
    en: 'The guardians have consented when the participant is under 18',
  },
  basis: { ...practice, source: 'TGF' },
  inForce,
  because: {
    nb: 'Deltakeren er under {age} år, og samtykke fra foresatte er ikke registrert.',
    nn: 'Deltakaren er under {age} år, og samtykke frå føresette er ikkje registrert.',
    en: 'The participant is under {age}, and the guardians’ consent is not recorded.',
  },
  asks: ['born', 'guardianConsents'],
  evaluate: ({ born, guardianConsents }, at): Evaluation => {
    if (!born) return missing('born');
    const age = at.parameter('REG.CONSENT_AGE');
    if (completedYears(born, at.startsOn) >= age) return doesNotApply;
    return guardianConsents ? met : notMet({ age });
  },
});

/** Nav's system takes one to five days a week and one to a hundred percent. */
export const extentUsual = condition({
  id: 'TEC-06',
  kind: 'technical',
  title: {
    nb: 'Dager i uken og deltakelsesprosent er innenfor det Navs fagsystem tar imot',
    nn: 'Dagar i veka og deltakingsprosent er innanfor det fagsystemet til Nav tek imot',
    en: 'Days a week and participation percent are what Nav’s system accepts',
  },
  basis: { ...practice, source: 'AMT' },
  inForce,
  because: {
    nb: 'Navs fagsystem tar imot {fewest}–{most} dager i uken og {lowest}–{highest} prosent.',
    nn: 'Fagsystemet til Nav tek imot {fewest}–{most} dagar i veka og {lowest}–{highest} prosent.',
    en: 'Nav’s system accepts {fewest}–{most} days a week and {lowest}–{highest} percent.',
  },
  asks: ['daysPerWeek', 'participationPercent'],
  evaluate: ({ daysPerWeek, participationPercent }, at): Evaluation => {
    const fewest = at.parameter('TEC.DAYS_PER_WEEK_MIN');
    const most = at.parameter('TEC.DAYS_PER_WEEK_MAX');
    const lowest = at.parameter('TEC.PARTICIPATION_MIN');
    const highest = at.parameter('TEC.PARTICIPATION_MAX');
    const daysFit = daysPerWeek === undefined || (daysPerWeek >= fewest && daysPerWeek <= most);
    const percentFits = participationPercent === undefined || (participationPercent >= lowest && participationPercent <= highest);
    return daysFit && percentFits ? met : notMet({ fewest, most, lowest, highest });
  },
});

/** Nav's code for group courses counts the year of the start or of today, whichever is later. */
export const courseAgeUsual = condition({
  id: 'OPL-T-01',
  kind: 'technical',
  title: {
    nb: 'Deltakeren fyller minst 19 år i kursåret',
    nn: 'Deltakaren fyller minst 19 år i kursåret',
    en: 'The participant turns at least 19 in the year of the course',
  },
  basis: { ...practice, source: 'AMT' },
  inForce,
  because: {
    nb: 'Navs fagsystem avviser påmelding til gruppekurs før det året deltakeren fyller {age} år.',
    nn: 'Fagsystemet til Nav avviser påmelding til gruppekurs før det året deltakaren fyller {age} år.',
    en: 'Nav’s system refuses enrolment in a group course before the year the participant turns {age}.',
  },
  asks: ['born'],
  evaluate: ({ born }, at): Evaluation => {
    if (!born) return missing('born');
    const age = at.parameter('OPL.AGE_AE');
    const year = Math.max(yearOf(at.startsOn), at.today ? yearOf(at.today) : 0);
    return year - yearOf(born) >= age ? met : notMet({ age });
  },
});
