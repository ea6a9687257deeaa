import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { TaskCode } from '../engine/assessment';
import type { MeasureCode } from '../catalogue/measure-codes';
import { condition, doesNotApply, met, missing, type Condition, type Evaluation } from '../engine/condition';
import type { Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';

/** The rulebook gives no days; the regulation is of 13 December 2017, and nothing before it was read. */
const inForce = { from: localDate('2018-01-01'), startNotFound: true } as const;
const act = { law: 'LOV-1997-02-28-19', source: 'FTRL', confidence: 'medium' } as const;
const regulation = { law: 'FOR-2017-12-13-2100', source: 'AAPF', confidence: 'medium' } as const;

/** Permanently adapted work, which is no work-oriented measure for work assessment allowance. */
const adaptedWork: readonly MeasureCode[] = ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'VTAO', 'TILRETTELAGT_ARBEID_ORDINAER'];

/**
 * What arbeidsavklaringspenger (AAP) asks of somebody who takes part in a measure (folketrygdloven chapter 11). It informs the
 * adviser about persons with AAP; the product never decides or calculates AAP (rulebook B.24).
 */
export const workAssessmentAllowanceDuties: readonly Condition[] = [
  duty('AAP-01', {
    basis: { ...act, section: '§ 11-5' },
    title: { nb: 'AAP: nedsatt arbeidsevne', nn: 'AAP: nedsett arbeidsevne', en: 'AAP: reduced work capacity' },
    text: {
      nb: 'AAP krever at arbeidsevnen er nedsatt med minst {percent} prosent.',
      nn: 'AAP krev at arbeidsevna er nedsett med minst {percent} prosent.',
      en: 'AAP requires work capacity to be reduced by at least {percent} percent.',
    },
    numbers: { percent: 'AAP.MIN_REDUCTION' },
  }),
  duty('AAP-02', {
    basis: { ...act, section: '§ 11-6' },
    title: { nb: 'AAP: behov for bistand', nn: 'AAP: behov for bistand', en: 'AAP: need for assistance' },
    text: {
      nb: 'AAP krever behov for behandling, arbeidsrettet tiltak eller oppfølging. Tiltaket må passe inn i det.',
      nn: 'AAP krev behov for behandling, arbeidsretta tiltak eller oppfølging. Tiltaket må passe inn i det.',
      en: 'AAP requires a need for treatment, a work-oriented measure or follow-up. The measure must fit into that.',
    },
  }),
  duty('AAP-03', {
    basis: { ...act, section: '§ 11-7' },
    audience: 'participant',
    title: { nb: 'AAP: aktivitetsplikt', nn: 'AAP: aktivitetsplikt', en: 'AAP: duty of activity' },
    text: {
      nb: 'Mottakeren skal bidra aktivt i tråd med aktivitetsplanen. Legg tiltaket inn i planen.',
      nn: 'Mottakaren skal bidra aktivt i tråd med aktivitetsplanen. Legg tiltaket inn i planen.',
      en: 'The recipient shall contribute actively in line with the activity plan. Put the measure into the plan.',
    },
    task: 'activity-plan',
  }),
  duty('AAP-04', {
    basis: { ...act, section: '§ 11-12' },
    title: { nb: 'AAP: stønadsperiode', nn: 'AAP: stønadsperiode', en: 'AAP: benefit period' },
    text: {
      nb: 'AAP gis i inntil {months} måneder, og inntil {extra} måneder til når personen er nær arbeid eller i et opplæringstiltak. Sjekk at tiltaket ikke varer lenger enn ytelsen.',
      nn: 'AAP blir gitt i inntil {months} månader, og inntil {extra} månader til når personen er nær arbeid eller i eit opplæringstiltak. Sjekk at tiltaket ikkje varer lenger enn ytinga.',
      en: 'AAP is given for up to {months} months, and up to {extra} more when the person is near work or in a training measure. Check that the measure does not outlast the benefit.',
    },
    numbers: { months: 'AAP.DUR', extra: 'AAP.DUR_EXTRA' },
  }),
  duty('AAP-05', {
    basis: {
      ...regulation,
      section: '§ 4; folketrygdloven § 11-9',
      quote:
        'Arbeidsavklaringspengene skal reduseres med hjemmel i folketrygdloven § 11-9 tilsvarende én dags ytelse, dersom medlemmet unnlater å:',
    },
    title: {
      nb: 'AAP: uteblir fra møte eller tiltak',
      nn: 'AAP: møter ikkje til møte eller tiltak',
      en: 'AAP: missing a meeting or the measure',
    },
    text: {
      nb: 'Uteblir mottakeren uten rimelig grunn, trekkes {days} dags ytelse per brudd, senest {months} måneder etter.',
      nn: 'Møter ikkje mottakaren utan rimeleg grunn, blir {days} dags yting trekt per brot, seinast {months} månader etter.',
      en: 'If the recipient stays away without reasonable cause, {days} day’s benefit is deducted per breach, at the latest {months} months after.',
    },
    numbers: { days: 'AAP.REDUCTION', months: 'AAP.REDUCTION_WITHIN' },
  }),
  duty('AAP-06', {
    basis: {
      ...regulation,
      section: '§ 2 første ledd bokstav a',
      quote:
        'tiltak etter forskrift 11. desember 2015 nr. 1598 om arbeidsmarkedstiltak (tiltaksforskriften), med unntak av varig tilrettelagt arbeid i forskriften kapittel 14 ,',
    },
    title: {
      nb: 'AAP: VTA er ikke et arbeidsrettet tiltak',
      nn: 'AAP: VTA er ikkje eit arbeidsretta tiltak',
      en: 'AAP: VTA is no work-oriented measure',
    },
    text: {
      nb: 'Varig tilrettelagt arbeid regnes ikke som arbeidsrettet tiltak for AAP. Avklar hva personen skal leve av før start.',
      nn: 'Varig tilrettelagt arbeid blir ikkje rekna som arbeidsretta tiltak for AAP. Avklar kva personen skal leve av før start.',
      en: 'Permanently adapted work does not count as a work-oriented measure for AAP. Settle what the person will live on before the start.',
    },
    onlyIn: adaptedWork,
  }),
  duty('AAP-07', {
    basis: {
      ...regulation,
      section: '§ 3',
      quote:
        'Fravær som skyldes sterke velferdsgrunner skal ikke føre til stans av ytelsen, se folketrygdloven § 11-8 tredje ledd. Fravær utover ti virkedager per kalenderår skal likevel føre til stans.',
    },
    audience: 'participant',
    title: { nb: 'AAP: velferdsfravær', nn: 'AAP: velferdsfråvær', en: 'AAP: welfare absence' },
    text: {
      nb: 'Fravær av sterke velferdsgrunner godtas i inntil {days} virkedager i kalenderåret.',
      nn: 'Fråvær av sterke velferdsgrunnar blir godteke i inntil {days} virkedagar i kalenderåret.',
      en: 'Absence for strong welfare reasons is accepted for up to {days} working days a calendar year.',
    },
    numbers: { days: 'AAP.WELFARE' },
  }),
  duty('AAP-08', {
    basis: {
      ...regulation,
      section: '§ 6',
      quote: 'Et vedtak om arbeidsavklaringspenger kan fattes for inntil ett år om gangen.',
    },
    title: { nb: 'AAP: vedtak og oppfølging', nn: 'AAP: vedtak og oppfølging', en: 'AAP: decision and follow-up' },
    text: {
      nb: 'Et vedtak om AAP gjelder høyst {months} måneder om gangen, og det skal være minst ett oppfølgingstidspunkt i året.',
      nn: 'Eit vedtak om AAP gjeld høgst {months} månader om gongen, og det skal vere minst eitt oppfølgingstidspunkt i året.',
      en: 'A decision on AAP lasts at most {months} months at a time, and there shall be at least one follow-up a year.',
    },
    numbers: { months: 'AAP.REVIEW' },
    task: 'follow-up-benefit',
  }),
  duty('AAP-09', {
    basis: { ...act, section: '§§ 11-17 og 11-18' },
    title: { nb: 'AAP: etter tiltaket', nn: 'AAP: etter tiltaket', en: 'AAP: after the measure' },
    text: {
      nb: 'AAP kan gis i inntil {seeking} måneder som arbeidssøker etter avsluttet tiltak, og i inntil {pension} måneder mens søknad om uføretrygd behandles.',
      nn: 'AAP kan bli gitt i inntil {seeking} månader som arbeidssøkjar etter avslutta tiltak, og i inntil {pension} månader medan søknad om uføretrygd blir behandla.',
      en: 'AAP may be given for up to {seeking} months as a job seeker after a finished measure, and for up to {pension} months while disability pension is processed.',
    },
    numbers: { seeking: 'AAP.JOBSEEKER', pension: 'AAP.UFORE' },
  }),
  duty('AAP-10', {
    basis: { ...regulation, section: '§ 8; folketrygdloven kapittel 11' },
    audience: 'participant',
    title: { nb: 'AAP: meldekort og barnetillegg', nn: 'AAP: meldekort og barnetillegg', en: 'AAP: report card and child supplement' },
    text: {
      nb: 'Mottakeren sender meldekort hver {days}. dag. Den som forsørger barn, får barnetillegg fem dager i uken.',
      nn: 'Mottakaren sender meldekort kvar {days}. dag. Den som forsørgjer barn, får barnetillegg fem dagar i veka.',
      en: 'The recipient sends a report card every {days} days. Those who support children get a child supplement five days a week.',
    },
    numbers: { days: 'AAP.REPORT' },
    task: 'send-report-card',
  }),
];

interface Duty {
  readonly basis: Condition['basis'];
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** The adviser, unless said otherwise. */
  readonly audience?: 'adviser' | 'participant';
  readonly numbers?: Readonly<Record<string, ParameterId>>;
  readonly task?: TaskCode;
  readonly onlyIn?: readonly MeasureCode[];
}

function duty(id: string, { audience = 'adviser', onlyIn, ...written }: Duty): Condition {
  return condition({
    ...written,
    id,
    kind: 'information',
    audience,
    inForce,
    asks: ['benefits'],
    shownWhen: onlyIn ? (facts, at) => (onlyIn.includes(at.measure) ? hasAllowance(facts) : doesNotApply) : hasAllowance,
  });
}

function hasAllowance({ benefits }: Facts): Evaluation {
  if (!benefits) return missing('benefits');
  return benefits.includes('AAP') ? met : doesNotApply;
}
