import { day, facts, listOf, measureCode, wholeNumber, yesNo } from './fact-definition';
import { absence } from './records';

/** Facts that measure benefit asks for. */
export const measureBenefitFacts = facts({
  measureTakenPartIn: {
    title: {
      nb: 'Tiltaket personen deltar i, når det er ytelsen som vurderes',
      nn: 'Tiltaket personen deltek i, når det er ytinga som blir vurdert',
      en: 'The measure the person takes part in, when it is the benefit that is assessed',
    },
    shape: measureCode,
    change: 'given',
    about: 'history',
  },
  measureIsPartOfMunicipalProgramme: {
    title: {
      nb: 'Tiltaket er en del av kvalifiseringsprogrammet eller introduksjonsprogrammet',
      nn: 'Tiltaket er ein del av kvalifiseringsprogrammet eller introduksjonsprogrammet',
      en: 'The measure is part of the qualification programme or the introduction programme',
    },
    shape: yesNo,
    change: 'given',
    about: 'history',
  },
  paidByProvider: {
    title: { nb: 'Får lønn fra tiltaksarrangøren', nn: 'Får løn frå tiltaksarrangøren', en: 'Is paid wages by the provider' },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  staysInInstitutionWithFreeBoard: {
    title: {
      nb: 'Oppholder seg i institusjon, fengsel eller lignende med fri kost og losji',
      nn: 'Oppheld seg i institusjon, fengsel eller liknande med fri kost og losji',
      en: 'Stays in an institution, prison or the like with free board and lodging',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  institutionIsForChildWelfare: {
    title: {
      nb: 'Institusjonen er en barnevernsinstitusjon',
      nn: 'Institusjonen er ein barnevernsinstitusjon',
      en: 'The institution is a child-welfare institution',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  benefitClaimedOn: {
    title: {
      nb: 'Dagen kravet om ytelsen ble satt fram',
      nn: 'Dagen kravet om ytinga vart sett fram',
      en: 'The day the benefit was claimed',
    },
    shape: day,
    change: 'given',
    about: 'person',
  },
  measureWeekdays: {
    title: { nb: 'Ukedager i tiltaket, 1 = mandag', nn: 'Vekedagar i tiltaket, 1 = måndag', en: 'Weekdays in the measure, 1 = Monday' },
    shape: listOf(wholeNumber(1, 7)),
    change: 'arranged',
    about: 'place',
  },
  absences: {
    title: {
      nb: 'Fravær fra tiltaket',
      nn: 'Fråvær frå tiltaket',
      en: 'Absence from the measure',
    },
    form: { nb: 'Tom liste betyr ingen', nn: 'Tom liste tyder ingen', en: 'An empty list means none' },
    shape: listOf(absence),
    change: 'given',
    about: 'history',
  },
});
