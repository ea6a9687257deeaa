import { amount, facts, measureCode, yesNo } from './fact-definition';

/** Facts that the inclusion grant asks for. */
export const inclusionGrantFacts = facts({
  measureAtWorkplace: {
    title: {
      nb: 'Tiltaket virksomheten tilbyr personen arbeidsplass i',
      nn: 'Tiltaket verksemda tilbyr personen arbeidsplass i',
      en: 'The measure in which the enterprise offers the person a workplace',
    },
    shape: measureCode,
    change: 'given',
    about: 'place',
  },
  isHiredByEnterprise: {
    title: {
      nb: 'Virksomheten ansetter personen',
      nn: 'Verksemda tilset personen',
      en: 'The enterprise hires the person',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'place',
  },
  inclusionCosts: {
    title: {
      nb: 'Faktiske, dokumenterte tilleggsutgifter ved tilretteleggingen',
      nn: 'Faktiske, dokumenterte tilleggsutgifter ved tilrettelegginga',
      en: 'Actual documented extra costs of the adaptation',
    },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'place',
  },
  inclusionCostsCoveredBefore: {
    title: {
      nb: 'Inkluderingstilskudd som alt er gitt for samme person i samme avtale',
      nn: 'Inkluderingstilskot som alt er gitt for same person i same avtale',
      en: 'Inclusion grant already given for the same person under the same agreement',
    },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'history',
  },
  appliedBeforePurchase: {
    title: {
      nb: 'Det ble søkt om tilskudd før innkjøpet',
      nn: 'Det vart søkt om tilskot før innkjøpet',
      en: 'The grant was applied for before the purchase',
    },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
});
