import { localDate } from '@fotfeste/shared/kernel';
import { isPermanent } from '../assistance-group';
import { keepsEmployee } from '../conditions/wage-subsidy';
import { isWorkCapacityReduced } from '../conditions/work-capacity';
import { condition, doesNotApply, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import type { Facts } from '../facts/facts';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const capacitySection = { ...regulation, section: '§ 10-3 første ledd og § 10-4 første ledd' } as const;
const assessmentSection = {
  ...regulation,
  section: '§ 10-4 andre ledd',
  quote:
    'Arbeids- og velferdsetaten skal ha gjennomført en arbeidsevnevurdering før varig lønnstilskudd innvilges, hvor det skal være fastslått at tiltaksdeltakeren har varig nedsatt arbeidsevne og har behov for et varig tiltak, og hvor alternativet kan være overgang til uføretrygd.',
} as const;

/**
 * Whether the reduction is established as permanent; undefined when that is unknown. The two permanent groups say so; reduced
 * capacity alone leaves it open; without reduced capacity it cannot be permanent.
 */
function isReductionPermanent(facts: Facts): boolean | undefined {
  const { permanentReductionEstablished, assistanceGroup } = facts;
  if (permanentReductionEstablished !== undefined) return permanentReductionEstablished;
  if (assistanceGroup && isPermanent(assistanceGroup)) return true;
  return isWorkCapacityReduced(facts) === false ? false : undefined;
}

/** First half of VLT-01: what has been established. */
export const permanentlyReduced = condition({
  id: 'VLT-01',
  kind: 'hard',
  title: {
    nb: 'Arbeidsevnen er fastslått varig nedsatt',
    nn: 'Arbeidsevna er fastslått varig nedsett',
    en: 'Work capacity is established as permanently reduced',
  },
  basis: {
    ...capacitySection,
    quote: 'Det er et krav at arbeidstakeren har varig nedsatt arbeidsevne på grunn av helsemessige eller sosiale årsaker.',
  },
  inForce,
  because: {
    nb: 'Det er ikke fastslått at arbeidsevnen er varig nedsatt.',
    nn: 'Det er ikkje fastslått at arbeidsevna er varig nedsett.',
    en: 'It is not established that work capacity is permanently reduced.',
  },
  note: {
    nb: 'Loven nevner ikke innsatsgrupper. Jobbe delvis og Liten mulighet til å jobbe leses som varig nedsatt; andre må si det uttrykkelig.',
    nn: 'Lova nemner ikkje innsatsgrupper. Jobbe delvis og Lita moglegheit til å jobbe blir lesne som varig nedsett; andre må seie det uttrykkjeleg.',
    en: 'The law does not mention assistance groups. The two permanent groups are read as permanently reduced; others must say so expressly.',
  },
  asks: ['permanentReductionEstablished', 'assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision'],
  evaluate: (facts): Evaluation => {
    const permanent = isReductionPermanent(facts);
    if (permanent === undefined) return missing('permanentReductionEstablished');
    return permanent ? met : notMet();
  },
});

/** Second half of VLT-01: substantial, and for health or social reasons. */
export const substantiallyReduced = condition({
  id: 'VLT-01',
  part: 'substantial',
  kind: 'discretionary',
  title: {
    nb: 'Arbeidsevnen er vesentlig nedsatt av helsemessige eller sosiale årsaker',
    nn: 'Arbeidsevna er vesentleg nedsett av helsemessige eller sosiale årsaker',
    en: 'Work capacity is substantially reduced for health or social reasons',
  },
  basis: capacitySection,
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Er arbeidsevnen varig og vesentlig nedsatt av helsemessige eller sosiale årsaker?',
      nn: 'Er arbeidsevna varig og vesentleg nedsett av helsemessige eller sosiale årsaker?',
      en: 'Is work capacity permanently and substantially reduced for health or social reasons?',
    },
    help: {
      nb: 'Hvorfor er nedsettelsen varig og vesentlig? Hvilken arbeidsevne gjenspeiler den foreslåtte prosenten?',
      nn: 'Kvifor er nedsetjinga varig og vesentleg? Kva arbeidsevne speglar den foreslåtte prosenten?',
      en: 'Why is the reduction permanent and substantial? Which work capacity does the proposed percentage reflect?',
    },
  },
});

/** "Med sikte på et varig arbeidsforhold". */
export const lastingEmployment = condition({
  id: 'VLT-02',
  part: 'lasting',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Ansettelsen tar sikte på et varig arbeidsforhold',
    nn: 'Tilsetjinga tek sikte på eit varig arbeidsforhold',
    en: 'The hiring aims at a lasting employment',
  },
  basis: { ...regulation, section: '§ 10-3 første ledd' },
  inForce,
  because: {
    nb: 'Arbeidsgiveren ansetter ikke med sikte på et varig arbeidsforhold.',
    nn: 'Arbeidsgivaren tilset ikkje med sikte på eit varig arbeidsforhold.',
    en: 'The employer does not hire aiming at a lasting employment.',
  },
  asks: ['aimsAtLastingEmployment'],
  evaluate: mustBe('aimsAtLastingEmployment'),
});

/** Work-capacity assessment made before the grant. */
export const assessmentMade = condition({
  id: 'VLT-03',
  kind: 'hard',
  title: {
    nb: 'Arbeidsevnevurderingen er gjort, og slår fast varig nedsettelse',
    nn: 'Arbeidsevnevurderinga er gjord, og slår fast varig nedsetjing',
    en: 'The work-capacity assessment is made, and establishes a permanent reduction',
  },
  basis: assessmentSection,
  inForce,
  because: {
    nb: 'Arbeidsevnevurdering som slår fast varig nedsatt arbeidsevne, mangler.',
    nn: 'Arbeidsevnevurdering som slår fast varig nedsett arbeidsevne, manglar.',
    en: 'A work-capacity assessment that establishes permanently reduced work capacity is lacking.',
  },
  asks: ['workCapacityAssessed', 'permanentReductionEstablished', 'assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision'],
  evaluate: (facts): Evaluation => {
    const permanent = isReductionPermanent(facts);
    if (facts.workCapacityAssessed === false || permanent === false) return notMet();
    if (facts.workCapacityAssessed === undefined) return missing('workCapacityAssessed');
    return permanent === undefined ? missing('permanentReductionEstablished') : met;
  },
});

/** The exception from twelve months of sick leave, since 2018. */
export const progressiveIllness = condition({
  id: 'VLT-05',
  part: 'progressive',
  kind: 'hard',
  title: {
    nb: 'Har en sykdom som gradvis svekker arbeidsevnen, der sykmelding ikke er påkrevd',
    nn: 'Har ein sjukdom som svekkjer arbeidsevna gradvis, der sjukmelding ikkje er påkravd',
    en: 'Has an illness that gradually weakens work capacity, where sick leave is not required',
  },
  basis: {
    ...regulation,
    section: '§ 10-3 andre ledd',
    quote:
      'For personer som har en sykdomstilstand hvor arbeidsevnen gradvis vil svekkes, og hvor sykemelding ikke er påkrevd fordi dette ikke vil anses å ha betydning for bedring av helsetilstanden, kan det gjøres unntak fra kravet om tolv måneders forutgående sykemelding.',
  },
  inForce: { from: localDate('2018-01-01') },
  because: {
    nb: 'Det er ikke bekreftet en sykdom som gradvis svekker arbeidsevnen.',
    nn: 'Det er ikkje stadfesta ein sjukdom som svekkjer arbeidsevna gradvis.',
    en: 'An illness that gradually weakens work capacity is not confirmed.',
  },
  asks: ['progressiveIllness'],
  evaluate: ({ progressiveIllness: confirmed }): Evaluation => {
    if (confirmed === undefined) return missing('progressiveIllness');
    return confirmed ? met : notMet();
  },
});

/** Time-limited measures first, tried or considered. */
export const otherMeasuresTried = condition({
  id: 'VLT-06',
  kind: 'discretionary',
  title: {
    nb: 'Tidsbegrensede tiltak og andre virkemidler er prøvd eller vurdert',
    nn: 'Tidsavgrensa tiltak og andre verkemiddel er prøvde eller vurderte',
    en: 'Time-limited measures and other means have been tried or considered',
  },
  basis: {
    ...regulation,
    section: '§ 10-4 tredje ledd',
    quote:
      'Tidsbegrensede tiltak, som midlertidig lønnstilskudd, og andre virkemidler skal være prøvd eller vurdert før varig lønnstilskudd kan innvilges.',
  },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 12,
    text: {
      nb: 'Er tidsbegrensede tiltak, som midlertidig lønnstilskudd, prøvd eller vurdert?',
      nn: 'Er tidsavgrensa tiltak, som mellombels lønstilskot, prøvde eller vurderte?',
      en: 'Have time-limited measures, such as the temporary wage subsidy, been tried or considered?',
    },
    help: {
      nb: 'Skriv for hvert tiltak om det er prøvd eller vurdert, og hvorfor det ikke er nok.',
      nn: 'Skriv for kvart tiltak om det er prøvd eller vurdert, og kvifor det ikkje er nok.',
      en: 'Write for each measure whether it was tried or considered, and why it is not enough.',
    },
  },
});

/** Existing employees: the employer's duty under § 4-6 of the Working Environment Act. */
export const adaptationFulfilled = condition({
  id: 'VLT-07',
  kind: 'hard',
  title: {
    nb: 'Arbeidsgiveren har oppfylt plikten til å tilrettelegge for den ansatte',
    nn: 'Arbeidsgivaren har oppfylt plikta til å leggje til rette for den tilsette',
    en: 'The employer has fulfilled the duty to adapt the work for the employee',
  },
  basis: {
    ...regulation,
    section: '§ 10-5 første ledd',
    quote:
      'Når tilskuddet gis for en arbeidstaker som allerede er ansatt i virksomheten, skal arbeidsgivers plikt til tilrettelegging etter arbeidsmiljøloven § 4-6 , være oppfylt.',
  },
  inForce,
  because: {
    nb: 'Arbeidsgiveren har ikke oppfylt plikten etter arbeidsmiljøloven § 4-6.',
    nn: 'Arbeidsgivaren har ikkje oppfylt plikta etter arbeidsmiljølova § 4-6.',
    en: 'The employer has not fulfilled the duty under § 4-6 of the Working Environment Act.',
  },
  note: {
    nb: '§ 1-8 viser til arbeidsmiljøloven § 4-2, § 10-5 til § 4-6. Begge gjelder.',
    nn: '§ 1-8 viser til arbeidsmiljølova § 4-2, § 10-5 til § 4-6. Begge gjeld.',
    en: '§ 1-8 refers to § 4-2 of the Working Environment Act, § 10-5 to § 4-6. Both apply.',
  },
  asks: ['keepsEmployee', 'employments', 'employerAdaptationFulfilled'],
  evaluate: (facts): Evaluation => {
    const keeps = keepsEmployee(facts);
    if (keeps === false) return doesNotApply;
    if (keeps === undefined) return missing('keepsEmployee');
    if (facts.employerAdaptationFulfilled === undefined) return missing('employerAdaptationFulfilled');
    return facts.employerAdaptationFulfilled ? met : notMet();
  },
});

/** The percentage is individual, up to the highest rate of the first year. */
export const withinHighestRate = condition({
  id: 'VLT-08',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Avtalt tilskuddsprosent er ikke over høyeste sats',
    nn: 'Avtalt tilskotsprosent er ikkje over høgaste sats',
    en: 'The agreed percentage is not above the highest rate',
  },
  basis: {
    ...regulation,
    section: '§ 10-7 andre ledd',
    quote:
      'Varig lønnstilskudd kan maksimalt utgjøre 75 prosent av refusjonsgrunnlaget det første året, og 67 prosent av refusjonsgrunnlaget de påfølgende årene.',
  },
  inForce,
  because: {
    nb: 'Tilskuddet kan være høyst {highest} prosent det første året, og {after} prosent senere.',
    nn: 'Tilskotet kan vere høgst {highest} prosent det første året, og {after} prosent seinare.',
    en: 'The grant may be at most {highest} percent in the first year, and {after} percent later.',
  },
  note: {
    nb: 'Prosenten er individuell, ut fra arbeidsevnen. Beløpet bruker den laveste av avtalt og høyeste sats.',
    nn: 'Prosenten er individuell, ut frå arbeidsevna. Beløpet bruker den lågaste av avtalt og høgaste sats.',
    en: 'The percentage is individual, by work capacity. The amount uses the lower of the agreed and the highest rate.',
  },
  asks: ['agreedSubsidyPercent'],
  evaluate: ({ agreedSubsidyPercent }, at): Evaluation => {
    if (agreedSubsidyPercent === undefined) return missing('agreedSubsidyPercent');
    const highest = at.parameter('VLT.RATE_MAX_Y1');
    return agreedSubsidyPercent <= highest ? met : notMet({ highest, after: at.parameter('VLT.RATE_MAX_AFTER') });
  },
});
