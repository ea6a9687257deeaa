import { completedYears, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { parameterOn } from './assess';
import { startNotFound, type Rule } from './engine/rule';

/** What the population register says of the person. */
export const registerStates = ['alive', 'dead', 'missing', 'identity-ended', 'not-found'] as const;
export type RegisterState = (typeof registerStates)[number];

/** What the entry rules ask. An absent fact is unknown. */
export interface RegistrationFacts {
  readonly registerState?: RegisterState;
  readonly born?: LocalDate;
  /** Resident under the Population Register Act. */
  readonly isResident?: boolean;
  /** Norwegian, Nordic or other EEA citizen. */
  readonly isEeaCitizen?: boolean;
  readonly adviserApproves?: boolean;
  readonly guardianConsents?: boolean;
  /** It has been asked, and it is not known who has parental responsibility: the adviser's approval then stands alone. */
  readonly guardiansUnknown?: boolean;
}

/** What must be in place before somebody can be registered who is not let in by the rules alone. */
export const registrationNeeds = ['adviser-approval', 'guardian-consent'] as const;
export type RegistrationNeed = (typeof registrationNeeds)[number];

/** The answer to "may this person be registered as a job seeker today?". */
export interface RegistrationAnswer {
  readonly outcome: 'approved' | 'needs-approval' | 'refused' | 'missing-facts';
  readonly decidedBy: readonly string[];
  readonly missing: readonly (keyof RegistrationFacts)[];
  readonly needs: readonly RegistrationNeed[];
  readonly explanation: LocalizedText;
}

/** Runs the entry rules REG-02 to REG-06. Nobody has to be a job seeker who does not want to; anybody covered by the law may be (REG-01). */
export function registrationAnswer(facts: RegistrationFacts, today: LocalDate): RegistrationAnswer {
  if (facts.registerState === undefined) return missingFact('registerState');
  if (facts.registerState !== 'alive') return answer('refused', ['REG-02'], texts[facts.registerState]);
  if (!facts.born) return missingFact('born');
  const isMinor = completedYears(facts.born, today) < parameterOn('REG.MIN_AGE', today);
  if (facts.isResident) return isMinor ? minor(facts, ['REG-03']) : answer('approved', ['REG-04'], texts.resident);
  if (facts.isEeaCitizen) return isMinor ? minor(facts, ['REG-03']) : answer('approved', ['REG-05'], texts.eeaCitizen);
  if (facts.isResident === undefined) return missingFact('isResident');
  if (facts.isEeaCitizen === undefined) return missingFact('isEeaCitizen');
  if (isMinor) return minor(facts, ['REG-03', 'REG-06']);
  if (facts.adviserApproves) return answer('approved', ['REG-06'], texts.approvedByAdviser);
  return answer('needs-approval', ['REG-06'], texts.notResident, ['adviser-approval']);
}

/** Rules of registration as a job seeker (rulebook A.3). */
export const registrationRules: readonly Rule[] = [
  {
    id: 'REG-01',
    kind: 'hard',
    title: {
      nb: 'Enhver som loven gjelder for, har rett til å bli registrert som arbeidssøker og plikt til å melde seg',
      nn: 'Alle som lova gjeld for, har rett til å bli registrerte som arbeidssøkjar og plikt til å melde seg',
      en: 'Everybody the act covers has the right to be registered as a job seeker and the duty to report',
    },
    basis: {
      law: 'LOV-2004-12-10-76',
      section: '§ 10',
      quote: 'Enhver som omfattes av denne lov har rett til å bli registrert som arbeidssøker hos Arbeids- og velferdsetaten.',
      source: 'AML',
      confidence: 'high',
    },
    inForce: startNotFound,
  },
  rule('REG-02', 'PAW', {
    nb: 'Den som er død, savnet, har opphørt identitet eller ikke finnes, registreres ikke',
    nn: 'Den som er død, sakna, har opphøyrd identitet eller ikkje finst, blir ikkje registrert',
    en: 'Somebody dead, missing, with an ended identity or not found is not registered',
  }),
  rule('REG-03', 'PAW, VO', {
    nb: 'Under 18 år kreves forhåndsgodkjenning fra veileder og samtykke fra foresatte',
    nn: 'Under 18 år blir det kravd førehandsgodkjenning frå rettleiar og samtykke frå føresette',
    en: 'Under 18 an adviser’s pre-approval and the guardians’ consent are required',
  }),
  rule('REG-04', 'PAW', {
    nb: 'Den som har fylt 18 år og er bosatt, registreres',
    nn: 'Den som har fylt 18 år og er busett, blir registrert',
    en: 'Somebody who has turned 18 and is resident is registered',
  }),
  rule('REG-05', 'PAW', {
    nb: 'Den som har fylt 18 år og er EØS-borger, registreres uansett bosted',
    nn: 'Den som har fylt 18 år og er EØS-borgar, blir registrert uansett bustad',
    en: 'Somebody who has turned 18 and is an EEA citizen is registered wherever resident',
  }),
  rule('REG-06', 'PAW', {
    nb: 'Tredjelandsborger som ikke er bosatt, vurderes av veileder',
    nn: 'Tredjelandsborgar som ikkje er busett, blir vurdert av rettleiar',
    en: 'A third-country citizen who is not resident is assessed by an adviser',
  }),
  {
    id: 'REG-07',
    kind: 'information',
    title: {
      nb: 'Bare arbeidstrening krever at deltakeren er arbeidssøker; opplæring nevner arbeidssøkere i formålet',
      nn: 'Berre arbeidstrening krev at deltakaren er arbeidssøkjar; opplæring nemner arbeidssøkjarar i føremålet',
      en: 'Only work training requires the participant to be a job seeker; training mentions job seekers in its purpose',
    },
    basis: { law: 'FOR-2015-12-11-1598', section: '§ 3-3, § 7-1', source: 'TF', confidence: 'medium' },
    inForce: startNotFound,
  },
];

function minor(facts: RegistrationFacts, decidedBy: readonly string[]): RegistrationAnswer {
  const needs: readonly RegistrationNeed[] = [
    ...(facts.adviserApproves ? [] : (['adviser-approval'] as const)),
    ...(facts.guardianConsents || facts.guardiansUnknown ? [] : (['guardian-consent'] as const)),
  ];
  if (needs.length > 0) return answer('needs-approval', decidedBy, texts.minor, needs);
  return answer('approved', decidedBy, facts.guardianConsents ? texts.minorApproved : texts.minorWithoutConsent);
}

function answer(
  outcome: RegistrationAnswer['outcome'],
  decidedBy: readonly string[],
  explanation: LocalizedText,
  needs: readonly RegistrationNeed[] = [],
): RegistrationAnswer {
  return { outcome, decidedBy, missing: [], needs, explanation };
}

function missingFact(name: keyof RegistrationFacts): RegistrationAnswer {
  return { outcome: 'missing-facts', decidedBy: [], missing: [name], needs: [], explanation: texts.unknown };
}

function rule(id: string, source: string, title: LocalizedText): Rule {
  return { id, kind: 'technical', title, basis: { law: 'PRAKSIS', section: '', source, confidence: 'medium' }, inForce: startNotFound };
}

const texts = {
  dead: { nb: 'Personen er registrert som død.', nn: 'Personen er registrert som død.', en: 'The person is registered as dead.' },
  missing: {
    nb: 'Personen er registrert som savnet.',
    nn: 'Personen er registrert som sakna.',
    en: 'The person is registered as missing.',
  },
  'identity-ended': {
    nb: 'Fødselsnummeret eller D-nummeret er opphørt.',
    nn: 'Fødselsnummeret eller D-nummeret er opphøyrt.',
    en: 'The identity number has ended.',
  },
  'not-found': {
    nb: 'Personen finnes ikke i folkeregisteret.',
    nn: 'Personen finst ikkje i folkeregisteret.',
    en: 'The person is not in the population register.',
  },
  resident: {
    nb: 'Personen har fylt 18 år og er bosatt i Norge.',
    nn: 'Personen har fylt 18 år og er busett i Noreg.',
    en: 'The person has turned 18 and is resident in Norway.',
  },
  eeaCitizen: {
    nb: 'Personen har fylt 18 år og er EØS-borger.',
    nn: 'Personen har fylt 18 år og er EØS-borgar.',
    en: 'The person has turned 18 and is an EEA citizen.',
  },
  approvedByAdviser: {
    nb: 'En veileder har vurdert saken og godkjent registreringen.',
    nn: 'Ein rettleiar har vurdert saka og godkjent registreringa.',
    en: 'An adviser has assessed the case and approved the registration.',
  },
  notResident: {
    nb: 'Personen er ikke bosatt i Norge og er ikke EØS-borger. Vurder om personen kan registreres, og godkjenn i så fall.',
    nn: 'Personen er ikkje busett i Noreg og er ikkje EØS-borgar. Vurder om personen kan registrerast, og godkjenn i så fall.',
    en: 'The person is not resident in Norway and is not an EEA citizen. Assess whether the person can be registered, and approve if so.',
  },
  minor: {
    nb: 'Personen er under 18 år. En veileder må godkjenne, og foresatte må samtykke.',
    nn: 'Personen er under 18 år. Ein rettleiar må godkjenne, og dei føresette må samtykkje.',
    en: 'The person is under 18. An adviser must approve, and the guardians must consent.',
  },
  minorApproved: {
    nb: 'Personen er under 18 år. Veileder har godkjent, og foresatte har samtykket.',
    nn: 'Personen er under 18 år. Rettleiar har godkjent, og dei føresette har samtykt.',
    en: 'The person is under 18. An adviser has approved, and the guardians have consented.',
  },
  minorWithoutConsent: {
    nb: 'Personen er under 18 år. Veileder har godkjent. Det er ikke kjent hvem som har foreldreansvar, så samtykke mangler ennå.',
    nn: 'Personen er under 18 år. Rettleiar har godkjent. Det er ikkje kjent kven som har foreldreansvar, så samtykke manglar enno.',
    en: 'The person is under 18. An adviser has approved. It is not known who has parental responsibility, so consent is still missing.',
  },
  unknown: { nb: 'En opplysning mangler.', nn: 'Ei opplysning manglar.', en: 'A fact is missing.' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
