import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { localDate, type Language } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { ActivityService } from '../activity.service';
import { GoalService } from '../goal.service';
import { meetingRows } from '../meeting';
import { ParticipantAnswerRow } from '../participant-answer.row';
import { PlanActivityRow } from '../plan-activity.row';
import { PlanGoalRow } from '../plan-goal.row';
import { PlanSubGoalRow } from '../sub-goal/plan-sub-goal.row';
import { PlanPrintService } from './plan-print.service';

const kari = anActor();
const stranger = anActor({ id: 'Z990003', offices: ['0301'] });

interface Node {
  readonly role: string;
  readonly children: readonly (Node | { readonly type: string })[];
}

function roles(node: Node): readonly string[] {
  return [node.role, ...node.children.flatMap((child) => ('role' in child ? roles(child) : []))];
}

describe('the plan on paper', () => {
  let database: FreshDatabase;
  let participantId: string;
  let printing: PlanPrintService;

  beforeAll(async () => {
    database = await freshDatabase([PlanGoalRow, PlanSubGoalRow, PlanActivityRow, ParticipantAnswerRow, ...meetingRows, ...roomRows]);
    const { unitOfWork } = database;
    printing = new PlanPrintService(unitOfWork);
    participantId = (await aPerson(database)).id;
    await new GoalService(unitOfWork).set(kari, participantId, { words: 'Jobbe i barnehage', saidOn: localDate('2026-11-20') }, 0);
    const course = { kind: 'training', title: 'Norskkurs', from: localDate('2026-11-24'), to: localDate('2026-12-18') } as const;
    await new ActivityService(unitOfWork).add(kari, participantId, { ...course, responsible: 'person', satisfies: [], status: 'planned' });
  });
  afterAll(() => database.drop());

  async function printed(language: Language) {
    const bytes = new Uint8Array(await printing.pdf(kari, participantId, language));
    const pdf = await getDocument({ data: bytes, useSystemFonts: false }).promise;
    const page = await pdf.getPage(1);
    const words = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    return { pdf, words, roles: roles(await page.getStructTree()), info: (await pdf.getMetadata()).info };
  }

  it.each([
    ['nb', 'Planen din', 'Det neste som skjer'],
    ['nn', 'Planen din', 'Det neste som hender'],
    ['en', 'Your plan', 'What happens next'],
  ] as const)('says language and title, and is read aloud with headings, lists and a table (%s)', async (language, title, next) => {
    const { info, words, roles: read } = await printed(language);
    expect(info).toMatchObject({ Title: title, Language: language });
    expect(read).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'L', 'LI', 'LBody', 'TH', 'TD']));
    expect(read.filter((role) => role === 'H1')).toHaveLength(1);
    expect(words).toContain(next);
    expect(words).toContain('Jobbe i barnehage');
    expect(words).toContain('Norskkurs');
  });

  it('is not printed for somebody who does not see the person', async () => {
    await expect(printing.pdf(stranger, participantId, 'nb')).rejects.toMatchObject({ kind: { status: 404 } });
  });
});
