import { addMonths, birthday, completedYears, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { condition, doesNotApply, met, missing, mustBe, notMet, type At, type Evaluation } from '../engine/condition';
import { lastDayAskedFor } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import { unless } from '../engine/requirement';
import type { Facts } from '../facts/facts';
import { introductionAllowance } from './introduction-allowance';
import { introductionProgrammeInformation } from './introduction-programme-information';
import { introductionProgrammeLength } from './introduction-programme-length';

const inForce = { from: localDate('2021-01-01') };
const act = { law: 'LOV-2020-11-06-127', source: 'INT', confidence: 'high' } as const;
const group = { ...act, section: '§ 8 første ledd' } as const;
const ageQuote = 'Alderen da oppholdstillatelsen ble innvilget er avgjørende for om personen omfattes av første punktum.';

/** Between 18 and 55 on the day the permit was granted; § 8 tredje ledd speaks of those over 55, so 55 is included. */
const ageAtPermit = condition({
  id: 'INT-01',
  kind: 'hard',
  title: {
    nb: 'Var mellom 18 og 55 år da oppholdstillatelsen ble innvilget',
    nn: 'Var mellom 18 og 55 år då opphaldsløyvet vart innvilga',
    en: 'Was between 18 and 55 when the residence permit was granted',
  },
  basis: { ...group, quote: ageQuote },
  inForce,
  because: {
    nb: 'Personen var {age} år da tillatelsen ble innvilget. Rett og plikt gjelder fra {from} til {to} år.',
    nn: 'Personen var {age} år då løyvet vart innvilga. Rett og plikt gjeld frå {from} til {to} år.',
    en: 'The person was {age} when the permit was granted. Right and duty apply from {from} to {to}.',
  },
  asks: ['born', 'permitGrantedOn'],
  evaluate: ({ born, permitGrantedOn }, at): Evaluation => {
    if (!born) return missing('born');
    const [from, to] = [at.parameter('INT.AGE_FROM'), at.parameter('INT.AGE_TO')];
    if (!permitGrantedOn) return completedYears(born, at.startsOn) < from ? stillTooYoung(from, born) : missing('permitGrantedOn');
    const age = completedYears(born, permitGrantedOn);
    return age >= from && age <= to ? met : notMet({ age, from, to });
  },
});

const permit = condition({
  id: 'INT-01',
  part: 'permit',
  kind: 'hard',
  title: {
    nb: 'Har en oppholdstillatelse som nevnt i § 9',
    nn: 'Har eit opphaldsløyve som nemnt i § 9',
    en: 'Has a residence permit named in section 9',
  },
  basis: { ...act, section: '§ 8 første ledd, § 9' },
  inForce,
  because: {
    nb: 'Tillatelsen er ikke en av dem som gir rett og plikt til programmet.',
    nn: 'Løyvet er ikkje eit av dei som gir rett og plikt til programmet.',
    en: 'The permit is not one of those that give a right and duty to the programme.',
  },
  asks: ['hasPermitForIntroduction'],
  evaluate: mustBe('hasPermitForIntroduction'),
});

const settled = condition({
  id: 'INT-01',
  part: 'settled',
  kind: 'hard',
  title: {
    nb: 'Er bosatt i kommunen etter avtale',
    nn: 'Er busett i kommunen etter avtale',
    en: 'Is settled in the municipality by agreement',
  },
  basis: group,
  inForce,
  because: {
    nb: 'Personen er ikke bosatt etter avtale med integreringsmyndighetene. Kommunen kan likevel tilby programmet.',
    nn: 'Personen er ikkje busett etter avtale med integreringsstyresmaktene. Kommunen kan likevel tilby programmet.',
    en: 'The person is not settled by agreement with the integration authorities. The municipality may still offer the programme.',
  },
  asks: ['settledByAgreement'],
  evaluate: mustBe('settledByAgreement'),
});

const noAgreementRequired = condition({
  id: 'INT-01',
  part: 'no-agreement-required',
  kind: 'hard',
  title: {
    nb: 'Har en tillatelse der kravet om avtale ikke gjelder',
    nn: 'Har eit løyve der kravet om avtale ikkje gjeld',
    en: 'Has a permit for which no agreement is required',
  },
  basis: {
    ...act,
    section: '§ 8 andre ledd',
    quote:
      'Kravet om å være bosatt etter avtale gjelder ikke personer som har fått oppholdstillatelse som nevnt i § 9 første ledd bokstav f og g.',
  },
  inForce,
  because: {
    nb: 'Tillatelsen er ikke gitt etter § 9 første ledd bokstav f eller g.',
    nn: 'Løyvet er ikkje gitt etter § 9 første ledd bokstav f eller g.',
    en: 'The permit is not given under section 9 first paragraph letter f or g.',
  },
  asks: ['isExemptFromSettlementAgreement'],
  evaluate: mustBe('isExemptFromSettlementAgreement'),
});

/** Counted on the day the question is asked, which is before the decision, or on the start day. */
const livedShortTime = condition({
  id: 'INT-01',
  part: 'residence',
  kind: 'hard',
  title: {
    nb: 'Har bodd i en kommune med tillatelsen i mindre enn to år når vedtaket treffes',
    nn: 'Har budd i ein kommune med løyvet i mindre enn to år når vedtaket blir gjort',
    en: 'Has lived in a municipality with the permit for less than two years when the decision is made',
  },
  basis: {
    ...group,
    quote: 'Personen må ha bodd i en kommune med en oppholdstillatelse nevnt i § 9 i mindre enn to år når vedtak etter § 12 treffes.',
  },
  inForce,
  because: {
    nb: 'Personen har bodd i en kommune i {months} måneder eller mer. Vedtaket måtte vært truffet før {latest}.',
    nn: 'Personen har budd i ein kommune i {months} månader eller meir. Vedtaket måtte vore gjort før {latest}.',
    en: 'The person has lived in a municipality for {months} months or more. The decision had to be made before {latest}.',
  },
  asks: ['livedInMunicipalitySince'],
  evaluate: ({ livedInMunicipalitySince }, at): Evaluation => {
    if (!livedInMunicipalitySince) return missing('livedInMunicipalitySince');
    const months = at.parameter('INT.RESIDENCE');
    const latest = addMonths(livedInMunicipalitySince, months);
    return decisionDay(at) < latest ? met : notMet({ months, latest });
  },
});

const notInWork = condition({
  id: 'INT-02',
  kind: 'hard',
  title: {
    nb: 'Har ikke arbeid eller tilbud om arbeid på 30 timer i uken eller mer',
    nn: 'Har ikkje arbeid eller tilbod om arbeid på 30 timar i veka eller meir',
    en: 'Has no work, or offer of work, of 30 hours a week or more',
  },
  basis: {
    ...act,
    section: '§ 8 fjerde ledd',
    quote: 'Første ledd gjelder ikke innvandrere som er i arbeid eller har tilbud om arbeid, når stillingen utgjør minst 30 timer i uken.',
  },
  inForce,
  because: {
    nb: 'Personen har eller er tilbudt arbeid på {hours} timer i uken. Grensen er {limit}.',
    nn: 'Personen har eller har fått tilbod om arbeid på {hours} timar i veka. Grensa er {limit}.',
    en: 'The person has or is offered work of {hours} hours a week. The limit is {limit}.',
  },
  note: {
    nb: 'Opphører arbeidet innen to år etter bosettingen, gjelder retten og plikten likevel.',
    nn: 'Tek arbeidet slutt innan to år etter busetjinga, gjeld retten og plikta likevel.',
    en: 'If the work ends within two years of settlement, the right and duty still apply.',
  },
  asks: ['jobOrOfferHoursPerWeek'],
  evaluate: ({ jobOrOfferHoursPerWeek: hours }, at): Evaluation => {
    if (hours === undefined) return missing('jobOrOfferHoursPerWeek');
    const limit = at.parameter('INT.JOB_LIMIT');
    return hours < limit ? met : notMet({ hours, limit });
  },
});

const outsideNordicAndEea = condition({
  id: 'INT-03',
  kind: 'hard',
  title: {
    nb: 'Er ikke nordisk borger eller omfattet av EØS-avtalen',
    nn: 'Er ikkje nordisk borgar eller omfatta av EØS-avtalen',
    en: 'Is not a Nordic citizen or covered by the EEA agreement',
  },
  basis: {
    ...act,
    section: '§ 8 femte ledd',
    quote:
      'Nordiske borgere og utlendinger som omfattes av Avtale om Det europeiske økonomiske samarbeidsområde (EØS-avtalen) , omfattes ikke av denne paragrafen.',
  },
  inForce,
  because: {
    nb: 'Nordiske borgere og de som omfattes av EØS-avtalen, er utenfor programmet.',
    nn: 'Nordiske borgarar og dei som er omfatta av EØS-avtalen, er utanfor programmet.',
    en: 'Nordic citizens and those covered by the EEA agreement are outside the programme.',
  },
  asks: ['isNordicOrEeaCovered'],
  evaluate: mustBe('isNordicOrEeaCovered', 'false'),
});

const enoughWork = condition({
  id: 'INT-08',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Arbeidsrettede elementer er minst 15 timer i uken i snitt',
    nn: 'Arbeidsretta element er minst 15 timar i veka i snitt',
    en: 'Work elements are at least 15 hours a week on average',
  },
  basis: {
    ...act,
    section: '§ 14 a tredje ledd',
    quote:
      'Når deltagere i et program som skal kvalifisere for arbeid, har utdanning på videregående nivå eller høyere, skal arbeidsrettede elementer gjennomsnittlig minst utgjøre 15 timer i uken av programtiden etter tre måneder i introduksjonsprogrammet.',
  },
  inForce,
  because: {
    nb: 'Når programmet skal kvalifisere for arbeid, skal arbeidsrettede elementer være minst {least} timer i uken etter {months} måneder. Planlagt er {hours}.',
    nn: 'Når programmet skal kvalifisere for arbeid, skal arbeidsretta element vere minst {least} timar i veka etter {months} månader. Planlagt er {hours}.',
    en: 'When the programme shall qualify for work, work elements shall be at least {least} hours a week after {months} months. Planned are {hours}.',
  },
  asks: ['introductionGoal', 'hasUpperSecondaryEducation', 'workElementHoursPerWeek', 'endsOn'],
  evaluate: (facts, at): Evaluation => {
    if (facts.introductionGoal === undefined) return missing('introductionGoal');
    if (facts.introductionGoal !== 'QUALIFY_FOR_WORK') return doesNotApply;
    if (facts.hasUpperSecondaryEducation === undefined) return missing('hasUpperSecondaryEducation');
    const months = at.parameter(facts.hasUpperSecondaryEducation ? 'INT.WORK_AFTER_VGS' : 'INT.WORK_AFTER');
    if (endsWithin(months, facts, at)) return doesNotApply;
    const hours = facts.workElementHoursPerWeek;
    if (hours === undefined) return missing('workElementHoursPerWeek');
    const least = at.parameter('INT.WORK_HOURS');
    return hours >= least ? met : notMet({ hours, least, months });
  },
});

/** Introduksjonsprogrammet, run by the municipality (integreringsloven chapters 4 and 5). */
export const introductionProgramme = measure({
  code: 'INTRODUKSJONSPROGRAM',
  inForce,
  requirements: [
    ageAtPermit,
    permit,
    unless(settled, noAgreementRequired, {
      nb: 'Er bosatt etter avtale, der det kreves',
      nn: 'Er busett etter avtale, der det er eit krav',
      en: 'Is settled by agreement, where that is required',
    }),
    livedShortTime,
    notInWork,
    outsideNordicAndEea,
    enoughWork,
    ...introductionProgrammeInformation,
  ],
  duration: introductionProgrammeLength,
  amount: introductionAllowance,
});

/** Whoever is too young at the start was too young on any earlier day, whenever the permit came. */
function stillTooYoung(from: number, born: LocalDate): Evaluation {
  return notMet(
    { from, turns: birthday(born, from) },
    {
      nb: 'Personen fyller {from} år først {turns}. Tillatelsen kan ikke være gitt etter fylte {from} år når tiltaket starter før det.',
      nn: 'Personen fyller {from} år først {turns}. Løyvet kan ikkje vere gitt etter fylte {from} år når tiltaket startar før det.',
      en: 'The person turns {from} on {turns}. The permit cannot have been granted at that age when the programme starts before it.',
    },
  );
}

function decisionDay({ today, startsOn }: At): LocalDate {
  return today && today < startsOn ? today : startsOn;
}

function endsWithin(months: number, facts: Facts, at: At): boolean {
  return facts.endsOn !== undefined && lastDayAskedFor(facts, at) < addMonths(at.startsOn, months);
}
