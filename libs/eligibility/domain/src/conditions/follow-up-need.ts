import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

/** The target group of oppfølging (§ 4-3); jobbklubb and the digital course are part of it. */
export const needsMoreThanNavOffers = condition({
  id: 'OPP-02',
  kind: 'discretionary',
  title: {
    nb: 'Trenger mer formidling og oppfølging enn Nav selv kan tilby',
    nn: 'Treng meir formidling og oppfølging enn Nav sjølv kan tilby',
    en: 'Needs more placement and follow-up than Nav itself can offer',
  },
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 4-3',
    quote:
      'Oppfølging kan tilbys personer som har behov for en mer omfattende formidlings- og oppfølgingsbistand enn den Arbeids- og velferdsetaten kan tilby.',
    source: 'TF',
    confidence: 'high',
  },
  inForce: { from: localDate('2016-01-01') },
  judgement: {
    about: 'person',
    reusableMonths: 6,
    text: {
      nb: 'Trenger personen mer omfattende formidling og oppfølging enn Nav selv kan tilby?',
      nn: 'Treng personen meir omfattande formidling og oppfølging enn Nav sjølv kan tilby?',
      en: 'Does the person need more extensive placement and follow-up than Nav itself can offer?',
    },
    help: {
      nb: 'Hvorfor er ikke Navs egen oppfølging nok? Er målet å få eller beholde arbeid, og i hvilken jobb?',
      nn: 'Kvifor er ikkje oppfølginga til Nav nok? Er målet å få eller behalde arbeid, og i kva jobb?',
      en: 'Why is Nav’s own follow-up not enough? Is the goal to get or keep work, and in which job?',
    },
  },
});

/** What the provider of oppfølging writes (§ 4-5). */
export const followUpReport = condition({
  id: 'TF § 4-5',
  kind: 'information',
  audience: 'provider',
  task: 'final-report',
  title: {
    nb: 'Løpende vurdering og sluttrapport',
    nn: 'Løpande vurdering og sluttrapport',
    en: 'Continuous assessment and final report',
  },
  text: {
    nb: 'Arrangøren vurderer gjennomføringen skriftlig underveis og gir sluttrapport senest når oppfølgingen er avsluttet.',
    nn: 'Arrangøren vurderer gjennomføringa skriftleg undervegs og gir sluttrapport seinast når oppfølginga er avslutta.',
    en: 'The provider assesses the measure in writing on the way and gives a final report at the latest when the follow-up ends.',
  },
  basis: {
    law: 'FOR-2015-12-11-1598',
    source: 'TF',
    confidence: 'high',
    section: '§ 4-5',
    quote:
      'Tiltaksarrangøren skal, senest når oppfølgingen er avsluttet, gi en skriftlig rapport om den endelige gjennomføringen av tiltaket og gjøre rede for deltakerens status på arbeidsmarkedet.',
  },
  inForce: { from: localDate('2016-01-01') },
});
