import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { condition, met, missing, mustBe, needsJudgement, notMet, type Evaluation } from '../engine/condition';
import { answerKey, type JudgementQuestion } from '../judgements';

const inForce = { from: localDate('2016-01-01') };
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const listSection = { ...regulation, section: '§ 11-2 første ledd' } as const;

/** Letters a to k of § 11-2. Of training only labour-market training (letter a of § 7-2) is on the list. */
const lettersAToK: readonly MeasureCode[] = [
  'AVKLARING',
  'ARBEIDSTRENING',
  'OPPFOLGING',
  'JOBBKLUBB',
  'DIGITALT_OPPFOLGINGSTILTAK',
  'MENTOR',
  'ARBEIDSMARKEDSOPPLAERING',
  'FUNKSJONSASSISTANSE',
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
  'ARBEIDSRETTET_REHABILITERING',
  'ARBEIDSFORBEREDENDE_TRENING',
];
const adaptedWork: readonly MeasureCode[] = ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'VTAO', 'TILRETTELAGT_ARBEID_ORDINAER'];

const listTitle = {
  nb: 'Virksomheten tilbyr arbeidsplass i et av tiltakene i § 11-2 bokstav a til l',
  nn: 'Verksemda tilbyr arbeidsplass i eitt av tiltaka i § 11-2 bokstav a til l',
  en: 'The enterprise offers a workplace in one of the measures in § 11-2 letters a to l',
};
const listBecause = {
  nb: 'Tiltaket på arbeidsplassen står ikke i § 11-2. Av opplæring står bare arbeidsmarkedsopplæring der.',
  nn: 'Tiltaket på arbeidsplassen står ikkje i § 11-2. Av opplæring står berre arbeidsmarknadsopplæring der.',
  en: 'The measure at the workplace is not listed in § 11-2. Of training, only labour-market training is listed.',
};

/** INK-01 as worded from 1 September 2026: letter l is adapted work in ordinary working life, or secondment from a pre-approved enterprise. */
export const inListedMeasure = condition({
  id: 'INK-01',
  kind: 'hard',
  title: listTitle,
  basis: {
    ...listSection,
    quote: 'Inkluderingstilskuddet kan gis til virksomheter som tilbyr en arbeidsplass til tiltaksdeltakere på følgende tiltak:',
  },
  inForce: { from: localDate('2026-09-01') },
  because: listBecause,
  asks: ['measureAtWorkplace', 'secondmentPercent'],
  evaluate: ({ measureAtWorkplace, secondmentPercent }): Evaluation => {
    if (!measureAtWorkplace) return missing('measureAtWorkplace');
    if (lettersAToK.includes(measureAtWorkplace) || measureAtWorkplace === 'TILRETTELAGT_ARBEID_ORDINAER') return met;
    if (measureAtWorkplace !== 'VARIG_TILRETTELAGT_ARBEID_SKJERMET') return notMet();
    return secondmentPercent === undefined ? missing('secondmentPercent') : met;
  },
});

const adaptedWorkBefore2026: JudgementQuestion = {
  question: 'INK-01:before-2026',
  about: 'participation',
  reusableMonths: 0,
  text: {
    nb: 'Ga den eldre ordlyden av § 11-2 bokstav l tilskudd ved dette tilrettelagte arbeidet?',
    nn: 'Gav den eldre ordlyden av § 11-2 bokstav l tilskot ved dette tilrettelagde arbeidet?',
    en: 'Did the older wording of § 11-2 letter l allow a grant for this adapted work?',
  },
};

/** The list before September 2026. How letter l was worded was not read: adapted work is a person's question. */
export const inListedMeasureBefore2026 = condition({
  id: 'INK-01',
  part: 'before-2026',
  kind: 'hard',
  title: listTitle,
  basis: { ...listSection, section: '§ 11-2 første ledd (eldre ordlyd)', confidence: 'medium' },
  inForce: { from: localDate('2016-01-01'), to: localDate('2026-08-31'), startNotFound: true },
  because: listBecause,
  note: {
    nb: 'Bokstav l slik den lød før 1. september 2026, er ikke lest. Gjelder det tilrettelagt arbeid, må du vurdere det.',
    nn: 'Bokstav l slik han lydde før 1. september 2026, er ikkje lesen. Gjeld det tilrettelagt arbeid, må du vurdere det.',
    en: 'Letter l as worded before 1 September 2026 has not been read. For adapted work you must assess it.',
  },
  asks: ['measureAtWorkplace'],
  questions: [adaptedWorkBefore2026],
  evaluate: ({ measureAtWorkplace, answers }, at): Evaluation => {
    if (!measureAtWorkplace) return missing('measureAtWorkplace');
    if (lettersAToK.includes(measureAtWorkplace)) return met;
    if (!adaptedWork.includes(measureAtWorkplace)) return notMet();
    const answer = answers?.[answerKey(adaptedWorkBefore2026, at.measure)]?.answer;
    if (!answer) return needsJudgement(adaptedWorkBefore2026);
    return answer === 'yes' ? met : notMet();
  },
});

const hireSection = {
  ...regulation,
  section: '§ 11-2 andre ledd',
  quote: 'Tilskuddet kan også gis til virksomheter som ansetter personer som har et særskilt tilretteleggingsbehov i den konkrete jobben.',
} as const;

/** INK-02, the part a register may know: the enterprise hires the person. */
export const hiredByEnterprise = condition({
  id: 'INK-02',
  part: 'hired',
  kind: 'hard',
  title: { nb: 'Virksomheten ansetter personen', nn: 'Verksemda tilset personen', en: 'The enterprise hires the person' },
  basis: hireSection,
  inForce: notFound,
  because: {
    nb: 'Virksomheten ansetter ikke personen.',
    nn: 'Verksemda tilset ikkje personen.',
    en: 'The enterprise does not hire the person.',
  },
  asks: ['isHiredByEnterprise'],
  evaluate: mustBe('isHiredByEnterprise'),
});

/** INK-02, the part left to a person. */
export const adaptationNeeded = condition({
  id: 'INK-02',
  kind: 'discretionary',
  title: {
    nb: 'Har et særskilt tilretteleggingsbehov i den konkrete jobben',
    nn: 'Har eit særskilt tilretteleggingsbehov i den konkrete jobben',
    en: 'Has a special need for adaptation in the concrete job',
  },
  basis: hireSection,
  inForce: notFound,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Har personen et særskilt tilretteleggingsbehov i den konkrete jobben?',
      nn: 'Har personen eit særskilt tilretteleggingsbehov i den konkrete jobben?',
      en: 'Does the person have a special need for adaptation in the concrete job?',
    },
  },
});

/** Trials in ordinary working life that Nav runs under a regulation. */
const regulatedTrials: readonly MeasureCode[] = ['FIREARIG_LONNSTILSKUDD'];

/** INK-03. */
export const inRegulatedTrial = condition({
  id: 'INK-03',
  kind: 'hard',
  title: {
    nb: 'Virksomheten er med i et forskriftsfestet forsøk i regi av Nav',
    nn: 'Verksemda er med i eit forskriftsfesta forsøk i regi av Nav',
    en: 'The enterprise takes part in a regulated trial run by Nav',
  },
  basis: {
    ...regulation,
    section: '§ 11-2 tredje ledd',
    quote:
      'Tilskuddet kan også gis til virksomheter som inngår i forskriftsfestede forsøk i ordinært arbeidsliv i regi av Arbeids- og velferdsetaten.',
  },
  inForce: notFound,
  because: {
    nb: 'Arbeidsplassen hører ikke til et forskriftsfestet forsøk.',
    nn: 'Arbeidsplassen høyrer ikkje til eit forskriftsfesta forsøk.',
    en: 'The workplace does not belong to a regulated trial.',
  },
  asks: ['measureAtWorkplace'],
  evaluate: ({ measureAtWorkplace }): Evaluation => {
    if (!measureAtWorkplace) return missing('measureAtWorkplace');
    return regulatedTrials.includes(measureAtWorkplace) ? met : notMet();
  },
});

/** INK-04. */
export const extraCosts = condition({
  id: 'INK-04',
  kind: 'discretionary',
  title: {
    nb: 'Utgiftene kommer i tillegg til det virksomheten normalt har',
    nn: 'Utgiftene kjem i tillegg til det verksemda til vanleg har',
    en: 'The costs come on top of what the enterprise normally has',
  },
  basis: {
    ...regulation,
    section: '§ 11-3',
    quote:
      'Tilskuddet dekker bare utgifter som kommer i tillegg til de utgifter som virksomheten normalt vil ha i forbindelse med ansettelser.',
  },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er utgiftene ekstra, og av et slag som § 11-3 bokstav a til g nevner?',
      nn: 'Er utgiftene ekstra, og av eit slag som § 11-3 bokstav a til g nemner?',
      en: 'Are the costs extra, and of a kind listed in § 11-3 letters a to g?',
    },
    help: {
      nb: 'a vurdering, b ekstra plass (møbler), c personlig utstyr, d gjenstander som ikke dekkes etter folketrygdloven § 10-5, e programvare og teknologi, f forsikring, lisens, sertifikat, g ekstern opplæring. Finnes noe rimeligere? Dekker Nav Hjelpemiddelsentral det?',
      nn: 'a vurdering, b ekstra plass (møblar), c personleg utstyr, d gjenstandar som ikkje blir dekte etter folketrygdlova § 10-5, e programvare og teknologi, f forsikring, lisens, sertifikat, g ekstern opplæring. Finst noko rimelegare? Dekkjer Nav Hjelpemiddelsentral det?',
      en: 'a assessment, b extra place (furniture), c personal equipment, d tools not covered by the National Insurance Act § 10-5, e software and technology, f insurance, licence, certificate, g external training. Is there something cheaper? Does the assistive technology centre cover it?',
    },
  },
});
