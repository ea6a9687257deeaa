import { facts, yesNo } from './fact-definition';

/** Facts that training asks for. */
export const trainingFacts = facts({
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
});
