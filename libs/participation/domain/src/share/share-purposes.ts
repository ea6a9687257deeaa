import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ShareField } from './share-field';

/** What each field is needed for, in plain words to the participant. The product's own wording. */
export const defaultPurposes: Readonly<Record<ShareField, LocalizedText>> = {
  name: {
    nb: 'De må vite hvem som kommer.',
    nn: 'Dei må vite kven som kjem.',
    en: 'They need to know who is coming.',
  },
  course: {
    nb: 'De må vite når du starter, hvor lenge du skal være der, og hvor mye.',
    nn: 'Dei må vite når du startar, kor lenge du skal vere der, og kor mykje.',
    en: 'They need to know when you start, for how long and how much.',
  },
  content: {
    nb: 'De skal legge opp tiltaket etter det du og Nav er enige om.',
    nn: 'Dei skal leggje opp tiltaket etter det du og Nav er samde om.',
    en: 'They are to plan the measure by what you and Nav have agreed.',
  },
  contact: {
    nb: 'De må kunne ringe deg eller skrive til deg om oppmøte.',
    nn: 'Dei må kunne ringje deg eller skrive til deg om oppmøte.',
    en: 'They must be able to call you or write to you about when to meet.',
  },
  language: {
    nb: 'De må vite hvilket språk dere kan snakke sammen på, og om det trengs tolk.',
    nn: 'Dei må vite kva språk de kan snakke saman på, og om det trengst tolk.',
    en: 'They need to know which language you can speak together, and whether an interpreter is needed.',
  },
  background: {
    nb: 'De må vite litt om deg for å kunne hjelpe deg fra første dag.',
    nn: 'Dei må vite litt om deg for å kunne hjelpe deg frå første dagen.',
    en: 'They need to know a little about you to be able to help you from the first day.',
  },
  'plan-goal': {
    nb: 'Da kan de hjelpe deg mot det du selv vil.',
    nn: 'Då kan dei hjelpe deg mot det du sjølv vil.',
    en: 'Then they can help you towards what you want yourself.',
  },
  'job-wishes': {
    nb: 'Da kan de lete etter jobber du ønsker deg.',
    nn: 'Då kan dei leite etter jobbar du ønskjer deg.',
    en: 'Then they can look for jobs you would like.',
  },
  'work-experience': {
    nb: 'Da slipper du å fortelle hvor du har jobbet før.',
    nn: 'Då slepp du å fortelje kvar du har jobba før.',
    en: 'Then you do not have to tell where you have worked before.',
  },
  education: {
    nb: 'Da slipper du å fortelle hvilken skolegang du har.',
    nn: 'Då slepp du å fortelje kva skulegang du har.',
    en: 'Then you do not have to tell what schooling you have.',
  },
  adaptation: {
    nb: 'Da kan de legge til rette for deg. De får bare vite det som står her.',
    nn: 'Då kan dei leggje til rette for deg. Dei får berre vite det som står her.',
    en: 'Then they can make adaptations for you. They only get to know what is written here.',
  },
};
