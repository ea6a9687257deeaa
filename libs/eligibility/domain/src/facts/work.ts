import { facts, listOf, oneOf, yesNo } from './fact-definition';
import { employment } from './records';

/** What the employer has done inside the enterprise before Nav steps in (tiltaksforskriften § 1-8 andre ledd). */
export const internalMeasuresStates = ['CARRIED_OUT', 'IMPOSSIBLE', 'NOT_DOCUMENTED'] as const;
export type InternalMeasures = (typeof internalMeasuresStates)[number];

/** Facts about the person’s work on the day the measure starts. */
export const workFacts = facts({
  employments: {
    title: {
      nb: 'Arbeidsforhold på startdagen',
      nn: 'Arbeidsforhold på startdagen',
      en: 'Employments on the start day',
    },
    form: { nb: 'Tom liste betyr ingen', nn: 'Tom liste tyder ingen', en: 'An empty list means none' },
    shape: listOf(employment),
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
    shape: oneOf(internalMeasuresStates),
    change: 'arranged',
    about: 'work',
  },
});
