import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { attainmentFaultsOf, canSayAttainment, contentOf, type Attainment } from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { DemoParticipation } from './participation-story';

const remains = {
  partly: 'Kom et godt stykke på vei. Det som gjenstår, tas med videre i planen.',
  'not-reached': 'Tiltaket ga ikke det vi håpet på. Behovet vurderes på nytt.',
} as const;

/** Columns for what the measure was to hold, and why somebody waits. They follow from the choice, so that no chance is spent on them. */
export function contentColumns({ choice, percent, walk }: DemoParticipation) {
  const possible = contentOf(choice.measure).filter((code) => code !== 'other');
  const chosen = possible.filter((_code, place) => (place + percent / 20) % 3 === 0).slice(0, 3);
  return {
    content_elements: JSON.stringify(chosen.map((code) => ({ code }))),
    waiting_cause_code: walk.now === 'waiting-list' ? 'no-place' : undefined,
  };
}

/** What is said of measures that ran their time, by the day they ended. */
const atTheEnd: readonly Attainment[] = ['reached', 'partly', 'reached', 'not-reached', 'partly', 'reached', 'unknown'];

/** An adviser says it within the weeks after the calendar has ended a measure; who ended lately is still to be asked about. */
const daysToSay = 20;

/** The columns that say what came of it; nobody can before the end. */
export const attainmentNames = ['attainment', 'attainment_words', 'attainment_on', 'attainment_by_name'] as const;

/** Columns for whether the purpose was reached, as the adviser said when it was over. */
export function attainmentColumns({ choice, walk }: DemoParticipation, { adviser, today }: { adviser: DemoUser; today: LocalDate }) {
  const last = walk.taken.at(-1);
  if (!last || !canSayAttainment({ status: walk.now, purpose: choice.purpose })) return {};
  const attainmentOn = last.step === 'end-date-passed' ? addDays(last.from, daysToSay) : last.from;
  if (attainmentOn > today) return {};
  const attainment = attainmentAfter(last);
  const attainmentWords = attainment === 'reached' || attainment === 'unknown' ? undefined : remains[attainment];
  const faults = attainmentFaultsOf({ attainment, attainmentWords }, { purpose: choice.purpose, isOver: true });
  if (faults.length > 0) throw new Error(`what is said of a purpose must be allowed: ${faults.join(', ')}`);
  return { attainment, attainment_words: attainmentWords, attainment_on: attainmentOn, attainment_by_name: adviser.name };
}

function attainmentAfter({ step, from, status, reason }: DemoParticipation['walk']['taken'][number]): Attainment {
  if (step === 'end-date-passed') return atTheEnd[Number(from.slice(-2)) % atTheEnd.length] ?? 'unknown';
  if (status === 'completed' || reason === 'got-job') return 'reached';
  if (reason === 'education' || reason === 'needs-other-support') return 'partly';
  return reason === 'ill' ? 'unknown' : 'not-reached';
}
