import { addMonths, localDate } from '@fotfeste/shared/kernel';
import { hasTurned } from '../conditions/age';
import { noBenefitsBut } from '../conditions/other-benefits';
import { condition, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { measure } from '../engine/measure';
import { unless } from '../engine/requirement';
import type { BenefitKind } from '../facts/benefits';
import { measureBenefitAmount } from './measure-benefit-amount';
import { measureBenefitInformation } from './measure-benefit-information';
import { givesRightBefore2023, givesRightNow, namedInTheRegulation } from './measure-benefit-right';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2013-11-04-1286', source: 'TP', confidence: 'high' } as const;

const turned18 = condition({
  id: 'TIP-03',
  kind: 'hard',
  title: { nb: 'Har fylt 18 år', nn: 'Har fylt 18 år', en: 'Has turned 18' },
  basis: { ...regulation, section: '§ 3 første ledd', quote: 'Tiltakspenger kan gis til tiltaksdeltakere som har fylt 18 år.' },
  inForce,
  because: {
    nb: 'Fyller {age} år {earliest}. Ytelsen kan tidligst gis fra da.',
    nn: 'Fyller {age} år {earliest}. Ytinga kan tidlegast bli gitt frå då.',
    en: 'Turns {age} on {earliest}. The benefit can be given from then at the earliest.',
  },
  asks: ['born'],
  evaluate: hasTurned('TIP.MIN_AGE'),
});

/** What does not count as a benefit for livelihood in § 7: barnepensjon by its words, and help that is itself secondary to others. */
const compatible: readonly BenefitKind[] = ['BARNEPENSJON', 'TILTAKSPENGER', 'SOSIALHJELP'];

const noOtherBenefit = condition({
  id: 'TIP-07',
  kind: 'hard',
  title: {
    nb: 'Har ikke rett til andre ytelser til livsopphold',
    nn: 'Har ikkje rett til andre ytingar til livsopphald',
    en: 'Has no right to other benefits for livelihood',
  },
  basis: {
    ...regulation,
    section: '§ 7 første ledd',
    quote: 'Det gis ikke tiltakspenger for samme periode som tiltaksdeltakeren har rett til andre ytelser til livsopphold.',
  },
  inForce,
  because: {
    nb: 'Personen har en annen ytelse til livsopphold i samme periode.',
    nn: 'Personen har ei anna yting til livsopphald i same periode.',
    en: 'The person has another benefit for livelihood in the same period.',
  },
  note: {
    nb: 'Barnepensjon stenger ikke. Økonomisk sosialhjelp er her ikke regnet som en slik ytelse, siden den er subsidiær. Forlenget ventetid på dagpenger regnes som rett til dagpenger.',
    nn: 'Barnepensjon stengjer ikkje. Økonomisk sosialhjelp er her ikkje rekna som ei slik yting, sidan ho er subsidiær. Forlengd ventetid på dagpengar blir rekna som rett til dagpengar.',
    en: 'Survivors’ pension for children does not exclude. Social assistance is not counted as such a benefit here, since it is subsidiary. An extended waiting period for unemployment benefit counts as a right to it.',
  },
  asks: ['benefits'],
  evaluate: noBenefitsBut(compatible),
});

const notPartOfProgramme = condition({
  id: 'TIP-07',
  part: 'programme',
  alsoIds: ['KVP-08', 'INT-10'],
  kind: 'hard',
  title: {
    nb: 'Tiltaket er ikke en del av KVP eller introduksjonsprogrammet',
    nn: 'Tiltaket er ikkje ein del av KVP eller introduksjonsprogrammet',
    en: 'The measure is not part of KVP or the introduction programme',
  },
  basis: {
    ...regulation,
    section: '§ 7 tredje ledd',
    quote:
      'Den som deltar i et tiltak som nevnt i § 2 som er en del av et kvalifiseringsprogram, jf. lov 18. desember 2009 nr. 131 om sosiale tjenester i arbeids- og velferdsforvaltningen § 29 eller et introduksjonsprogram, jf. lov 6. november 2020 nr. 127 om integrering gjennom opplæring, utdanning og arbeid kapittel 4 , har ikke krav på tiltakspenger.',
  },
  inForce,
  because: {
    nb: 'Tiltaket er en del av et program med egen stønad.',
    nn: 'Tiltaket er ein del av eit program med eigen stønad.',
    en: 'The measure is part of a programme with an allowance of its own.',
  },
  asks: ['measureIsPartOfMunicipalProgramme'],
  evaluate: mustBe('measureIsPartOfMunicipalProgramme', 'false'),
});

const notPaidByProvider = condition({
  id: 'TIP-08',
  kind: 'hard',
  title: {
    nb: 'Får ikke lønn fra tiltaksarrangøren',
    nn: 'Får ikkje løn frå tiltaksarrangøren',
    en: 'Is not paid wages by the provider',
  },
  basis: {
    ...regulation,
    section: '§ 8',
    quote: 'Tiltaksdeltakere som mottar lønn fra tiltaksarrangør, har ikke krav på tiltakspenger for tiden de mottar lønn.',
  },
  inForce,
  because: {
    nb: 'Personen får lønn fra arrangøren. Lønn fra annet arbeid fører ikke til reduksjon.',
    nn: 'Personen får løn frå arrangøren. Løn frå anna arbeid fører ikkje til reduksjon.',
    en: 'The person is paid wages by the provider. Wages from other work do not reduce.',
  },
  asks: ['paidByProvider'],
  evaluate: mustBe('paidByProvider', 'false'),
});

const noFreeBoard = condition({
  id: 'TIP-09',
  kind: 'hard',
  title: {
    nb: 'Oppholder seg ikke i institusjon eller fengsel med fri kost og losji',
    nn: 'Oppheld seg ikkje i institusjon eller fengsel med fri kost og losji',
    en: 'Does not stay in an institution or prison with free board and lodging',
  },
  basis: {
    ...regulation,
    section: '§ 9',
    quote:
      'Tiltaksdeltakere som har opphold i institusjon, fengsel mv. med fri kost og losji under gjennomføringen av tiltaket, kan ikke samtidig motta tiltakspenger.',
  },
  inForce,
  because: {
    nb: 'Personen har fri kost og losji i institusjon eller fengsel.',
    nn: 'Personen har fri kost og losji i institusjon eller fengsel.',
    en: 'The person has free board and lodging in an institution or prison.',
  },
  asks: ['staysInInstitutionWithFreeBoard'],
  evaluate: mustBe('staysInInstitutionWithFreeBoard', 'false'),
});

const childWelfare = condition({
  id: 'TIP-09',
  part: 'child-welfare',
  kind: 'hard',
  title: {
    nb: 'Institusjonen er en barnevernsinstitusjon',
    nn: 'Institusjonen er ein barnevernsinstitusjon',
    en: 'The institution is a child-welfare institution',
  },
  basis: {
    ...regulation,
    section: '§ 9',
    quote: 'Dette gjelder ikke tiltaksdeltakere med opphold i barnevernsinstitusjoner.',
  },
  inForce,
  because: {
    nb: 'Institusjonen er ikke en barnevernsinstitusjon.',
    nn: 'Institusjonen er ikkje ein barnevernsinstitusjon.',
    en: 'The institution is not a child-welfare institution.',
  },
  asks: ['institutionIsForChildWelfare'],
  evaluate: mustBe('institutionIsForChildWelfare'),
});

const claimedInTime = condition({
  id: 'TIP-11',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Perioden begynner høyst tre måneder før kravmåneden',
    nn: 'Perioden byrjar høgst tre månader før kravmånaden',
    en: 'The period begins at most three months before the month of the claim',
  },
  basis: {
    ...regulation,
    section: '§ 11 første ledd',
    quote:
      'Tiltakspenger og barnetillegg gis for opptil tre måneder før den måneden da kravet om ytelsen ble satt fram, dersom vilkårene var oppfylt i denne perioden.',
  },
  inForce,
  because: {
    nb: 'Ytelsen kan tidligst gis fra {earliest}, {months} måneder før måneden kravet ble satt fram.',
    nn: 'Ytinga kan tidlegast bli gitt frå {earliest}, {months} månader før månaden kravet vart sett fram.',
    en: 'The benefit can be given from {earliest} at the earliest, {months} months before the month of the claim.',
  },
  asks: ['benefitClaimedOn'],
  evaluate: ({ benefitClaimedOn }, at): Evaluation => {
    if (!benefitClaimedOn) return missing('benefitClaimedOn');
    const months = at.parameter('TIP.BACKPAY');
    const earliest = addMonths(localDate(`${benefitClaimedOn.slice(0, 7)}-01`), -months);
    return at.startsOn >= earliest ? met : notMet({ earliest, months });
  },
});

/** Tiltakspenger for participants in a measure (tiltakspengeforskriften). `measureTakenPartIn` says which measure. */
export const measureBenefit = measure({
  code: 'TILTAKSPENGER',
  inForce,
  requirements: [
    givesRightBefore2023,
    givesRightNow,
    namedInTheRegulation,
    turned18,
    noOtherBenefit,
    notPartOfProgramme,
    notPaidByProvider,
    unless(noFreeBoard, childWelfare, {
      nb: 'Har ikke fri kost og losji, unntatt i barnevernsinstitusjon',
      nn: 'Har ikkje fri kost og losji, unnateke i barnevernsinstitusjon',
      en: 'Has no free board and lodging, except in a child-welfare institution',
    }),
    claimedInTime,
    ...measureBenefitInformation,
  ],
  amount: measureBenefitAmount,
});
