import { createHash, createHmac } from 'node:crypto';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { widestNoise } from '@fotfeste/caseload/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LawChangeRequest, SimulationRequest } from './simulation.dto';

/** What is asked, as far as it makes one number another one than the next. */
type Asked = Pick<SimulationRequest, 'changes' | 'questions' | 'askedOn'>;

/** The noise of this question, with the installation's secret. */
export async function noiseFor(tx: Tx, asked: Asked): Promise<SimulationNoise> {
  const [row] = await tx.asSystem(() => tx.query<{ key: string }>('select key from simulation_key'));
  if (!row) throw new Error('There is no key to make noise with');
  return new SimulationNoise(row.key, asked);
}

/**
 * How far each number is moved. The same question about the same people is always moved likewise, whoever asks; another question, or other
 * people, is moved anew. It must be both: moved by the people alone, two questions with the same answer would show that no one was different.
 */
export class SimulationNoise {
  private readonly questions = new Map<MeasureCode, string>();

  constructor(
    private readonly key: string,
    private readonly asked: Asked,
  ) {}

  /** A number for somebody; added up, it stands for which people they are. */
  crowdOf(participantId: ParticipantId): bigint {
    return this.keyed(`person ${participantId}`).readBigUInt64BE();
  }

  /** The noise of a number about a measure. */
  of(measure: MeasureCode, crowd: bigint): number {
    const question = this.questions.get(measure) ?? questionOf(this.asked, measure);
    this.questions.set(measure, question);
    const drawn = this.keyed(`number ${question} ${String(crowd)}`).readUIntBE(0, 6);
    return (drawn % (2 * widestNoise + 1)) - widestNoise;
  }

  private keyed(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

/** What is asked as one word: the same in whatever order the changes and their codes come, and whichever other measures are asked about. */
export function questionOf({ changes, questions, askedOn }: Asked, measure?: MeasureCode): string {
  const about = changes.filter((change) => !measure || !change.measure || change.measure === measure);
  const texts = [...new Set(about.map(textOf))].sort();
  return createHash('sha256')
    .update(JSON.stringify([questions, askedOn ?? '', measure ?? '', texts]))
    .digest('hex');
}

function textOf(change: LawChangeRequest): string {
  const { kind, parameter, condition, measure, fact, comparison, number, day, codes, from, lastDay } = change;
  const fields = [kind, parameter, condition, measure, fact, comparison, number, day, codes && [...new Set(codes)].sort(), from, lastDay];
  return JSON.stringify(fields.map((field) => field ?? ''));
}
