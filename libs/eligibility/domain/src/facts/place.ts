import { facts, yesNo } from './fact-definition';

/** Facts about the provider and the place. */
export const placeFacts = facts({
  providerApproved: {
    title: { nb: 'Nav har godkjent tiltaksarrangøren', nn: 'Nav har godkjent tiltaksarrangøren', en: 'Nav has approved the provider' },
    shape: yesNo,
    change: 'assessed',
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
      nb: 'Avtalen om tiltaket er underskrevet av alle partene',
      nn: 'Avtalen om tiltaket er underskriven av alle partane',
      en: 'The agreement on the measure is signed by all parties',
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
  lateRegistrationApproved: {
    title: { nb: 'Etterregistrering er godkjent', nn: 'Etterregistrering er godkjend', en: 'Late registration is approved' },
    shape: yesNo,
    change: 'assessed',
    about: 'place',
  },
});
