import { amount, facts, yesNo } from './fact-definition';

/** Facts that mentor and arbeid med støtte ask for about training, and mentor about its provider. */
export const mentorFacts = facts({
  inVocationalTraining: {
    title: {
      nb: 'Deltar i fag- og yrkesopplæring etter § 7-2 første ledd bokstav d',
      nn: 'Deltek i fag- og yrkesopplæring etter § 7-2 første ledd bokstav d',
      en: 'Takes part in vocational training under § 7-2 first paragraph letter d',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  inAdaptedVocationalTraining: {
    title: {
      nb: 'Deltar i et tilrettelagt fag- og yrkesopplæringsløp som opplæringstiltak',
      nn: 'Deltek i eit tilrettelagt fag- og yrkesopplæringsløp som opplæringstiltak',
      en: 'Takes part in an adapted vocational training path as a training measure',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  mentorProviderQualifies: {
    title: {
      nb: 'Arrangøren er ordinær arbeidsgiver, opplæringssted eller godkjent lærebedrift for deltakeren',
      nn: 'Arrangøren er ordinær arbeidsgivar, opplæringsstad eller godkjend lærebedrift for deltakaren',
      en: 'The provider is the participant’s ordinary employer, place of learning or approved training enterprise',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  mentorHours: {
    title: {
      nb: 'Avtalte mentortimer i hele perioden',
      nn: 'Avtalte mentortimar i heile perioden',
      en: 'Agreed mentor hours in the whole period',
    },
    shape: { type: 'number', above: 0, upTo: 20000 },
    unit: 'timer',
    change: 'given',
    about: 'place',
  },
  mentorHourlyWage: {
    title: { nb: 'Mentorens ordinære timelønn', nn: 'Den ordinære timeløna til mentoren', en: 'The mentor’s ordinary hourly wage' },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'place',
  },
  mentorYearlyWage: {
    title: {
      nb: 'Mentorens årslønn, når timelønnen ikke er kjent',
      nn: 'Årsløna til mentoren, når timeløna ikkje er kjend',
      en: 'The mentor’s yearly wage, when the hourly wage is not known',
    },
    form: {
      nb: 'Er `mentorHourlyWage` også oppgitt, regnes det av timelønnen',
      nn: 'Er `mentorHourlyWage` òg oppgitt, blir det rekna av timeløna',
      en: 'When `mentorHourlyWage` is given too, that one is used',
    },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'place',
  },
  mentorEmployedByProvider: {
    title: {
      nb: 'Mentoren er ansatt hos arrangøren',
      nn: 'Mentoren er tilsett hos arrangøren',
      en: 'The mentor is employed by the provider',
    },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
});
