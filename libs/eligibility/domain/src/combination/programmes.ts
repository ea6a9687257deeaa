import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { measureCodes, type MeasureCode } from '../catalogue/measure-codes';
import { measureDefinitions } from '../catalogue/measure-definitions';
import { startNotFound } from '../engine/rule';
import { regulation, whitePaper, type CombinationRule } from './combination-rule';

const ordinaryEducation = [
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
] as const satisfies readonly MeasureCode[];
/** What only stands beside a measure: the benefit follows the measure it supports. */
const supports: readonly MeasureCode[] = ['MENTOR', 'FUNKSJONSASSISTANSE', 'INKLUDERINGSTILSKUDD'];

/** Measures the regulation does not name by themselves; Nav's case system does. */
const onlyInNavsList: readonly MeasureCode[] = ['JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK', 'INDIVIDUELL_JOBBSTOTTE_UNG'];
const navsList = { law: 'PRAKSIS', section: 'liste i Navs fagsystem', source: 'TPS', confidence: 'medium' } as const;

const benefitLaw = { law: 'FOR-2013-11-04-1286', source: 'TP', confidence: 'high' } as const;
const noBenefitInProgramme =
  'Den som deltar i et tiltak som nevnt i § 2 som er en del av et kvalifiseringsprogram, jf. lov 18. desember 2009 nr. 131 om sosiale tjenester i arbeids- og velferdsforvaltningen § 29 eller et introduksjonsprogram, jf. lov 6. november 2020 nr. 127 om integrering gjennom opplæring, utdanning og arbeid kapittel 4 , har ikke krav på tiltakspenger.';

const partOfProgramme: LocalizedText = {
  nb: 'Tiltaket kan være en del av programmet. Det gir da ikke tiltakspenger.',
  nn: 'Tiltaket kan vere ein del av programmet. Det gir då ikkje tiltakspengar.',
  en: 'The measure may be a part of the programme. It then gives no measure benefit.',
};
const benefitToo: LocalizedText = {
  nb: 'Tiltaket gir rett til tiltakspenger når vilkårene ellers er oppfylt.',
  nn: 'Tiltaket gir rett til tiltakspengar når vilkåra elles er oppfylte.',
  en: 'The measure gives the right to measure benefit when the other conditions are met.',
};
const benefitUnlessPaid: LocalizedText = {
  nb: 'Tiltaket gir rett til tiltakspenger, men ikke for tid med lønn fra arrangøren.',
  nn: 'Tiltaket gir rett til tiltakspengar, men ikkje for tid med løn frå arrangøren.',
  en: 'The measure gives the right to measure benefit, but not for time with wage from the provider.',
};
const noBenefit: LocalizedText = {
  nb: 'Tiltaket gir ikke rett til tiltakspenger.',
  nn: 'Tiltaket gir ikkje rett til tiltakspengar.',
  en: 'The measure gives no right to measure benefit.',
};
const notByItself: LocalizedText = {
  nb: 'Dette gir ikke i seg selv rett til tiltakspenger; det kan tiltaket det støtter, gjøre.',
  nn: 'Dette gir ikkje i seg sjølv rett til tiltakspengar; det kan tiltaket det støttar, gjere.',
  en: 'This gives no right to measure benefit by itself; the measure it supports may.',
};

/** AFT and what may be a part of it. */
export const workPreparationCombinations: readonly CombinationRule[] = [
  {
    of: ['ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSTRENING'],
    verdict: 'allowed',
    text: {
      nb: 'Arbeidstrening i ordinær virksomhet kan være en del av AFT.',
      nn: 'Arbeidstrening i ordinær verksemd kan vere ein del av AFT.',
      en: 'Work training in an ordinary enterprise may be a part of AFT.',
    },
    basis: {
      ...regulation,
      section: '§ 13-2 andre ledd bokstav d',
      quote: 'bistand til å finne passende arbeidstrening i ordinære virksomheter med sikte på ansettelse i ordinært arbeidsliv,',
    },
    inForce: { from: localDate('2016-10-01') },
  },
  ...ordinaryEducation.flatMap((code): readonly CombinationRule[] => [
    {
      of: ['ARBEIDSFORBEREDENDE_TRENING', code],
      verdict: 'allowed',
      text: {
        nb: 'AFT kan kombineres med opplæring og utdanning som gir formell kompetanse, også med lærekontrakt.',
        nn: 'AFT kan kombinerast med opplæring og utdanning som gir formell kompetanse, òg med lærekontrakt.',
        en: 'AFT may be combined with training and education that gives formal competence, also with an apprenticeship contract.',
      },
      basis: {
        ...regulation,
        section: '§ 13-2 andre ledd bokstav c',
        quote: 'individuelt tilpasset opplæring og utdanning som gir formell kompetanse eller med sikte på å oppnå formell kompetanse,',
      },
      inForce: { from: localDate('2026-01-01') },
    },
    {
      of: ['ARBEIDSFORBEREDENDE_TRENING', code],
      verdict: 'warn',
      text: {
        nb: 'Til og med 2025 skulle AFT som utgangspunkt ikke gå samtidig med ordinær utdanning eller læretid.',
        nn: 'Til og med 2025 skulle AFT som utgangspunkt ikkje gå samtidig med ordinær utdanning eller læretid.',
        en: 'Until 2025 AFT should as a starting point not run at the same time as ordinary education or apprenticeship.',
      },
      basis: whitePaper,
      inForce: { from: localDate('2016-10-01'), to: localDate('2025-12-31') },
    },
  ]),
];

/** Programmes that hold measures, and the benefit that does not go with them. */
export const programmeCombinations: readonly CombinationRule[] = [
  {
    of: ['UNGDOMSGARANTI', 'ANY'],
    verdict: 'allowed',
    text: {
      nb: 'Ungdomsgarantien løper sammen med alle tiltak.',
      nn: 'Ungdomsgarantien går saman med alle tiltak.',
      en: 'The youth guarantee runs alongside every measure.',
    },
    basis: {
      law: 'FOR-2023-06-20-1073',
      section: '§ 4-2 tredje ledd',
      quote:
        'Oppfølgingen gis sammenhengende i hele garantiperioden, blant annet under deltakelse i arbeidsmarkedstiltak, arbeidsrettede aktiviteter, opplæring og utdanning, medisinsk behandling, og på arbeidsplassen.',
      source: 'EF',
      confidence: 'high',
    },
    inForce: { from: localDate('2023-07-01') },
  },
  ...(['KVALIFISERINGSPROGRAM', 'INTRODUKSJONSPROGRAM'] as const).map((code): CombinationRule => ({
    of: [code, 'TILTAKSPENGER'],
    verdict: 'refused',
    text: {
      nb: 'Den som er i programmet, har ikke rett til tiltakspenger: programmet har sin egen ytelse.',
      nn: 'Den som er i programmet, har ikkje rett til tiltakspengar: programmet har si eiga yting.',
      en: 'Somebody in the programme has no right to measure benefit: the programme has a benefit of its own.',
    },
    basis: { ...benefitLaw, section: '§ 7 tredje ledd', quote: noBenefitInProgramme },
    inForce: startNotFound,
    rules: ['TIP-07'],
  })),
  {
    of: ['UNGDOMSPROGRAM', 'TILTAKSPENGER'],
    verdict: 'refused',
    text: {
      nb: 'Ungdomsprogrammet har sin egen ytelse, som ikke gis sammen med tiltakspenger.',
      nn: 'Ungdomsprogrammet har si eiga yting, som ikkje blir gitt saman med tiltakspengar.',
      en: 'The youth programme has a benefit of its own, which is not given together with measure benefit.',
    },
    basis: {
      law: 'FOR-2025-06-20-1182',
      section: '§ 12',
      quote:
        'Ytelsen gis ikke til deltakere som mottar andre livsoppholdsytelser, med unntak av økonomisk stønad etter sosialtjenesteloven § 18 og § 19 , sykepenger etter folketrygdloven kapittel 8 og stønad ved barns og andre nærståendes sykdom etter folketrygdloven kapittel 9 .',
      source: 'UP',
      confidence: 'high',
    },
    inForce: { from: localDate('2025-08-01') },
    rules: ['UNP-11'],
  },
  ...measureCodes.flatMap(withBenefit),
  holdsMeasures('KVALIFISERINGSPROGRAM', { ...benefitLaw, section: '§ 7 tredje ledd' }),
  holdsMeasures('INTRODUKSJONSPROGRAM', { ...benefitLaw, section: '§ 7 tredje ledd' }),
  {
    ...holdsMeasures('UNGDOMSPROGRAM', {
      law: 'FOR-2025-06-20-1182',
      section: '§ 5 første ledd',
      quote:
        'Programmet kan inneholde arbeid, arbeidsrettede aktiviteter som arbeidsmarkedstiltak, arbeidspraksis, opplæringsaktiviteter, individuell oppfølging, veiledning og egenaktivitet som for eksempel jobbsøking.',
      source: 'UP',
      confidence: 'high',
    }),
    inForce: { from: localDate('2025-08-01') },
  },
];

function holdsMeasures(code: MeasureCode, basis: CombinationRule['basis']): CombinationRule {
  return { of: [code, 'ANY-MEASURE'], verdict: 'allowed', text: partOfProgramme, basis, inForce: startNotFound };
}

/** Whether measure benefit goes with a measure, as the catalogue says (TIP-01, TIP-08). */
function withBenefit(code: MeasureCode): readonly CombinationRule[] {
  const { nature, tiltakspenger, law } = measureDefinitions[code];
  if (nature !== 'measure' || tiltakspenger === 'not-relevant' || tiltakspenger === 'own-benefit') return [];
  // § 2 names Nav's own measures since the day their regulation came
  const inForce = law === 'FOR-2023-06-20-1073' ? { from: localDate('2023-06-20') } : startNotFound;
  const rule = { of: [code, 'TILTAKSPENGER'], inForce, rules: ['TIP-01'] } as const;
  switch (tiltakspenger) {
    case 'yes':
      return onlyInNavsList.includes(code)
        ? [{ ...rule, rules: ['TIP-02'], verdict: 'allowed', text: benefitToo, basis: navsList }]
        : [{ ...rule, verdict: 'allowed', text: benefitToo, basis: { ...benefitLaw, section: '§ 2' } }];
    case 'unless-paid-by-provider':
      return [
        {
          ...rule,
          rules: ['TIP-01', 'TIP-08'],
          verdict: 'allowed',
          text: benefitUnlessPaid,
          basis: {
            ...benefitLaw,
            section: '§ 2, § 8',
            quote: 'Tiltaksdeltakere som mottar lønn fra tiltaksarrangør, har ikke krav på tiltakspenger for tiden de mottar lønn.',
          },
        },
      ];
    case 'no': {
      const isSupport = supports.includes(code);
      const text = isSupport ? notByItself : noBenefit;
      return [{ ...rule, verdict: isSupport ? 'warn' : 'refused', text, basis: { ...benefitLaw, section: '§ 2' } }];
    }
  }
}
