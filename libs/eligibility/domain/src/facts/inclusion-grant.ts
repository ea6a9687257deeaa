import { amount, facts, measureCode, yesNo } from './fact-definition';

/** Facts that the inclusion grant asks for. */
export const inclusionGrantFacts = facts({
  measureAtWorkplace: {
    title: {
      nb: 'Tiltaket virksomheten tilbyr arbeidsplass i; utelates når personen ikke er i tiltak der',
      nn: 'Tiltaket verksemda tilbyr arbeidsplass i; blir utelate når personen ikkje er i tiltak der',
      en: 'The measure in which the enterprise offers a workplace; left out when the person is in none there',
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
    change: 'arranged',
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
