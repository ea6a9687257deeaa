import { amount, facts, yesNo } from './fact-definition';

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
    change: 'chosen',
    about: 'person',
  },
  inTrainingOrEducation: {
    title: { nb: 'Er i opplæring eller utdanning', nn: 'Er i opplæring eller utdanning', en: 'Is in training or education' },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  plansAdaptedVocationalTraining: {
    title: {
      nb: 'Skal ta tilrettelagt fag- og yrkesopplæring etter § 7-3 tredje ledd',
      nn: 'Skal ta tilrettelagd fag- og yrkesopplæring etter § 7-3 tredje ledd',
      en: 'Is going to take adapted vocational training under § 7-3 third paragraph',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  combinesBasicAndVocationalTraining: {
    title: {
      nb: 'Norskopplæring eller grunnleggende ferdigheter tas før eller sammen med fag- og yrkesopplæring (kombinasjonsløp)',
      nn: 'Norskopplæring eller grunnleggjande dugleikar blir tekne før eller saman med fag- og yrkesopplæring (kombinasjonsløp)',
      en: 'Norwegian or basic skills are taken before or together with vocational training (combined course)',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  generalSubjectsBeforeHigherEducation: {
    title: {
      nb: 'Fag fra studiespesialisering tas før høyere utdanning',
      nn: 'Fag frå studiespesialisering blir tekne før høgare utdanning',
      en: 'General studies subjects are taken before higher education',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  publicCooperationWithCounty: {
    title: {
      nb: 'Opplæringen gis i et offentlig-offentlig samarbeid mellom Nav og fylkeskommunen',
      nn: 'Opplæringa blir gitt i eit offentleg-offentleg samarbeid mellom Nav og fylkeskommunen',
      en: 'The training is given in public–public cooperation between Nav and the county',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  usesAvailableStudyPlace: {
    title: {
      nb: 'Plassen er en tilgjengelig studie- eller skoleplass som gir formell kompetanse',
      nn: 'Plassen er ein tilgjengeleg studie- eller skuleplass som gir formell kompetanse',
      en: 'The place is an available study or school place that gives formal competence',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  inLongerTrainingTrial: {
    title: {
      nb: 'Er med i forsøket med opplæring av lengre varighet (2023–2025)',
      nn: 'Er med i forsøket med opplæring av lengre varigheit (2023–2025)',
      en: 'Takes part in the trial of longer training (2023–2025)',
    },
    shape: yesNo,
    change: 'given',
    about: 'history',
  },
  trainingCosts: {
    title: {
      nb: 'Faktiske utgifter til skolepenger, nødvendige studiereiser til eksamen, semesteravgift og eksamensgebyr',
      nn: 'Faktiske utgifter til skulepengar, nødvendige studiereiser til eksamen, semesteravgift og eksamensgebyr',
      en: 'Actual costs of tuition, study trips needed for the exam, semester fee and exam fee',
    },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'place',
  },
});
