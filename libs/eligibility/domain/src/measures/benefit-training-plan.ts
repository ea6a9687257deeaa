import { addMonths, localDate } from '@fotfeste/shared/kernel';
import { condition, met, missing, mustBe, notMet } from '../engine/condition';
import { onlyFor } from './benefit-training-kinds';

const inForce = { from: localDate('2021-10-01') };
const regulation = { law: 'FOR-1998-09-16-890', source: 'DPF', confidence: 'high' } as const;
const ownTraining = ['SCHOOL_OR_BASIC_SKILLS', 'HIGHER_VOCATIONAL', 'HIGHER_EDUCATION', 'OTHER_COURSE'] as const;

/** A concrete plan, drawn up by Nav. */
export const benefitTrainingPlan = condition({
  id: 'DAG-08',
  kind: 'hard',
  neededBy: 'start',
  refusal: 'not-yet',
  title: {
    nb: 'Det er laget en konkret opplæringsplan',
    nn: 'Det er laga ein konkret opplæringsplan',
    en: 'A concrete training plan has been drawn up',
  },
  basis: {
    ...regulation,
    section: '§ 4-3 f første ledd',
    quote:
      'Det er et vilkår for å beholde dagpengene under opplæring og utdanning etter § 4-3b til § 4-3e at det utarbeides en konkret opplæringsplan for gjennomføringen av og målet for utdanningen eller opplæringen. Planen utarbeides av Arbeids- og velferdsetaten etter innspill fra medlemmet.',
  },
  inForce,
  because: {
    nb: 'Det er ikke laget opplæringsplan.',
    nn: 'Det er ikkje laga opplæringsplan.',
    en: 'No training plan has been drawn up.',
  },
  asks: ['trainingWithBenefit', 'trainingPlanMade'],
  evaluate: onlyFor(ownTraining, mustBe('trainingPlanMade')),
});

/** After an ended permission, a new application is possible six months later. */
export const permissionMayBeGivenAgain = condition({
  id: 'DAG-08',
  part: 'reapplication',
  kind: 'hard',
  title: {
    nb: 'Det er gått seks måneder siden adgangen til opplæring eventuelt opphørte',
    nn: 'Det er gått seks månader sidan høvet til opplæring eventuelt tok slutt',
    en: 'Six months have passed since a permission to take training may have ended',
  },
  basis: {
    ...regulation,
    section: '§ 4-3 f andre ledd',
    quote:
      'Medlemmet kan tidligst fremme ny søknad om å beholde dagpenger under opplæring eller utdanning seks måneder etter vedtaket om opphør.',
  },
  inForce,
  because: {
    nb: 'Ny søknad kan tidligst fremmes {earliest}, {months} måneder etter vedtaket om opphør.',
    nn: 'Ny søknad kan tidlegast fremjast {earliest}, {months} månader etter vedtaket om opphøyr.',
    en: 'A new application can be made on {earliest} at the earliest, {months} months after the decision that ended it.',
  },
  asks: ['trainingWithBenefit', 'trainingPermissionEnded', 'trainingPermissionEndedOn'],
  evaluate: onlyFor(ownTraining, ({ trainingPermissionEnded, trainingPermissionEndedOn }, at) => {
    if (trainingPermissionEnded === undefined && !trainingPermissionEndedOn) return missing('trainingPermissionEnded');
    if (trainingPermissionEnded === false) return met;
    if (!trainingPermissionEndedOn) return missing('trainingPermissionEndedOn');
    const months = at.parameter('DAG.REAPPLY');
    const earliest = addMonths(trainingPermissionEndedOn, months);
    return at.startsOn >= earliest ? met : notMet({ earliest, months });
  }),
});
