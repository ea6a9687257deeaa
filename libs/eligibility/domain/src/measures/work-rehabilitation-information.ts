import { localDate } from '@fotfeste/shared/kernel';
import { hasEmployer } from '../conditions/participation';
import { condition, doesNotApply, met, type Condition, type InformationDefinition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Duties and practice that follow from arbeidsrettet rehabilitering; the employer's plan only for the sick-listed. */
export function workRehabilitationInformation(isSickListed: NonNullable<InformationDefinition['shownWhen']>): readonly Condition[] {
  return [
    condition({
      id: 'ARR-06',
      kind: 'information',
      audience: 'adviser',
      title: { nb: 'Oppfølgingsplan før start', nn: 'Oppfølgingsplan før start', en: 'Follow-up plan before the start' },
      text: {
        nb: 'Hent inn oppfølgingsplanen fra arbeidsgiveren før en sykmeldt starter.',
        nn: 'Hent inn oppfølgingsplanen frå arbeidsgivaren før ein sjukmeld startar.',
        en: 'Obtain the employer’s follow-up plan before a sick-listed person starts.',
      },
      basis: { law: 'PRAKSIS', section: '', source: 'NAVNO', confidence: 'medium' },
      inForce: { ...inForce, startNotFound: true },
      shownWhen: isSickListed,
    }),
    condition({
      id: 'TF § 12-5',
      part: 'employer',
      kind: 'information',
      audience: 'provider',
      title: { nb: 'Kontakt med arbeidsgiveren', nn: 'Kontakt med arbeidsgivaren', en: 'Contact with the employer' },
      text: {
        nb: 'Arrangøren har kontakt med arbeidsgiveren i samråd med deltakeren, så tiltaket blir best mulig tilpasset.',
        nn: 'Arrangøren har kontakt med arbeidsgivaren i samråd med deltakaren, så tiltaket blir best mogleg tilpassa.',
        en: 'The provider is in contact with the employer in agreement with the participant, so that the measure fits as well as possible.',
      },
      basis: {
        ...regulation,
        section: '§ 12-5 første ledd',
        quote:
          'En tiltaksarrangør skal i samråd med tiltaksdeltakere med arbeidsforhold ha kontakt med arbeidsgiveren for å sikre at tiltaket blir best mulig tilpasset.',
      },
      inForce,
      shownWhen: (facts) => (hasEmployer(facts) ? met : doesNotApply),
    }),
    condition({
      id: 'TF § 12-5',
      kind: 'information',
      audience: 'provider',
      task: 'final-report',
      title: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
      text: {
        nb: 'Arrangøren gir skriftlig rapport om gjennomføringen og resultatet senest når rehabiliteringen avsluttes.',
        nn: 'Arrangøren gir skriftleg rapport om gjennomføringa og resultatet seinast når rehabiliteringa blir avslutta.',
        en: 'The provider reports in writing on the course and the result at the latest when the rehabilitation ends.',
      },
      basis: {
        ...regulation,
        section: '§ 12-5 andre ledd',
        quote:
          'Tiltaksarrangøren skal, senest når arbeidsrettet rehabilitering avsluttes, gi en skriftlig rapport over gjennomføringen av tiltaket og gjøre rede for resultatet av rehabiliteringstiltaket.',
      },
      inForce,
    }),
  ];
}
