import { meetingDeadlineKinds, planDeadlineKinds } from '@fotfeste/activity-plan/domain';
import { assistanceDeadlineKinds } from '@fotfeste/assistance/domain';
import { documentDeadlineKinds } from '@fotfeste/document/domain';
import { participantDeadlineKinds } from '@fotfeste/participant/domain';
import { participationDeadlineKinds } from '@fotfeste/participation/domain';
import { textsOf } from './checks/texts';
import { nb } from './nb';

const kinds = [
  ...[...planDeadlineKinds, ...meetingDeadlineKinds, ...assistanceDeadlineKinds, ...documentDeadlineKinds],
  ...[...participantDeadlineKinds, ...participationDeadlineKinds],
];

describe('what can be due', () => {
  it.each(['case', 'caseload'])('has a name wherever %s shows it', (room) => {
    const texts = textsOf(nb);
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !texts.has(`${room}.deadline.${kind}`))).toEqual([]);
  });

  it('says which room it comes from', () => {
    const rooms = [...new Set(kinds.map((kind) => kind.split('.')[0]))];
    expect(rooms.filter((room) => !textsOf(nb).has(`case.agenda.from.${room}`))).toEqual([]);
  });
});
