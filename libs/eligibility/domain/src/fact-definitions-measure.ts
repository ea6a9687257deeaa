import type { FactDefinition } from './fact-definition';
import type { FactName } from './facts';

const yesNo = { type: 'yes-no' } as const;
const day = { type: 'day' } as const;

/** Facts about time used, the place, and what a single measure asks for. */
export const measureFacts = {
  endsOn: {
    title: { nb: 'Planlagt siste dag', nn: 'Planlagd siste dag', en: 'Planned last day' },
    shape: day,
    change: 'given',
    about: 'history',
  },
  participations: {
    title: {
      nb: 'Tidligere deltakelser med datoer; tom liste betyr ingen',
      nn: 'Tidlegare deltakingar med datoar; tom liste tyder ingen',
      en: 'Earlier participations with dates; an empty list means none',
    },
    shape: { type: 'participations' },
    change: 'given',
    about: 'history',
  },
  timeUsed: {
    title: {
      nb: 'Tidligere brukt tid per tiltak, uten datoer; tiltak som ikke nevnes, regnes som ubrukt',
      nn: 'Tidlegare brukt tid per tiltak, utan datoar; tiltak som ikkje er nemnde, reknar vi som ubrukte',
      en: 'Time used per measure, without dates; a measure not named counts as unused',
    },
    shape: { type: 'time-used' },
    unit: 'måneder, uker og dager',
    change: 'given',
    about: 'history',
  },
  daysPerWeek: {
    title: { nb: 'Dager i uken i tiltaket', nn: 'Dagar i veka i tiltaket', en: 'Days a week in the measure' },
    shape: { type: 'number', above: 0, upTo: 7 },
    unit: 'dager per uke',
    change: 'arranged',
    about: 'place',
  },
  participationPercent: {
    title: { nb: 'Deltakelse i prosent av full tid', nn: 'Deltaking i prosent av full tid', en: 'Participation in percent of full time' },
    shape: { type: 'number', above: 0, upTo: 100 },
    unit: 'prosent',
    change: 'arranged',
    about: 'place',
  },
  providerApproved: {
    title: { nb: 'Nav har godkjent tiltaksarrangøren', nn: 'Nav har godkjent tiltaksarrangøren', en: 'Nav has approved the provider' },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  providerIsCloseRelation: {
    title: {
      nb: 'Deltakeren er i familie med eller nærstående til arrangøren',
      nn: 'Deltakaren er i familie med eller nærståande til arrangøren',
      en: 'The participant is family of or close to the provider',
    },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
  providerInDifficulty: {
    title: {
      nb: 'Arrangøren er en vanskeligstilt bedrift',
      nn: 'Arrangøren er ei vanskelegstilt bedrift',
      en: 'The provider is an enterprise in difficulty',
    },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
  providerOwesUnlawfulAid: {
    title: {
      nb: 'Arrangøren har et uoppgjort krav om å betale tilbake ulovlig støtte',
      nn: 'Arrangøren har eit uoppgjort krav om å betale tilbake ulovleg støtte',
      en: 'The provider has an outstanding recovery claim for unlawful aid',
    },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
  agreementSigned: {
    title: {
      nb: 'Avtalen er underskrevet av deltaker, arbeidsgiver og Nav',
      nn: 'Avtalen er underskriven av deltakar, arbeidsgivar og Nav',
      en: 'The agreement is signed by participant, employer and Nav',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  discussedWithEmployeeRepresentatives: {
    title: {
      nb: 'Plassen er drøftet med de ansattes representanter',
      nn: 'Plassen er drøfta med representantane for dei tilsette',
      en: 'The place has been discussed with the employees’ representatives',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  guardianConsents: {
    title: { nb: 'Foresatte samtykker', nn: 'Dei føresette samtykkjer', en: 'The guardians consent' },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  lateRegistrationApproved: {
    title: { nb: 'Etterregistrering er godkjent', nn: 'Etterregistrering er godkjend', en: 'Late registration is approved' },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  inTransitionFromSchoolOrInstitution: {
    title: {
      nb: 'Er i overgang fra skole eller soning i institusjon',
      nn: 'Er i overgang frå skule eller soning i institusjon',
      en: 'Is in transition from school or from serving in an institution',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  publicOffersConsidered: {
    title: {
      nb: 'Nav har vurdert tilbud i kommunen og fylkeskommunen',
      nn: 'Nav har vurdert tilbod i kommunen og fylkeskommunen',
      en: 'Nav has considered offers in the municipality and county',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  inFormalTraining: {
    title: {
      nb: 'Tar opplæring eller utdanning som gir eller tar sikte på formell kompetanse',
      nn: 'Tek opplæring eller utdanning som gir eller tek sikte på formell kompetanse',
      en: 'Takes training or education that gives or aims at formal competence',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  inTrainingOrEducation: {
    title: { nb: 'Er i opplæring eller utdanning', nn: 'Er i opplæring eller utdanning', en: 'Is in training or education' },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  plansAdaptedVocationalTraining: {
    title: {
      nb: 'Skal ta tilrettelagt fag- og yrkesopplæring etter § 7-3 tredje ledd',
      nn: 'Skal ta tilrettelagd fag- og yrkesopplæring etter § 7-3 tredje ledd',
      en: 'Is going to take adapted vocational training under § 7-3 third paragraph',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  inTreatmentForMentalHealthOrSubstanceUse: {
    title: {
      nb: 'Behandlingsteamet bekrefter moderat til alvorlig psykisk lidelse eller rusproblem, og at personen får behandling',
      nn: 'Behandlingsteamet stadfestar moderat til alvorleg psykisk liding eller rusproblem, og at personen får behandling',
      en: 'The treatment team confirms a moderate to severe mental disorder or substance problem, and that the person is in treatment',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  consentsToTakePart: {
    title: { nb: 'Samtykker til å delta', nn: 'Samtykkjer til å delta', en: 'Consents to taking part' },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  wantsWorkOrEducation: {
    title: {
      nb: 'Ønsker ordinært arbeid, opplæring eller utdanning',
      nn: 'Ønskjer ordinært arbeid, opplæring eller utdanning',
      en: 'Wants ordinary work, training or education',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  consentsToShareHealthInformation: {
    title: {
      nb: 'Samtykker til at helseopplysninger gis til Nav',
      nn: 'Samtykkjer til at helseopplysningar blir gitt til Nav',
      en: 'Consents to health information being given to Nav',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  answers: {
    title: {
      nb: 'Svar på spørsmål som loven overlater til et menneske',
      nn: 'Svar på spørsmål som lova overlèt til eit menneske',
      en: 'Answers to questions the law leaves to a person',
    },
    shape: { type: 'answers' },
    change: 'assessed',
    about: 'person',
  },
} as const satisfies Readonly<Partial<Record<FactName, FactDefinition>>>;
