import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import { osloDate, type Tx } from '@fotfeste/shared/api';
import type { ErasureKind } from './erasure-kinds';
import type { ErasableView } from './erasure.view';

/** Where what is written lies. `words` is all of it in one text; without any there is nothing to delete. */
interface Source {
  readonly table: string;
  readonly id?: string;
  readonly words: string;
  readonly at: string;
  readonly by: string;
  readonly only?: string;
  /** How one knows that it has said something else before. */
  readonly earlier: 'twin' | 'edition' | 'never';
}

const lines = (...columns: readonly string[]): string => `concat_ws(E'\\n', ${columns.map((each) => `nullif(${each}, '')`).join(', ')})`;
const note = { words: 'words', at: 'written_on', by: 'written_by_name', earlier: 'twin' } as const;

const sources: Readonly<Record<ErasureKind, Source>> = {
  activity: {
    ...{ table: 'plan_activity', words: lines('title', 'description', 'status_reason'), at: 'created_at', by: 'created_by_name' },
    ...{ only: `kind <> 'measure'`, earlier: 'twin' },
  },
  goal: { table: 'plan_goal', words: 'words', at: 'said_on', by: 'written_by_name', earlier: 'twin' },
  'sub-goal': { table: 'plan_sub_goal', words: 'title', at: 'created_at', by: 'created_by_name', earlier: 'twin' },
  answer: {
    ...{ table: 'participant_answer', words: 'words', at: 'written_at', by: 'written_by_name' },
    ...{ only: `subject <> 'referral'`, earlier: 'never' },
  },
  path: {
    ...{ table: 'plan_path', at: 'created_at', by: 'created_by_name', earlier: 'twin' },
    words: lines('name', `(select string_agg(s->>'purpose', E'\\n') from jsonb_array_elements(steps) s)`),
  },
  meeting: {
    ...{ table: 'plan_meeting', words: lines('agenda', 'place', 'cancel_reason'), at: 'held_on', by: 'created_by_name' },
    earlier: 'twin',
  },
  minutes: { table: 'plan_minutes', id: 'meeting_id', words: 'words', at: 'written_at', by: 'written_by_name', earlier: 'edition' },
  'contact-note': { ...note, table: 'plan_contact', at: 'contact_on' },
  task: { table: 'follow_up_task', words: 'title', at: 'created_at', by: 'created_by_name', earlier: 'twin' },
  'support-note': { ...note, table: 'support_note' },
  'control-note': { ...note, table: 'control_note' },
  'needs-assessment': {
    ...{ table: 'needs_assessment', at: 'changed_at', by: '(select name from staff_member where id = changed_by)', earlier: 'twin' },
    words: lines('barrier_words', 'resource_words', 'openness_words', 'early_sign_words', 'capacity_words'),
  },
  'own-opinion': { table: 'need_opinion', words: 'words', at: 'recorded_at', by: 'recorded_by_name', earlier: 'never' },
  message: { table: 'participation_message', words: 'words', at: 'sent_at', by: 'sent_by_name', earlier: 'never' },
};

/** What has been written about a person and may be deleted, as far as the reader sees it. */
export class ErasableReader {
  constructor(private readonly tx: Tx) {}

  /** The newest first. */
  async of(participantId: ParticipantId): Promise<readonly ErasableView[]> {
    const kinds = Object.keys(sources) as ErasureKind[];
    const rows = await this.tx.query<Found>(`${kinds.map(select).join(' union all ')} order by at desc, "targetId"`, [participantId]);
    return rows.map(erasableView);
  }

  async one(participantId: ParticipantId, kind: ErasureKind, targetId: string): Promise<ErasableView | undefined> {
    const [row] = await this.tx.query<Found>(`select * from (${select(kind)}) found where "targetId" = $2`, [participantId, targetId]);
    return row && erasableView(row);
  }
}

interface Found {
  readonly kind: ErasureKind;
  readonly targetId: string;
  readonly words: string;
  readonly at: Date;
  readonly by: string | null;
  readonly hasEarlier: boolean;
  readonly isTakenBack: boolean;
}

function select(kind: ErasureKind): string {
  const { table, id = 'id', words, at, by, only = 'true', earlier } = sources[kind];
  const columns = `'${kind}' as kind, t.${id} as "targetId", coalesce(${words}, '') as words, ${at}::timestamptz as at, ${by} as by`;
  const where = `where participant_id = $1 and ${only}`;
  if (earlier === 'edition')
    return `(select distinct on (t.${id}) ${columns}, exists (select 1 from ${table} e where e.${id} = t.${id} and e.edition < t.edition) as "hasEarlier", false as "isTakenBack"
      from ${table} t ${where} order by t.${id}, edition desc)`;
  if (earlier === 'never')
    return `(select ${columns}, false as "hasEarlier", false as "isTakenBack" from ${table} t ${where} and ${words} <> '')`;
  const standing = `select ${columns}, exists (select 1 from ${table}_history h where h.id = t.id) as "hasEarlier", false as "isTakenBack"
    from ${table} t ${where}`;
  const takenBack = `select distinct on (t.id) ${columns}, true as "hasEarlier", true as "isTakenBack" from ${table}_history t
    ${where} and not exists (select 1 from ${table} now where now.id = t.id) order by t.id, t.version desc`;
  return `(select * from ((${standing}) union all (${takenBack})) "${table}" where words <> '' or "hasEarlier")`;
}

function erasableView({ kind, targetId, words, at, by, hasEarlier, isTakenBack }: Found): ErasableView {
  return { kind, targetId, words, writtenOn: osloDate(at), hasEarlier, isTakenBack, ...given({ writtenByName: by }) };
}
