import { facts, yesNo } from './fact-definition';

/** Facts that mentor and arbeid med støtte ask for about training, and mentor about its provider. */
export const mentorFacts = facts({
  inVocationalTraining: {
    title: {
      nb: 'Deltar i fag- og yrkesopplæring etter § 7-2 første ledd bokstav d',
      nn: 'Deltek i fag- og yrkesopplæring etter § 7-2 første ledd bokstav d',
      en: 'Takes part in vocational training under § 7-2 first paragraph letter d',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  inAdaptedVocationalTraining: {
    title: {
      nb: 'Deltar i et tilrettelagt fag- og yrkesopplæringsløp som opplæringstiltak',
      nn: 'Deltek i eit tilrettelagt fag- og yrkesopplæringsløp som opplæringstiltak',
      en: 'Takes part in an adapted vocational training path as a training measure',
    },
    shape: yesNo,
    change: 'arranged',
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
});
