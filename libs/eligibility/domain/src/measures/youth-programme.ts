import { addDays, localDate } from '@fotfeste/shared/kernel';
import { hasNotTurned, hasTurned } from '../conditions/age';
import { needEstablished } from '../conditions/need-established';
import { noBenefitsBut } from '../conditions/other-benefits';
import { condition, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { measure } from '../engine/measure';
import type { BenefitKind } from '../facts/benefits';
import { youthProgrammeBenefit } from './youth-programme-benefit';
import { youthProgrammeInformation } from './youth-programme-information';
import { youthProgrammeLength } from './youth-programme-length';

const inForce = { from: localDate('2025-08-01') };
const regulation = { law: 'FOR-2025-06-20-1182', source: 'UP', confidence: 'high' } as const;
const group = { ...regulation, section: '§ 3 første ledd' } as const;
const necessaryQuote =
  'Deltakelse i programmet skal være nødvendig og hensiktsmessig for at deltakeren skal komme i ordinært arbeid eller ordinær utdanning.';

const turned18 = condition({
  id: 'UNP-01',
  kind: 'hard',
  title: { nb: 'Har fylt 18 år', nn: 'Har fylt 18 år', en: 'Has turned 18' },
  basis: { ...group, section: '§ 3 første ledd bokstav a', quote: 'har fylt 18 år og ikke har fylt 29 år,' },
  inForce,
  because: { nb: 'Fyller {age} år {earliest}.', nn: 'Fyller {age} år {earliest}.', en: 'Turns {age} on {earliest}.' },
  asks: ['born'],
  evaluate: hasTurned('UNP.AGE_FROM'),
});

const under29 = condition({
  id: 'UNP-01',
  part: 'under-29',
  kind: 'hard',
  title: { nb: 'Har ikke fylt 29 år', nn: 'Har ikkje fylt 29 år', en: 'Has not turned 29' },
  basis: { ...group, section: '§ 3 første ledd bokstav a', quote: 'har fylt 18 år og ikke har fylt 29 år,' },
  inForce,
  because: {
    nb: 'Personen har fylt {age} år. Siste dag for å starte var {lastDay}.',
    nn: 'Personen har fylt {age} år. Siste dag for å starte var {lastDay}.',
    en: 'The person has turned {age}. The last day to start was {lastDay}.',
  },
  asks: ['born'],
  evaluate: hasNotTurned('UNP.AGE_TO'),
});

const need = needEstablished({
  id: 'UNP-02',
  basis: {
    ...group,
    section: '§ 3 første ledd bokstav b',
    quote: 'har fått fastslått at de har behov for bistand fra Arbeids- og velferdsetaten for å komme i ordinært arbeid,',
  },
  inForce,
  because: {
    nb: 'Det er ikke fastslått i et § 14 a-vedtak at personen trenger bistand for å komme i arbeid.',
    nn: 'Det er ikkje fastslått i eit § 14 a-vedtak at personen treng bistand for å kome i arbeid.',
    en: 'It is not established in a § 14 a decision that the person needs assistance to get work.',
  },
});

/** Only one time. A participation that runs into the start day is the same one; time without dates is taken to be in it. */
const notBefore = condition({
  id: 'UNP-03',
  kind: 'hard',
  title: {
    nb: 'Har ikke deltatt i programmet før',
    nn: 'Har ikkje delteke i programmet før',
    en: 'Has not taken part in the programme before',
  },
  basis: { ...group, section: '§ 3 første ledd bokstav c', quote: 'ikke tidligere har deltatt i programmet,' },
  inForce,
  because: {
    nb: 'Personen har deltatt i ungdomsprogrammet før. Det kan bare tildeles én gang.',
    nn: 'Personen har delteke i ungdomsprogrammet før. Det kan berre bli tildelt éin gong.',
    en: 'The person has taken part in the youth programme before. It can be granted only once.',
  },
  asks: ['takenPartInYouthProgramme', 'participations'],
  evaluate: ({ takenPartInYouthProgramme, participations }, { measure: code, startsOn }): Evaluation => {
    const dayBefore = addDays(startsOn, -1);
    const ended = participations?.some((one) => one.measure === code && one.to !== undefined && one.to < dayBefore);
    if (takenPartInYouthProgramme || ended) return notMet();
    return takenPartInYouthProgramme === undefined && !participations ? missing('takenPartInYouthProgramme') : met;
  },
});

const wantsTo = condition({
  id: 'UNP-04',
  kind: 'hard',
  title: { nb: 'Ønsker å delta i programmet', nn: 'Ønskjer å delta i programmet', en: 'Wants to take part in the programme' },
  basis: { ...group, section: '§ 3 første ledd bokstav d', quote: 'ønsker å delta i programmet,' },
  inForce,
  because: {
    nb: 'Personen ønsker ikke å delta.',
    nn: 'Personen ønskjer ikkje å delta.',
    en: 'The person does not want to take part.',
  },
  asks: ['wantsToTakePart'],
  evaluate: mustBe('wantsToTakePart'),
});

const ableFullTime = condition({
  id: 'UNP-05',
  kind: 'discretionary',
  title: { nb: 'Er i stand til å delta på fulltid', nn: 'Er i stand til å delta på fulltid', en: 'Is able to take part full time' },
  basis: { ...group, section: '§ 3 første ledd bokstav e', quote: 'vurderes å være i stand til å delta i programmet på fulltid og' },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Er personen i stand til å delta i ungdomsprogrammet på fulltid?',
      nn: 'Er personen i stand til å delta i ungdomsprogrammet på fulltid?',
      en: 'Is the person able to take part in the youth programme full time?',
    },
  },
});

const canReachWork = condition({
  id: 'UNP-06',
  kind: 'discretionary',
  title: {
    nb: 'Kan komme i ordinært arbeid eller utdanning gjennom programmet, som er nødvendig og hensiktsmessig',
    nn: 'Kan kome i ordinært arbeid eller utdanning gjennom programmet, som er nødvendig og føremålstenleg',
    en: 'Can reach ordinary work or education through the programme, which is necessary and appropriate',
  },
  basis: { ...regulation, section: '§ 3 første ledd bokstav f og andre ledd', quote: necessaryQuote },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Kan programmet gjøre personen i stand til å komme i ordinært arbeid eller utdanning, og er det nødvendig og hensiktsmessig?',
      nn: 'Kan programmet gjere personen i stand til å kome i ordinært arbeid eller utdanning, og er det nødvendig og føremålstenleg?',
      en: 'Can the programme make the person able to reach ordinary work or education, and is it necessary and appropriate?',
    },
  },
});

const fullTime = condition({
  id: 'UNP-07',
  kind: 'hard',
  neededBy: 'start',
  title: { nb: 'Programmet er på fulltid', nn: 'Programmet er på fulltid', en: 'The programme is full time' },
  basis: { ...regulation, section: '§ 5 andre ledd', quote: 'Programmet er på fulltid.' },
  inForce,
  because: {
    nb: 'Programmet er planlagt på deltid. Det må være på fulltid.',
    nn: 'Programmet er planlagt på deltid. Det må vere på fulltid.',
    en: 'The programme is planned part time. It must be full time.',
  },
  asks: ['participationPercent'],
  evaluate: ({ participationPercent }): Evaluation => {
    if (participationPercent === undefined) return missing('participationPercent');
    return participationPercent === 100 ? met : notMet();
  },
});

/** What § 12 lets a participant have beside the benefit of the programme. */
const compatible: readonly BenefitKind[] = ['SOSIALHJELP', 'SYKEPENGER', 'PLEIEPENGER', 'UNGDOMSPROGRAMYTELSE'];

const noOtherBenefit = condition({
  id: 'UNP-11',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Mottar ingen annen ytelse til livsopphold',
    nn: 'Får inga anna yting til livsopphald',
    en: 'Receives no other benefit for livelihood',
  },
  basis: { ...regulation, section: '§ 12', quote: 'Ytelsen gis ikke til deltakere som mottar andre livsoppholdsytelser,' },
  inForce,
  because: {
    nb: 'Personen mottar en annen ytelse til livsopphold, og kan da ikke få ungdomsprogramytelse.',
    nn: 'Personen får ei anna yting til livsopphald, og kan då ikkje få ungdomsprogramyting.',
    en: 'The person receives another benefit for livelihood, and cannot then get the benefit of the youth programme.',
  },
  note: {
    nb: '§ 12 gjelder ytelsen. Navs sjekkliste lar den også stenge for programmet, og slik er regelen lest her. Økonomisk sosialhjelp, sykepenger og pleiepenger er unntatt.',
    nn: '§ 12 gjeld ytinga. Sjekklista til Nav lèt ho òg stengje for programmet, og slik er regelen lesen her. Økonomisk sosialhjelp, sjukepengar og pleiepengar er unnatekne.',
    en: 'Section 12 is about the benefit. Nav’s checklist lets it close the programme too, and that is how the rule is read here. Social assistance, sickness benefit and care benefit are excepted.',
  },
  asks: ['benefits'],
  evaluate: noBenefitsBut(compatible),
});

/** Office numbers of Arendal, Bergen sør, Bergen vest, Kristiansand, Porsgrunn, Sandefjord and Skien. */
const trialOffices: readonly string[] = ['0906', '1202', '1206', '1001', '0805', '0710', '0806'];

const trialOffice = condition({
  id: 'UNP-13',
  kind: 'technical',
  title: {
    nb: 'Nav-kontoret er med i forsøket',
    nn: 'Nav-kontoret er med i forsøket',
    en: 'The Nav office takes part in the trial',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'UNG', confidence: 'medium' },
  inForce,
  because: {
    nb: 'Navs kode kjenner bare forsøket ved Arendal, Bergen sør, Bergen vest, Kristiansand, Porsgrunn, Sandefjord og Skien. Departementet bestemmer fylkene.',
    nn: 'Koden til Nav kjenner berre forsøket ved Arendal, Bergen sør, Bergen vest, Kristiansand, Porsgrunn, Sandefjord og Skien. Departementet bestemmer fylka.',
    en: 'Nav’s code only knows the trial at Arendal, Bergen sør, Bergen vest, Kristiansand, Porsgrunn, Sandefjord and Skien. The ministry decides the counties.',
  },
  note: {
    nb: 'Listen står bare i Navs kode (E-22).',
    nn: 'Lista står berre i koden til Nav (E-22).',
    en: 'The list stands only in Nav’s code (E-22).',
  },
  asks: ['navOffice'],
  evaluate: ({ navOffice }): Evaluation => {
    if (!navOffice) return missing('navOffice');
    return trialOffices.includes(navOffice) ? met : notMet();
  },
});

/** Ungdomsprogrammet: a trial with a programme and a benefit of its own. */
export const youthProgramme = measure({
  code: 'UNGDOMSPROGRAM',
  inForce,
  requirements: [
    turned18,
    under29,
    need,
    notBefore,
    wantsTo,
    ableFullTime,
    canReachWork,
    fullTime,
    noOtherBenefit,
    trialOffice,
    ...youthProgrammeInformation,
  ],
  duration: youthProgrammeLength,
  amount: youthProgrammeBenefit,
});
