import { localDate } from '@fotfeste/shared/kernel';
import { beginningOnlyProbable, contactPoints } from '../conditions/agreement';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** What follows from varig lønnstilskudd. */
export const permanentWageSubsidyInformation = [
  condition({
    id: 'VLT-04',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Uføretrygd er ikke til hinder', nn: 'Uføretrygd er ikkje til hinder', en: 'Disability pension does not exclude' },
    text: {
      nb: 'Arbeidstakeren kan ha gradert eller full uføretrygd.',
      nn: 'Arbeidstakaren kan ha gradert eller full uføretrygd.',
      en: 'The employee may have a graded or full disability pension.',
    },
    basis: {
      ...regulation,
      section: '§ 10-4 første ledd',
      quote: 'Arbeidstakeren kan være innvilget gradert eller full uføretrygd.',
    },
    inForce,
  }),
  condition({
    id: 'VLT-07',
    part: 'discussion',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Drøft med de tillitsvalgte', nn: 'Drøft med dei tillitsvalde', en: 'Discuss with the union representatives' },
    text: {
      nb: 'Virksomheten drøfter arbeidsplassen med de tillitsvalgte der det er mulig.',
      nn: 'Verksemda drøftar arbeidsplassen med dei tillitsvalde der det er mogleg.',
      en: 'The enterprise discusses the place with the union representatives where possible.',
    },
    basis: {
      ...regulation,
      section: '§ 10-5 andre ledd',
      quote: 'Opprettelse av arbeidsplasser med lønnstilskudd drøftes med tillitsvalgte i virksomheten der dette er mulig.',
    },
    inForce,
  }),
  condition({
    id: 'VLT-09',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tak i året', nn: 'Tak i året', en: 'Ceiling of the year' },
    text: {
      nb: 'Refusjonen kan ikke være over {factor} ganger grunnbeløpet i året.',
      nn: 'Refusjonen kan ikkje vere over {factor} gonger grunnbeløpet i året.',
      en: 'The refund may not exceed {factor} times the basic amount in a year.',
    },
    numbers: { factor: 'VLT.CAP' },
    basis: {
      ...regulation,
      section: '§ 10-7 andre ledd',
      quote: 'Refusjonen kan ikke overstige fem ganger grunnbeløpet i folketrygden per år.',
    },
    inForce,
  }),
  condition({
    id: 'VLT-10',
    kind: 'information',
    audience: 'adviser',
    task: 'review-duration',
    title: { nb: 'Vurder tilskuddet hvert halvår', nn: 'Vurder tilskotet kvart halvår', en: 'Review the grant every half-year' },
    text: {
      nb: 'Vurder tilskuddet sammen med virksomheten minst hver {months}. måned. Reduser eller stopp det når arbeidsevnen blir bedre eller et annet tiltak passer bedre.',
      nn: 'Vurder tilskotet saman med verksemda minst kvar {months}. månad. Reduser eller stopp det når arbeidsevna blir betre eller eit anna tiltak høver betre.',
      en: 'Review the grant with the enterprise at least every {months} months. Reduce or stop it when work capacity improves or another measure fits better.',
    },
    numbers: { months: 'VLT.REVIEW' },
    basis: {
      ...regulation,
      section: '§ 10-7 tredje ledd',
      quote:
        'Tilskuddet skal vurderes minst hvert halvår av Arbeids- og velferdsetaten i samarbeid med virksomheten. Ved bedring i arbeidsevnen eller når andre tiltak vurderes som mer hensiktsmessige, skal tilskuddet reduseres eller falle bort.',
    },
    inForce,
  }),
  condition({
    id: 'VLT-12',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Ingen lengste varighet', nn: 'Inga lengste varigheit', en: 'No longest duration' },
    text: {
      nb: 'Kapittelet har ingen tidsgrense. Behovet vurderes hvert halvår.',
      nn: 'Kapittelet har inga tidsgrense. Behovet blir vurdert kvart halvår.',
      en: 'The chapter has no time limit. The need is reviewed every half-year.',
    },
    basis: { ...regulation, section: 'kapittel 10' },
    inForce,
  }),
  contactPoints({
    id: 'TF § 10-8',
    basis: {
      ...regulation,
      section: '§ 10-8 tredje ledd',
      quote: 'Det skal opprettes et kontaktpunkt i Arbeids- og velferdsetaten og på arbeidsplassen hvor avtalepartene kan henvende seg.',
      confidence: 'medium',
    },
    inForce: { from: localDate('2022-09-01') },
    note: beginningOnlyProbable,
  }),
] as const;
