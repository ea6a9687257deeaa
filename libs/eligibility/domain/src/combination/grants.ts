import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { InForce } from '../engine/basis';
import { startNotFound } from '../engine/rule';
import type { MeasureCode } from '../catalogue/measure-codes';
import { beginning, regulation, trainingCodes, type CombinationRule } from './combination-rule';

const letters = [
  ['AVKLARING', 'a'],
  ['ARBEIDSTRENING', 'b'],
  ['OPPFOLGING', 'c'],
  ['MENTOR', 'd'],
  ['ARBEIDSMARKEDSOPPLAERING', 'e'],
  ['FUNKSJONSASSISTANSE', 'f'],
  ['SOMMERJOBB', 'g'],
  ['MIDLERTIDIG_LONNSTILSKUDD', 'h'],
  ['VARIG_LONNSTILSKUDD', 'i'],
  ['ARBEIDSRETTET_REHABILITERING', 'j'],
  ['ARBEIDSFORBEREDENDE_TRENING', 'k'],
] as const satisfies readonly (readonly [MeasureCode, string])[];

/** Which days the list in § 11-2 has applied was not found; two of its measures came later than the regulation. */
function listedFrom(code: MeasureCode): InForce {
  if (code === 'ARBEIDSFORBEREDENDE_TRENING') return { from: localDate('2016-10-01'), startNotFound: true };
  return code === 'SOMMERJOBB' ? { from: localDate('2021-04-22'), startNotFound: true } : startNotFound;
}

/** Grants that pay part of a wage: never two of them for the same job. */
const wageGrants = [
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
  'FIREARIG_LONNSTILSKUDD',
] as const satisfies readonly MeasureCode[];

const sinceSeptember2026: InForce = { from: localDate('2026-09-01') };

const grantToo: LocalizedText = {
  nb: 'Virksomheten kan få inkluderingstilskudd for ekstra utgifter som tiltaket ikke dekker.',
  nn: 'Verksemda kan få inkluderingstilskot for ekstra utgifter som tiltaket ikkje dekkjer.',
  en: 'The enterprise may get an inclusion grant for extra expenses that the measure does not cover.',
};

const onlyLetterA: LocalizedText = {
  nb: 'Av opplæringen er det bare arbeidsmarkedsopplæring (bokstav a) som gir grunnlag for inkluderingstilskudd. Skriv hvilket annet grunnlag i § 11-2 tilskuddet bygger på.',
  nn: 'Av opplæringa er det berre arbeidsmarknadsopplæring (bokstav a) som gir grunnlag for inkluderingstilskot. Skriv kva anna grunnlag i § 11-2 tilskotet byggjer på.',
  en: 'Of training, only labour market courses (letter a) are a ground for an inclusion grant. Write which other ground in § 11-2 the grant rests on.',
};

/** § 1-13 as it was read, and the days before it was amended, when its words are not known. */
const oneWage: readonly Pick<CombinationRule, 'basis' | 'inForce'>[] = [
  {
    basis: {
      ...regulation,
      section: '§ 1-13 første ledd bokstav c',
      quote: 'c. annen fellesskapsfinansiering som helt eller delvis gjelde de samme støtteberettigede kostnadene,',
    },
    inForce: { from: localDate('2026-03-29') },
  },
  {
    basis: { ...regulation, section: '§ 1-13 (eldre ordlyd)', confidence: 'medium' },
    inForce: { ...startNotFound, to: localDate('2026-03-28') },
  },
];

/** Money to enterprises beside a measure, and two grants for the same costs (MEN-09, INK-05, FUN-06, GEN-21). */
export const grantCombinations: readonly CombinationRule[] = [
  ...letters.map(([code, letter]): CombinationRule => ({
    of: [code, 'INKLUDERINGSTILSKUDD'],
    verdict: 'allowed',
    text: grantToo,
    basis: { ...regulation, section: `§ 11-2 første ledd bokstav ${letter}` },
    inForce: listedFrom(code),
    rules: ['INK-01', 'INK-05'],
  })),
  ...trainingCodes
    .filter((code) => code !== 'ARBEIDSMARKEDSOPPLAERING')
    .map((code): CombinationRule => ({
      of: [code, 'INKLUDERINGSTILSKUDD'],
      verdict: 'warn',
      text: onlyLetterA,
      basis: {
        ...regulation,
        section: '§ 11-2 første ledd bokstav e',
        quote: 'e. kortvarig arbeidsrettede kurs (arbeidsmarkedskurs), jf. § 7-2 bokstav a,',
      },
      inForce: startNotFound,
      rules: ['INK-01', 'INK-02'],
    })),
  {
    of: ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'INKLUDERINGSTILSKUDD'],
    verdict: 'allowed',
    text: {
      nb: 'Virksomheten der personen hospiterer, kan få inkluderingstilskudd. Hospiteringen er høyst halvparten av arbeidstiden i åtte uker, med unntak i seks måneder når fast ansettelse vurderes.',
      nn: 'Verksemda der personen hospiterer, kan få inkluderingstilskot. Hospiteringa er høgst halvparten av arbeidstida i åtte veker, med unntak i seks månader når fast tilsetjing blir vurdert.',
      en: 'The enterprise of the secondment may get an inclusion grant. The secondment is at most half of the working time in eight weeks, with an exception of six months while permanent employment is considered.',
    },
    basis: {
      ...regulation,
      section: '§ 11-2 første ledd bokstav l, § 14-10 andre ledd',
      quote:
        'Hospiteringen kan utgjøre 50 prosent eller mindre av tiltaksdeltakerens samlede avtalte arbeidstid i løpet av en åtteukersperiode.',
    },
    inForce: sinceSeptember2026,
    rules: ['VTS-08', 'INK-01'],
  },
  {
    of: ['TILRETTELAGT_ARBEID_ORDINAER', 'INKLUDERINGSTILSKUDD'],
    verdict: 'allowed',
    text: grantToo,
    basis: { ...regulation, section: '§ 14A-7 andre ledd', quote: 'Arbeidsgiver kan motta inkluderingstilskudd etter kapittel 11 .' },
    inForce: sinceSeptember2026,
    rules: ['VTO-08'],
  },
  {
    of: ['FIREARIG_LONNSTILSKUDD', 'INKLUDERINGSTILSKUDD'],
    verdict: 'allowed',
    text: grantToo,
    basis: {
      ...regulation,
      section: '§ 11-2 tredje ledd',
      quote:
        'Tilskuddet kan også gis til virksomheter som inngår i forskriftsfestede forsøk i ordinært arbeidsliv i regi av Arbeids- og velferdsetaten.',
    },
    inForce: { from: localDate('2026-08-01') },
    rules: ['INK-03'],
  },
  {
    of: ['MENTOR', 'FUNKSJONSASSISTANSE'],
    verdict: 'warn',
    text: {
      nb: 'Tilskuddene må ikke dekke de samme utgiftene. Skriv hva hvert av dem betaler for.',
      nn: 'Tilskota må ikkje dekkje dei same utgiftene. Skriv kva kvart av dei betaler for.',
      en: 'The grants must not cover the same expenses. Write what each of them pays for.',
    },
    basis: {
      ...regulation,
      section: '§ 5-6 tredje ledd, § 6-7',
      quote: 'Tilskudd til mentor kan ikke gis til dekning av de samme utgiftene som dekkes av andre tilskudd.',
    },
    inForce: beginning,
    rules: ['MEN-09', 'FUN-06'],
  },
  ...wageGrants.flatMap((one, index) =>
    wageGrants.slice(index + 1).flatMap((other) =>
      oneWage.map(({ basis, inForce }): CombinationRule => ({
        of: [one, other],
        verdict: 'refused',
        text: {
          nb: 'To tilskudd kan ikke dekke den samme lønnen hos den samme arbeidsgiveren.',
          nn: 'To tilskot kan ikkje dekkje den same løna hos den same arbeidsgivaren.',
          en: 'Two grants cannot cover the same wage at the same employer.',
        },
        ...{ basis, inForce, rules: ['GEN-21'], atSameHost: true },
      })),
    ),
  ),
];
