import { facts, yesNo } from './fact-definition';

/** Facts that individual job support asks for. */
export const jobSupportFacts = facts({
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
    change: 'chosen',
    about: 'person',
  },
  wantsWorkOrEducation: {
    title: {
      nb: 'Ønsker ordinært arbeid, opplæring eller utdanning',
      nn: 'Ønskjer ordinært arbeid, opplæring eller utdanning',
      en: 'Wants ordinary work, training or education',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  consentsToShareHealthInformation: {
    title: {
      nb: 'Samtykker til at helseopplysninger gis til Nav',
      nn: 'Samtykkjer til at helseopplysningar blir gitt til Nav',
      en: 'Consents to health information being given to Nav',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
});
