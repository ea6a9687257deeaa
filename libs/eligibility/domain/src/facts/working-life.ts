import { facts, yesNo } from './fact-definition';

/** Facts about how a person stands in working life, besides the employments. */
export const workingLifeFacts = facts({
  laidOff: {
    title: { nb: 'Er permittert, helt eller delvis', nn: 'Er permittert, heilt eller delvis', en: 'Is laid off, wholly or partly' },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  selfEmployed: {
    title: {
      nb: 'Er selvstendig næringsdrivende eller frilanser',
      nn: 'Er sjølvstendig næringsdrivande eller frilansar',
      en: 'Is self-employed or a freelancer',
    },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  hasJobOffer: {
    title: { nb: 'Har fått tilbud om arbeid', nn: 'Har fått tilbod om arbeid', en: 'Has been offered work' },
    shape: yesNo,
    change: 'chosen',
    about: 'work',
  },
  costsCoveredByOtherGrants: {
    title: {
      nb: 'De samme utgiftene dekkes av andre tilskudd',
      nn: 'Dei same utgiftene blir dekte av andre tilskot',
      en: 'The same costs are covered by other grants',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
});
