import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01') };
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Duties and practice that follow from functional assistance. */
export const functionalAssistanceInformation = [
  condition({
    id: 'FUN-05',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Hva tilskuddet dekker', nn: 'Kva tilskotet dekkjer', en: 'What the grant covers' },
    text: {
      nb: 'Tilskuddet dekker lønnsutgifter til assistenten, dokumenterte ekstrautgifter til vikar, og reise og opphold på arbeidsreiser. Det betales etterskuddsvis til assistentens arbeidsgiver, eller til deltakeren når hun eller han er selvstendig eller frilanser. Timesatsen er ikke funnet.',
      nn: 'Tilskotet dekkjer lønsutgifter til assistenten, dokumenterte ekstrautgifter til vikar, og reise og opphald på arbeidsreiser. Det blir betalt etterskotsvis til arbeidsgivaren til assistenten, eller til deltakaren når ho eller han er sjølvstendig eller frilansar. Timesatsen er ikkje funnen.',
      en: 'The grant covers the assistant’s wage costs, documented extra costs of a substitute, and travel and stay on work trips. It is paid in arrears to the assistant’s employer, or to the participant when self-employed or a freelancer. The hourly rate was not found.',
    },
    basis: {
      ...regulation,
      section: '§ 6-5',
      quote:
        'Tilskuddet utbetales til funksjonsassistentens arbeidsgiver. Tilskuddet kan utbetales direkte til tiltaksdeltakeren når denne er selvstendig næringsdrivende eller frilanser.',
    },
    inForce,
  }),
  condition({
    id: 'FUN-07',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Meld fra om endringer', nn: 'Meld frå om endringar', en: 'Report changes' },
    text: {
      nb: 'Deltakeren og arbeidsgiveren skal melde fra til Nav når arbeidsforholdet opphører, eller når behovet endrer seg eller faller bort.',
      nn: 'Deltakaren og arbeidsgivaren skal melde frå til Nav når arbeidsforholdet tek slutt, eller når behovet endrar seg eller fell bort.',
      en: 'The participant and the employer shall tell Nav when the employment ends, or when the need changes or ends.',
    },
    basis: {
      ...regulation,
      section: '§ 6-6 andre ledd',
      quote:
        'Tiltaksdeltakeren og dennes arbeidsgiver plikter å melde fra til Arbeids- og velferdsetaten dersom arbeidsforholdet til deltakeren opphører, eller behovet for funksjonsassistanse av andre grunner endres eller bortfaller.',
    },
    inForce,
  }),
  condition({
    id: 'FUN-08',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Gis for en tid om gangen', nn: 'Blir gitt for ei tid om gongen', en: 'Granted for some time at once' },
    text: {
      nb: 'Nav gir funksjonsassistanse for {years} år om gangen, med timer etter behov, og vurderer behovet på nytt hvert år.',
      nn: 'Nav gir funksjonsassistanse for {years} år om gongen, med timar etter behov, og vurderer behovet på nytt kvart år.',
      en: 'Nav grants functional assistance for {years} year at a time, with hours by need, and reviews the need every year.',
    },
    numbers: { years: 'FUN.GRANT_PERIOD' },
    basis: { law: 'PRAKSIS', section: '', source: 'NAVNO', confidence: 'medium' },
    inForce: notFound,
  }),
  condition({
    id: 'FUN-09',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Praksis', nn: 'Praksis', en: 'Practice' },
    text: {
      nb: 'Funksjonsnedsettelsen må være varig. Det er ikke krav til stillingens størrelse, og gradert uføretrygd er ikke til hinder. Studenter og arbeidspraksis dekkes ikke; lærlinger og ansatte med lønnstilskudd dekkes. At full uføretrygd stenger, står bare hos en tredjepart og ikke i forskriften.',
      nn: 'Funksjonsnedsetjinga må vere varig. Det er ikkje krav til kor stor stillinga er, og gradert uføretrygd er ikkje til hinder. Studentar og arbeidspraksis blir ikkje dekte; lærlingar og tilsette med lønstilskot blir dekte. At full uføretrygd stengjer, står berre hos ein tredjepart og ikkje i forskrifta.',
      en: 'The disability must be permanent. There is no minimum position, and graded disability pension is no hindrance. Students and work practice are not covered; apprentices and employees with a wage subsidy are. That full disability pension excludes is said only by a third party, not in the regulation.',
    },
    basis: { law: 'PRAKSIS', section: '', source: 'KB', confidence: 'low' },
    inForce: notFound,
  }),
] as const;
