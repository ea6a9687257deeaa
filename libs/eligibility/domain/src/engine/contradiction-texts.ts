import type { LocalizedText } from '@fotfeste/shared/kernel';

/** What cannot be true at the same time, in words. */
export const contradictionTexts = {
  bornAfterStart: {
    nb: 'Personen er født etter at tiltaket skal starte.',
    nn: 'Personen er fødd etter at tiltaket skal starte.',
    en: 'The person is born after the measure is to start.',
  },
  endsBeforeStart: {
    nb: 'Siste dag ligger før første dag.',
    nn: 'Siste dag ligg før første dag.',
    en: 'The last day is before the first day.',
  },
  groupWithoutDecision: {
    nb: 'Det er oppgitt innsatsgruppe, men også at det ikke finnes noe § 14 a-vedtak.',
    nn: 'Det er oppgitt innsatsgruppe, men òg at det ikkje finst noko § 14 a-vedtak.',
    en: 'An assistance group is given, but also that there is no § 14 a decision.',
  },
  capacityAgainstGroup: {
    nb: 'Innsatsgruppen og opplysningen om arbeidsevnen sier hver sitt.',
    nn: 'Innsatsgruppa og opplysninga om arbeidsevna seier kvar sitt.',
    en: 'The assistance group and the fact about work capacity disagree.',
  },
  periodBackwards: {
    nb: 'En periode slutter før den begynner.',
    nn: 'Ein periode sluttar før han byrjar.',
    en: 'A period ends before it begins.',
  },
  keepsNobody: {
    nb: 'Arbeidsgiveren skal beholde en ansatt, men personen er ikke ansatt der.',
    nn: 'Arbeidsgivaren skal behalde ein tilsett, men personen er ikkje tilsett der.',
    en: 'The employer is to keep an employee, but the person is not employed there.',
  },
  hiresItsOwn: {
    nb: 'Arbeidsgiveren skal ansette en ny, men personen er ansatt der allerede.',
    nn: 'Arbeidsgivaren skal tilsetje ein ny, men personen er tilsett der frå før.',
    en: 'The employer is to hire somebody new, but the person is employed there already.',
  },
  pensionAgainstBenefits: {
    nb: 'Det er oppgitt at personen ikke mottar uføretrygd, men uføretrygd står blant ytelsene.',
    nn: 'Det er oppgitt at personen ikkje får uføretrygd, men uføretrygd står blant ytingane.',
    en: 'The person is said not to receive disability pension, but it is among the benefits.',
  },
  permanentUntilADay: {
    nb: 'Ansettelsen er oppgitt som fast, men også med en siste dag.',
    nn: 'Tilsetjinga er oppgitt som fast, men òg med ein siste dag.',
    en: 'The employment is said to be permanent, but also to have a last day.',
  },
  employmentEndsBeforeStart: {
    nb: 'Den midlertidige ansettelsen slutter før tiltaket starter.',
    nn: 'Den mellombelse tilsetjinga sluttar før tiltaket startar.',
    en: 'The temporary employment ends before the measure starts.',
  },
  moreThanTwoFullJobs: {
    nb: 'Arbeidsforholdene er til sammen mer enn to fulle stillinger.',
    nn: 'Arbeidsforholda er til saman meir enn to fulle stillingar.',
    en: 'The employments are more than two full positions together.',
  },
  allocatedAfterStart: {
    nb: 'Tiltaket er tildelt etter at det skal starte.',
    nn: 'Tiltaket er tildelt etter at det skal starte.',
    en: 'The measure is allocated after it is to start.',
  },
  childBornBeforeParent: {
    nb: 'Et barn er født før den som forsørger det.',
    nn: 'Eit barn er fødd før den som forsørgjer det.',
    en: 'A child is born before the person who supports it.',
  },
  childNotYetBorn: {
    nb: 'Et barn er født etter siste dag det spørres om.',
    nn: 'Eit barn er fødd etter siste dagen det blir spurt om.',
    en: 'A child is born after the last day asked about.',
  },
  tooOld: {
    nb: 'Personen er over 120 år når tiltaket skal starte.',
    nn: 'Personen er over 120 år når tiltaket skal starte.',
    en: 'The person is more than 120 years old when the measure is to start.',
  },
  participationBeforeBirth: {
    nb: 'En tidligere deltakelse begynner før personen er født.',
    nn: 'Ei tidlegare deltaking byrjar før personen er fødd.',
    en: 'An earlier participation begins before the person is born.',
  },
  moreUsedThanPassed: {
    nb: 'Det er oppgitt mer brukt tid enn det har gått siden personen ble gammel nok for tiltaket.',
    nn: 'Det er oppgitt meir brukt tid enn det har gått sidan personen vart gammal nok for tiltaket.',
    en: 'More time is said to be used than has passed since the person became old enough for the measure.',
  },
  moreUsedThanExisted: {
    nb: 'Det er oppgitt mer brukt tid i et tiltak enn tiltaket har eksistert.',
    nn: 'Det er oppgitt meir brukt tid i eit tiltak enn tiltaket har eksistert.',
    en: 'More time is said to be used in a measure than the measure has existed.',
  },
  participationBeforeMeasure: {
    nb: 'En tidligere deltakelse begynner før tiltaket fantes.',
    nn: 'Ei tidlegare deltaking byrjar før tiltaket fanst.',
    en: 'An earlier participation begins before the measure existed.',
  },
  beforeBirth: {
    nb: 'Dagen ligger før personen er født.',
    nn: 'Dagen ligg før personen er fødd.',
    en: 'The day is before the person is born.',
  },
  permitAfterStart: {
    nb: 'Oppholdstillatelsen er innvilget etter at tiltaket skal starte.',
    nn: 'Opphaldsløyvet er innvilga etter at tiltaket skal starte.',
    en: 'The residence permit is granted after the measure is to start.',
  },
  permanentlyReducedAndNot: {
    nb: 'Arbeidsevnen er oppgitt som varig nedsatt, men også som ikke nedsatt.',
    nn: 'Arbeidsevna er oppgitt som varig nedsett, men òg som ikkje nedsett.',
    en: 'Work capacity is said to be permanently reduced, but also not to be reduced.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
