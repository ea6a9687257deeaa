import { caseDeadlineKinds, someMeasureDeadline } from '@fotfeste/caseload/domain';
import { participationDeadlineKinds } from '@fotfeste/participation/domain';
import { placeOfDeadline } from './deadline-of';

/** Where each kind is seen to when the row it is about is called `m`. */
const places: Readonly<Record<string, string>> = {
  ...Object.fromEntries(participationDeadlineKinds.map((kind) => [kind, 'measures/m'])),
  [someMeasureDeadline]: 'measures',
  'assistance.decision': 'decisions',
  'assistance.second-control': 'decisions/m',
  'assistance.returned': 'decisions',
  'assistance.youth-talk': 'meetings',
  'assistance.complaint': 'decisions',
  'assistance.complaint-sent': 'decisions',
  'participant.youth-contact': 'registration',
  'participant.handover': 'registration',
  'participant.confirmation-missed': 'registration',
  'participant.follow-up-ends': 'registration',
  'participant.parents-consent': 'registration',
  'plan.proposal-answer': 'plan',
  'plan.activity-start': 'plan',
  'plan.activity-end': 'plan',
  'plan.task-done': 'plan',
  'plan.path-step': 'path',
  'plan.minutes-missing': 'meetings/m',
  'plan.minutes-unshared': 'meetings/m',
  'plan.meeting-ahead': 'meetings/m',
  'plan.task': 'meetings',
  'document.send': 'letters/m',
  'case.erasure': 'history/erasures',
};

const item = (kind: string) => ({
  ...{ participantId: 'p', name: 'Bakken, Ingrid', kind, subjectId: 'm', dueOn: '2026-11-20', since: '2026-11-20' },
  ...({ waitsFor: 'adviser', isSetByLaw: false, mayAct: true } as const),
});

describe('a row of the queue', () => {
  it.each(caseDeadlineKinds)('of %s leads to the very thing where it has a page', (kind) => {
    const place = places[kind] ?? (kind.startsWith('plan.') ? 'meetings' : undefined);
    expect(placeOfDeadline(item(kind)).join('/')).toBe(`/participants/p/${String(place)}`);
  });

  it('leads to the measures, and to no page of one that the reader is not told of', () => {
    expect(placeOfDeadline({ ...item('participation.review'), isVeiled: true })).toEqual(['/participants', 'p', 'measures']);
  });
});
