import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { condition, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { unless } from '../engine/requirement';

const beginning = localDate('2016-01-01');
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Nav approves whoever arranges a measure. */
export const providerApproved = condition({
  id: 'GEN-18',
  kind: 'hard',
  neededBy: 'start',
  title: { nb: 'Nav har godkjent tiltaksarrangøren', nn: 'Nav har godkjent tiltaksarrangøren', en: 'Nav has approved the provider' },
  basis: {
    ...regulation,
    section: '§ 1-10',
    quote: 'Tiltaksarrangøren godkjennes av Arbeids- og velferdsetaten, av det organet Arbeids- og velferdsdirektoratet bestemmer.',
  },
  inForce: { from: beginning },
  because: {
    nb: 'Arrangøren er ikke godkjent av Nav.',
    nn: 'Arrangøren er ikkje godkjend av Nav.',
    en: 'The provider is not approved by Nav.',
  },
  asks: ['providerApproved'],
  evaluate: mustBe('providerApproved'),
});

/** Places must not take the jobs of others. */
export const doesNotDisplace = condition({
  id: 'GEN-11',
  kind: 'discretionary',
  neededBy: 'start',
  title: {
    nb: 'Plassen fortrenger ikke ordinære ansatte og vrir ikke konkurransen',
    nn: 'Plassen fortrengjer ikkje ordinære tilsette og vrir ikkje konkurransen',
    en: 'The place does not displace ordinary staff or distort competition',
  },
  basis: {
    ...regulation,
    section: '§ 1-6 første ledd',
    quote: 'Tiltaksplasser skal ikke fortrenge ordinær arbeidskraft i tiltaksarrangørs virksomhet, og skal ikke virke konkurransevridende.',
  },
  inForce: { from: beginning },
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Kommer deltakeren i tillegg til den vanlige bemanningen?',
      nn: 'Kjem deltakaren i tillegg til den vanlege bemanninga?',
      en: 'Does the participant come in addition to the normal staff?',
    },
    help: {
      nb: 'Deltakeren skal aldri være grunnbemanning eller ta en stilling som ellers ville blitt lyst ut.',
      nn: 'Deltakaren skal aldri vere grunnbemanning eller ta ei stilling som elles ville blitt lyst ut.',
      en: 'The participant must never be basic staffing or fill a post that would otherwise be advertised.',
    },
  },
});

const notCloseRelation = condition({
  id: 'GEN-12',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Deltakeren er ikke i familie med eller nærstående til arrangøren',
    nn: 'Deltakaren er ikkje i familie med eller nærståande til arrangøren',
    en: 'The participant is not family of or close to the provider',
  },
  basis: {
    ...regulation,
    section: '§ 1-6 tredje ledd',
    quote:
      'Tiltaksarrangørene kan ikke få tilskudd til arbeidsmarkedstiltak for egne familiemedlemmer eller andre nærstående, med mindre særlige grunner foreligger.',
  },
  inForce: { from: beginning },
  because: {
    nb: 'Arrangøren får ikke tilskudd for egne familiemedlemmer eller andre nærstående uten særlige grunner.',
    nn: 'Arrangøren får ikkje tilskot for eigne familiemedlemer eller andre nærståande utan særlege grunnar.',
    en: 'The provider gets no grant for family members or other close relations without special reasons.',
  },
  asks: ['providerIsCloseRelation'],
  evaluate: mustBe('providerIsCloseRelation', 'false'),
});

const specialReasonsForRelation = condition({
  id: 'GEN-12',
  part: 'special-reasons',
  kind: 'discretionary',
  neededBy: 'start',
  title: {
    nb: 'Særlige grunner tillater tilskudd likevel',
    nn: 'Særlege grunnar tillèt tilskot likevel',
    en: 'Special reasons allow a grant nevertheless',
  },
  basis: { ...regulation, section: '§ 1-6 tredje ledd' },
  inForce: { from: beginning },
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Foreligger det særlige grunner til å gi tilskudd selv om deltakeren er nærstående?',
      nn: 'Ligg det føre særlege grunnar til å gi tilskot sjølv om deltakaren er nærståande?',
      en: 'Are there special reasons to give a grant although the participant is a close relation?',
    },
  },
});

/** No grant for one's own family, unless special reasons exist. */
export const noGrantForFamily = unless(notCloseRelation, specialReasonsForRelation);

/** What is known of § 1-13 before it was amended on 29 March 2026. */
export const amendedIn2026: LocalizedText = {
  nb: 'Paragrafen ble endret 29.03.2026. Hvordan den lød før det, er ikke lest, og da vurderes den ikke her.',
  nn: 'Paragrafen vart endra 29.03.2026. Korleis han lydde før det, er ikkje lese, og då blir han ikkje vurdert her.',
  en: 'The section was amended on 29 March 2026. How it read before was not read, and it is not assessed here for earlier days.',
};

/** No grant to enterprises in difficulty or with a recovery claim; the other half of GEN-21, other aid, is a question of its own. */
export const providerMayGetGrant = condition({
  id: 'GEN-21',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Arrangøren er ikke en vanskeligstilt bedrift og skylder ikke ulovlig støtte',
    nn: 'Arrangøren er ikkje ei vanskelegstilt bedrift og skuldar ikkje ulovleg støtte',
    en: 'The provider is not in difficulty and owes no unlawful aid',
  },
  basis: {
    ...regulation,
    section: '§ 1-13 andre ledd',
    quote:
      'Det kan ikke gis tilskudd til vanskeligstilte bedrifter eller bedrifter som har et utestående tilbakebetalingskrav mot seg etter vedtak om ulovlig støtte.',
  },
  inForce: { from: localDate('2026-03-29') },
  note: amendedIn2026,
  because: {
    nb: 'Det gis ikke tilskudd til vanskeligstilte bedrifter eller bedrifter som skylder ulovlig støtte.',
    nn: 'Det blir ikkje gitt tilskot til vanskelegstilte bedrifter eller bedrifter som skuldar ulovleg støtte.',
    en: 'No grant is given to enterprises in difficulty or that owe unlawful aid.',
  },
  asks: ['providerInDifficulty', 'providerOwesUnlawfulAid'],
  evaluate: ({ providerInDifficulty, providerOwesUnlawfulAid }): Evaluation => {
    if (providerInDifficulty || providerOwesUnlawfulAid) return notMet();
    if (providerInDifficulty === undefined) return missing('providerInDifficulty');
    return providerOwesUnlawfulAid === undefined ? missing('providerOwesUnlawfulAid') : met;
  },
});
