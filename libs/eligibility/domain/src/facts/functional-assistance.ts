import { facts, yesNo } from './fact-definition';

/** Facts that functional assistance asks for. Only that it is documented is stored, never a diagnosis. */
export const functionalAssistanceFacts = facts({
  blindOrSeverelyVisuallyImpaired: {
    title: {
      nb: 'Det er dokumentert at personen er blind eller sterkt svaksynt',
      nn: 'Det er dokumentert at personen er blind eller sterkt svaksynt',
      en: 'It is documented that the person is blind or severely visually impaired',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  physicalDisabilityDocumented: {
    title: {
      nb: 'Det er dokumentert at personen har en fysisk funksjonsnedsettelse',
      nn: 'Det er dokumentert at personen har ei fysisk funksjonsnedsetjing',
      en: 'It is documented that the person has a physical disability',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  assistantDoesOrdinaryTasks: {
    title: {
      nb: 'Assistenten skal utføre deltakerens ordinære arbeidsoppgaver',
      nn: 'Assistenten skal utføre dei ordinære arbeidsoppgåvene til deltakaren',
      en: 'The assistant is to do the participant’s ordinary tasks',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
});
