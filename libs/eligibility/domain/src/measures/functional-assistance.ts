import { localDate } from '@fotfeste/shared/kernel';
import { aidWithinHighestShare } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { notCoveredByOtherGrants } from '../conditions/other-grants';
import { noGrantForFamily, providerApproved, providerMayGetGrant } from '../conditions/provider';
import { condition, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { measure } from '../engine/measure';
import { allOf, anyOf } from '../engine/requirement';
import { functionalAssistanceInformation } from './functional-assistance-information';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 6-3' } as const;
const groupQuote =
  'Funksjonsassistanse kan gis til personer som har omfattende fysiske funksjonsnedsettelser, og til blinde og sterkt svaksynte.';

const visuallyImpaired = condition({
  id: 'FUN-01',
  part: 'visually-impaired',
  kind: 'hard',
  title: {
    nb: 'Er blind eller sterkt svaksynt',
    nn: 'Er blind eller sterkt svaksynt',
    en: 'Is blind or severely visually impaired',
  },
  basis: { ...targetGroup, quote: groupQuote },
  inForce,
  because: {
    nb: 'Det er ikke dokumentert at personen er blind eller sterkt svaksynt.',
    nn: 'Det er ikkje dokumentert at personen er blind eller sterkt svaksynt.',
    en: 'It is not documented that the person is blind or severely visually impaired.',
  },
  asks: ['blindOrSeverelyVisuallyImpaired'],
  evaluate: mustBe('blindOrSeverelyVisuallyImpaired'),
});

const physicalDisability = condition({
  id: 'FUN-01',
  part: 'physical',
  kind: 'hard',
  title: {
    nb: 'Har en dokumentert fysisk funksjonsnedsettelse',
    nn: 'Har ei dokumentert fysisk funksjonsnedsetjing',
    en: 'Has a documented physical disability',
  },
  basis: { ...targetGroup, quote: groupQuote },
  inForce,
  because: {
    nb: 'Det er ikke dokumentert noen fysisk funksjonsnedsettelse.',
    nn: 'Det er ikkje dokumentert noka fysisk funksjonsnedsetjing.',
    en: 'No physical disability is documented.',
  },
  asks: ['physicalDisabilityDocumented'],
  evaluate: mustBe('physicalDisabilityDocumented'),
});

const extensiveDisability = condition({
  id: 'FUN-01',
  part: 'extensive',
  kind: 'discretionary',
  title: { nb: 'Funksjonsnedsettelsen er omfattende', nn: 'Funksjonsnedsetjinga er omfattande', en: 'The disability is extensive' },
  basis: targetGroup,
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Er den fysiske funksjonsnedsettelsen omfattende?',
      nn: 'Er den fysiske funksjonsnedsetjinga omfattande?',
      en: 'Is the physical disability extensive?',
    },
    help: {
      nb: 'Hvilke praktiske oppgaver og hvilken ledsaging trenger personen på jobb? Skriv ikke diagnoser.',
      nn: 'Kva praktiske oppgåver og kva følgje treng personen på jobb? Skriv ikkje diagnosar.',
      en: 'Which practical tasks and which accompaniment does the person need at work? Do not write diagnoses.',
    },
  },
});

const otherSolutionsClarified = condition({
  id: 'FUN-02',
  kind: 'discretionary',
  title: {
    nb: 'Tilrettelegging og hjelpemidler er klarlagt først',
    nn: 'Tilrettelegging og hjelpemiddel er klarlagde først',
    en: 'Adaptation and aids have been clarified first',
  },
  basis: {
    ...regulation,
    section: '§ 6-6 første ledd',
    quote:
      'Tiltaksdeltakeren og dennes arbeidsgiver må ha klarlagt mulig tilrettelegging og aktuelle hjelpemidler før behovet for funksjonsassistent vurderes.',
  },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Har deltakeren og arbeidsgiveren klarlagt mulig tilrettelegging og aktuelle hjelpemidler?',
      nn: 'Har deltakaren og arbeidsgivaren klarlagt mogleg tilrettelegging og aktuelle hjelpemiddel?',
      en: 'Have the participant and the employer clarified possible adaptation and relevant aids?',
    },
    help: {
      nb: 'Hva er prøvd? Er sakkyndig bistand hentet inn der det trengs?',
      nn: 'Kva er prøvd? Er sakkunnig bistand henta inn der det trengst?',
      en: 'What has been tried? Has expert help been obtained where needed?',
    },
  },
});

const notOrdinaryTasks = condition({
  id: 'FUN-03',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Assistenten skal ikke utføre deltakerens ordinære arbeidsoppgaver',
    nn: 'Assistenten skal ikkje utføre dei ordinære arbeidsoppgåvene til deltakaren',
    en: 'The assistant is not to do the participant’s ordinary tasks',
  },
  basis: {
    ...regulation,
    section: '§ 6-2 andre ledd',
    quote:
      'Funksjonsassistenten skal ikke utføre tiltaksdeltakerens ordinære arbeidsoppgaver, heller ikke ved sykefravær, ferier eller annet fravær.',
  },
  inForce,
  because: {
    nb: 'Assistenten kan hjelpe med praktiske oppgaver og ledsaging, men ikke gjøre deltakerens egne oppgaver, heller ikke ved fravær.',
    nn: 'Assistenten kan hjelpe med praktiske oppgåver og følgje, men ikkje gjere oppgåvene til deltakaren, heller ikkje ved fråvær.',
    en: 'The assistant may help with practical tasks and accompany, but not do the participant’s own tasks, not during absence either.',
  },
  asks: ['assistantDoesOrdinaryTasks'],
  evaluate: mustBe('assistantDoesOrdinaryTasks', 'false'),
});

const extentByNeed = condition({
  id: 'FUN-04',
  kind: 'discretionary',
  neededBy: 'start',
  title: {
    nb: 'Varighet og omfang følger behovet',
    nn: 'Varigheit og omfang følgjer behovet',
    en: 'Duration and extent follow the need',
  },
  basis: {
    ...regulation,
    section: '§ 6-4',
    quote:
      'På grunnlag av en vurdering av tiltaksdeltakerens individuelle behov, fastsettes varighet og omfang i samarbeid med deltakeren og dennes arbeidsgiver.',
  },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er varighet og timetall fastsatt ut fra behovet, sammen med deltakeren og arbeidsgiveren?',
      nn: 'Er varigheit og timetal fastsette ut frå behovet, saman med deltakaren og arbeidsgivaren?',
      en: 'Are duration and hours set by the need, together with the participant and the employer?',
    },
    help: {
      nb: 'Det er ingen lengste varighet. Tilskuddet justeres eller faller bort når behovet endrer seg, eller når andre tiltak passer bedre.',
      nn: 'Det er inga lengste varigheit. Tilskotet blir justert eller fell bort når behovet endrar seg, eller når andre tiltak passar betre.',
      en: 'There is no longest duration. The grant is adjusted or ends when the need changes or other measures fit better.',
    },
  },
});

const inWorkingLife = condition({
  id: 'FUN-08',
  part: 'working-life',
  kind: 'hard',
  title: {
    nb: 'Er ansatt, selvstendig, frilanser eller har tilbud om arbeid',
    nn: 'Er tilsett, sjølvstendig, frilansar eller har tilbod om arbeid',
    en: 'Is employed, self-employed, a freelancer or has been offered work',
  },
  basis: {
    ...regulation,
    section: '§ 6-2 første ledd',
    quote:
      'Funksjonsassistenten skal gi nødvendig bistand til praktiske oppgaver og ledsaging ved forflytning i arbeidssituasjonen slik at tiltaksdeltakeren skal kunne utføre sine ordinære arbeidsoppgaver.',
    source: 'TF, NAVNO',
    confidence: 'medium',
  },
  inForce,
  because: {
    nb: 'Personen er ikke i arbeid og har ikke tilbud om arbeid.',
    nn: 'Personen er ikkje i arbeid og har ikkje tilbod om arbeid.',
    en: 'The person is not in work and has not been offered work.',
  },
  note: {
    nb: 'En arbeidssøker kan be om forhåndsvedtak (Kunnskapsbanken, usikker kilde). Lærlinger og ansatte med lønnstilskudd regnes som ansatte.',
    nn: 'Ein arbeidssøkjar kan be om førehandsvedtak (Kunnskapsbanken, usikker kjelde). Lærlingar og tilsette med lønstilskot blir rekna som tilsette.',
    en: 'A job seeker may ask for an advance decision (Kunnskapsbanken, uncertain source). Apprentices and employees with a wage subsidy count as employed.',
  },
  asks: ['employments', 'selfEmployed', 'hasJobOffer'],
  evaluate: ({ employments, selfEmployed, hasJobOffer }): Evaluation => {
    if ((employments && employments.length > 0) || selfEmployed || hasJobOffer) return met;
    if (!employments) return missing('employments');
    if (selfEmployed === undefined) return missing('selfEmployed');
    return hasJobOffer === undefined ? missing('hasJobOffer') : notMet();
  },
});

/** Funksjonsassistanse i arbeidslivet, tiltaksforskriften chapter 6. No longest duration. */
export const functionalAssistance = measure({
  code: 'FUNKSJONSASSISTANSE',
  inForce,
  requirements: [
    ...generalProvisions(),
    inWorkingLife,
    notOrdinaryTasks,
    anyOf([visuallyImpaired, allOf([physicalDisability, extensiveDisability], physicalBranch())], {
      nb: 'Hører til en av de to gruppene i § 6-3',
      nn: 'Høyrer til ei av dei to gruppene i § 6-3',
      en: 'Belongs to one of the two groups in § 6-3',
    }),
    extentByNeed,
    otherSolutionsClarified,
    notCoveredByOtherGrants({
      id: 'FUN-06',
      basis: {
        ...regulation,
        section: '§ 6-7',
        quote: 'Det gis ikke tilskudd etter dette kapittelet hvis utgiftene dekkes gjennom andre tilskuddsordninger.',
      },
      inForce,
    }),
    providerApproved,
    noGrantForFamily,
    providerMayGetGrant,
    aidWithinHighestShare,
    ...functionalAssistanceInformation,
  ],
});

function physicalBranch() {
  return {
    nb: 'Omfattende fysisk funksjonsnedsettelse',
    nn: 'Omfattande fysisk funksjonsnedsetjing',
    en: 'Extensive physical disability',
  };
}
