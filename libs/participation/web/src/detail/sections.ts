import { canSayAttainment, isJobSupport, phaseOf, restsOnConsent, type AdviserWait } from '@fotfeste/participation/domain';
import type { Participation } from '../contract';

/** Parts of the page of one participation, in the order they are read while nothing waits. */
export const sections = [
  'proposals',
  'facts',
  'singlePlace',
  'agreement',
  'attainment',
  'plan',
  'reports',
  'attendance',
  'jobSupport',
  'checkpoints',
  'messages',
  'link',
  'share',
  'choice',
] as const;
export type Section = (typeof sections)[number];

/** A part of the page, and how much in it waits for the adviser. */
export interface ShownSection {
  readonly key: Section;
  readonly waiting: number;
}

/** Where what waits is settled. What is settled by the buttons of the page belongs to no part of it. */
const sectionOf: Readonly<Record<AdviserWait, Section>> = {
  proposal: 'proposals',
  agreement: 'agreement',
  'final-report': 'plan',
  'report-answer': 'reports',
  checkpoint: 'checkpoints',
  message: 'messages',
  link: 'link',
};

/** The parts a participation has: what waits for the adviser first, then the rest in their own order. */
export function sectionsOf(participation: Participation, mayWrite: 'yes' | 'no'): readonly ShownSection[] {
  const shown = sections
    .filter((key) => isShown[key](participation, mayWrite))
    .map((key) => ({ key, waiting: waitingIn(key, participation, mayWrite) }));
  return [...shown.filter(({ waiting }) => waiting > 0), ...shown.filter(({ waiting }) => waiting === 0)];
}

/** The same parts with what waits now, in the order they have stood in: nothing moves under whoever reads. */
export function inOrderOf(before: readonly ShownSection[], now: readonly ShownSection[]): readonly ShownSection[] {
  const place = ({ key }: ShownSection): number => {
    const index = before.findIndex((each) => each.key === key);
    return index < 0 ? before.length + sections.indexOf(key) : index;
  };
  return [...now].sort((left, right) => place(left) - place(right));
}

const isShown: Readonly<Record<Section, (participation: Participation, mayWrite: 'yes' | 'no') => boolean>> = {
  proposals: ({ provider }) => provider !== undefined,
  facts: () => true,
  singlePlace: ({ singlePlace }) => singlePlace !== undefined,
  agreement: ({ agreement }) => agreement !== undefined,
  attainment: (it, mayWrite) => canSayAttainment(it) && (mayWrite === 'yes' || it.attained !== undefined),
  plan: (it) => it.provider !== undefined && owesReports(it),
  link: ({ provider }) => provider !== undefined,
  reports: ({ provider }) => provider !== undefined,
  attendance: ({ provider, startsOn }) => provider !== undefined && startsOn !== undefined,
  jobSupport: ({ measure, status }) => isJobSupport(measure) && ['running', 'over'].includes(phaseOf(status)),
  checkpoints: ({ status }) => phaseOf(status) === 'over',
  messages: ({ provider, sharedOn }) => provider !== undefined && sharedOn !== undefined,
  share: ({ provider, measure }) => provider !== undefined || restsOnConsent(measure),
  choice: () => true,
};

/** Nobody owes a report before the start, when the final one is there, or for what another system holds. */
function owesReports({ source, status, startsOn, reports }: Participation): boolean {
  if (source !== 'fotfeste' || !startsOn) return false;
  return status === 'participating' || (phaseOf(status) === 'over' && !reports.some(({ kind }) => kind === 'final'));
}

function waitingIn(section: Section, participation: Participation, mayWrite: 'yes' | 'no'): number {
  if (mayWrite === 'no') return 0;
  if (section === 'attainment') return participation.attained ? 0 : 1;
  return participation.waits.reduce((sum, { kind, count }) => (sectionOf[kind] === section ? sum + count : sum), 0);
}
