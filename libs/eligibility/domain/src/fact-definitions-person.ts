import { assistanceGroups } from './assistance-group';
import type { FactDefinition } from './fact-definition';
import { internalMeasuresStates, type FactName } from './facts';

const yesNo = { type: 'yes-no' } as const;
const day = { type: 'day' } as const;

/** Facts about the person and the person's work today. */
export const personFacts = {
  born: {
    title: { nb: 'Fødselsdato', nn: 'Fødselsdato', en: 'Date of birth' },
    shape: day,
    change: 'given',
    about: 'person',
  },
  lawfulResidence: {
    title: { nb: 'Har lovlig opphold i Norge', nn: 'Har lovleg opphald i Noreg', en: 'Is lawfully resident in Norway' },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  registeredJobSeeker: {
    title: { nb: 'Er registrert som arbeidssøker', nn: 'Er registrert som arbeidssøkjar', en: 'Is registered as a job seeker' },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  hasAssistanceDecision: {
    title: { nb: 'Har et gjeldende § 14 a-vedtak', nn: 'Har eit gjeldande § 14 a-vedtak', en: 'Has a § 14 a decision in force' },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  assistanceGroup: {
    title: {
      nb: 'Innsatsgruppe i gjeldende vedtak',
      nn: 'Innsatsgruppe i gjeldande vedtak',
      en: 'Assistance group in the decision in force',
    },
    shape: { type: 'code', codes: assistanceGroups },
    change: 'assessed',
    about: 'person',
  },
  reducedWorkCapacity: {
    title: {
      nb: 'Arbeidsevnen er fastslått nedsatt (kan utelates når innsatsgruppen er kjent)',
      nn: 'Arbeidsevna er fastslått nedsett (kan utelatast når innsatsgruppa er kjend)',
      en: 'Work capacity is established as reduced (may be left out when the assistance group is known)',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  employments: {
    title: {
      nb: 'Arbeidsforhold på startdagen; tom liste betyr ingen',
      nn: 'Arbeidsforhold på startdagen; tom liste tyder ingen',
      en: 'Employments on the start day; an empty list means none',
    },
    shape: { type: 'employments' },
    change: 'given',
    about: 'work',
  },
  sickListed: {
    title: { nb: 'Er sykmeldt, helt eller gradert', nn: 'Er sjukmeld, heilt eller gradert', en: 'Is sick-listed, fully or partly' },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  employerAdaptationFulfilled: {
    title: {
      nb: 'Arbeidsgiveren har oppfylt tilretteleggingsplikten',
      nn: 'Arbeidsgivaren har oppfylt plikta til å leggje til rette',
      en: 'The employer has fulfilled the duty to adapt the work',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'work',
  },
  followUpPlanObtained: {
    title: {
      nb: 'Nav har hentet inn oppfølgingsplanen fra arbeidsgiveren',
      nn: 'Nav har henta inn oppfølgingsplanen frå arbeidsgivaren',
      en: 'Nav has obtained the employer’s follow-up plan',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'work',
  },
  internalMeasures: {
    title: {
      nb: 'Dokumenterte bedriftsinterne tiltak',
      nn: 'Dokumenterte bedriftsinterne tiltak',
      en: 'Documented measures inside the enterprise',
    },
    shape: { type: 'code', codes: internalMeasuresStates },
    change: 'arranged',
    about: 'work',
  },
} as const satisfies Readonly<Partial<Record<FactName, FactDefinition>>>;
