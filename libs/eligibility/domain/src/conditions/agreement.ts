import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from '../engine/basis';
import { condition, mustBe, type Condition } from '../engine/condition';

/** A signed agreement with the employer, under the id and section of the chapter that asks for it. It may wait until start. */
export function agreementWithEmployer(rule: { readonly id: string; readonly basis: Basis; readonly inForce: InForce }): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    neededBy: 'start',
    refusal: 'not-yet',
    title: {
      nb: 'Deltaker, virksomhet og Nav har underskrevet avtale',
      nn: 'Deltakar, verksemd og Nav har skrive under avtale',
      en: 'Participant, enterprise and Nav have signed an agreement',
    },
    because: {
      nb: 'Avtalen er ikke underskrevet av alle parter.',
      nn: 'Avtalen er ikkje underskriven av alle partar.',
      en: 'The agreement is not signed by all parties.',
    },
    asks: ['agreementSigned'],
    evaluate: mustBe('agreementSigned'),
  });
}

/** For chapters whose duty to have contact points was only probably added with that of chapter 3. */
export const beginningOnlyProbable: LocalizedText = {
  nb: 'Starten på plikten (1. september 2022) er bare trolig.',
  nn: 'Starten på plikta (1. september 2022) er berre truleg.',
  en: 'The beginning of the duty (1 September 2022) is only probable.',
};

/** Contact points at Nav and at the workplace, under the id and section of the chapter that asks for them. */
export function contactPoints(rule: {
  readonly id: string;
  readonly basis: Basis;
  readonly inForce: InForce;
  readonly note?: LocalizedText;
}): Condition {
  return condition({
    ...rule,
    part: 'contact-points',
    kind: 'information',
    audience: 'adviser',
    task: 'contact-points',
    title: {
      nb: 'Kontaktpunkt hos Nav og på arbeidsplassen',
      nn: 'Kontaktpunkt i Nav og på arbeidsplassen',
      en: 'Contact points at Nav and at the workplace',
    },
    text: {
      nb: 'Skriv i avtalen hvem partene kan henvende seg til hos Nav og på arbeidsplassen.',
      nn: 'Skriv i avtalen kven partane kan vende seg til hos Nav og på arbeidsplassen.',
      en: 'Write in the agreement whom the parties can turn to at Nav and at the workplace.',
    },
  });
}
