import { facts } from './fact-definition';

/** Answers people have given. */
export const answersFacts = facts({
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
});
