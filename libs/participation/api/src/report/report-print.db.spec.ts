import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ReportView } from './report.view';

const kari = anActor();
const otherProvider = anActor({ id: 'T1', role: 'provider-adviser', offices: [], organisation: '999999999' });
const startsOn = localDate('2026-11-02');

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

describe('a report in print', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let report: ReportView;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-11-02');
    room = roomIn(database);
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    const { id } = await anEligiblePerson(database, room, { startsOn, person: { givenName: 'Ellinor', familyName: 'Åsgård' } });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    database.clock.set('2026-11-21');
    const week = { week: startsOn, weekday: 0 } as const;
    await room.attendance.write(tuva, made.id, 0, { ...week, field: 'plannedHours', hours: 30 });
    await room.attendance.write(tuva, made.id, 1, { ...week, field: 'presentHours', hours: 24 });
    report = await room.sending.sendInterim(tuva, made.id, {
      ...{ periodFrom: startsOn, periodTo: localDate('2026-11-20'), trials: [], nextStep: 'Lønnstilskudd fra januar' },
      goals: made.goals.map((goal) => ({ goalId: goal.id, progress: 'on-the-way' })),
    });
  });
  afterAll(() => database.drop());

  it('is a document that is read aloud in order, with title, language, headings and table heads', async () => {
    const bytes = await room.printing.pdf(kari, report.id, 'nn');
    const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Undervegsrapport: Oppfølging', Language: 'nn' });
    const page = await pdf.getPage(1);
    const roles = rolesIn(await page.getStructTree());
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2']);
    expect(roles.filter((role) => role === 'TH').length).toBeGreaterThanOrEqual(7);
    const words = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words).toContain('Ellinor Åsgård');
    expect(words).toContain('Lønnstilskudd fra januar');
  });

  it('carries the participant’s latest comment under a heading of its own', async () => {
    for (const words of ['Jeg er usikker', 'Jeg vil heller jobbe om kvelden'])
      await room.reportComments.comment(kari, report.id, { words, how: 'said', givenOn: localDate('2026-11-20') });
    const bytes = await room.printing.pdf(tuva, report.id, 'nb');
    const page = await (await getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1);
    expect(rolesIn(await page.getStructTree()).filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2', 'H2']);
    const words = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words).toContain('Deltakerens egen kommentar');
    expect(words).toContain('Jeg vil heller jobbe om kvelden');
    expect(words).not.toContain('Jeg er usikker');
  });

  it('is the same for the provider who wrote it, and does not exist for another', async () => {
    const nav = await room.printing.pdf(kari, report.id, 'nb');
    expect((await room.printing.pdf(tuva, report.id, 'nb')).equals(nav)).toBe(true);
    expect((await refusalOf(room.printing.pdf(otherProvider, report.id, 'nb'))).kind.status).toBe(404);
  });
});

function rolesIn(node: Node | null): readonly string[] {
  return node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesIn)] : [];
}
