import { Problem, type ProblemKind } from '@fotfeste/shared/api';
import { recordedFactView } from './recorded-fact-view';
import type { RecordedFactRow } from './recorded-fact.row';

const factAlreadyTold: ProblemKind = {
  code: 'eligibility/fact-already-told',
  status: 409,
  title: { nb: 'Dette står her allerede', nn: 'Dette står her allereie', en: 'This is already here' },
  detail: {
    nb: 'Samme svar fra samme kilde er skrevet ned for samme dag. Er det bekreftet på nytt, så oppgi den nye dagen.',
    nn: 'Same svar frå same kjelde er skrive ned for same dag. Er det stadfest på nytt, så oppgi den nye dagen.',
    en: 'The same answer from the same source is written down for the same day. If it has been confirmed anew, give the new day.',
  },
};

/** Nothing is written and nothing counted: it is known, from the same source and the same day. Carries what stands there. */
export function alreadyTold(known: RecordedFactRow): Problem {
  return new Problem(factAlreadyTold, { extension: { known: recordedFactView(known) } });
}
