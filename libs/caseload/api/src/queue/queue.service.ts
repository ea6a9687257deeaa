import { Injectable } from '@nestjs/common';
import { given, waitsForOn, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { basisOf } from '@fotfeste/case/api';
import { isSetByLaw, queueStates, type CaseScope } from '@fotfeste/caseload/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { CaseParticipationReader } from '@fotfeste/participation/api';
import { refuseOtherOffices } from '../own-office';
import { noSubject } from './deadline-key';
import type { QueueSelection } from './queue-conditions';
import type { QueueQuery } from './queue.dto';
import { QueueTableReader } from './queue-table.reader';
import { QueueReader, type QueueRow } from './queue.reader';
import type { QueueCountsView, QueueItemView, QueuePageView, QueueTablesView } from './queue.view';

/** Everything that is due, in one queue: one's own, or that of one's offices. */
@Injectable()
export class QueueService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(actor: Actor, scope: CaseScope, query: QueueQuery): Promise<QueuePageView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const { rows, ...around } = await tx.use(QueueReader).page(selectionOf(scope, query), query);
      const measures = await tx.use(CaseParticipationReader).measures(rows.map(({ subjectId }) => subjectId));
      return { items: rows.map((row) => itemView(row, measures, tx)), ...around };
    });
  }

  counts(actor: Actor, scope: CaseScope, query: QueueQuery): Promise<QueueCountsView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const selection = selectionOf(scope, query);
      const cells = await tx.use(QueueReader).cells(selection);
      const states = await tx.use(QueueReader).states(selection);
      return { cells, states: queueStates.map((state) => ({ state, count: states[state] })) };
    });
  }

  /** How much is due and over, adviser by adviser and kind by kind. */
  tables(actor: Actor, office: string | undefined): Promise<QueueTablesView> {
    return this.unitOfWork.search(actor, async (tx) => {
      refuseOtherOffices(actor, office);
      const selection = selectionOf('office', { ...given({ office }) });
      const advisers = await tx.use(QueueTableReader).byHolder(selection);
      const kinds = await tx.use(QueueTableReader).byKind(selection);
      return {
        advisers: advisers.map(({ holder, name, oldest, ...sums }) => ({ ...sums, ...present({ holder, name, oldest }) })),
        kinds: kinds.map(({ oldest, ...sums }) => ({ ...sums, ...present({ oldest }) })),
      };
    });
  }
}

function selectionOf(scope: CaseScope, { state = 'open', kind = [], span = [], waits = [], office, adviser }: QueueQuery): QueueSelection {
  return { scope, state, kinds: kind, spans: span, waits, office, adviser };
}

function itemView(row: QueueRow, measures: ReadonlyMap<string, MeasureCode>, { today }: Tx): QueueItemView {
  const { participantId, name, kind, shownKind, dueOn, since, isForColleague } = row;
  const subjectId = row.subjectId === noSubject ? undefined : row.subjectId;
  const isNamed = shownKind === kind;
  const waitsFor = waitsForOn({ waitsFor: row.waitsFor, ...given({ adviserFrom: row.adviserFrom ?? undefined }) }, today);
  const isLeftToAdviser = waitsFor === row.waitsFor ? undefined : true;
  // The wall around measures leaves out those that are not told (ADR 34)
  const isVeiled = kind.startsWith('participation.') && subjectId !== undefined && !measures.has(subjectId);
  const deadline = { kind: shownKind as `${string}.${string}`, dueOn, waitsFor, ...given({ subjectId }) };
  const basis = basisOf(deadline, measures);
  // Only some measures have a final report by law; the others have theirs by agreement
  const isSet = isNamed && isSetByLaw(kind) && (isVeiled || basis !== undefined);
  const { responsibleName, holder, holderName, snoozedUntil, snoozeReason, snoozedByName, handoverNote, handedByName } = row;
  return {
    ...{ participantId, name, dueOn, since, waitsFor, kind: shownKind, isSetByLaw: isSet, mayAct: isNamed },
    ...given({ subjectId, isLeftToAdviser, basis }),
    ...flags({ isForColleague, isVeiled }),
    ...present({ responsibleName, holder, holderName, snoozedUntil, snoozeReason, snoozedByName, handoverNote, handedByName }),
  };
}

/** Those that hold. */
function flags<Name extends string>(facts: Readonly<Record<Name, boolean>>): { readonly [Each in Name]?: true } {
  return Object.fromEntries(Object.entries(facts).filter(([, holds]) => holds)) as { readonly [Each in Name]?: true };
}

/** What the database has of them. */
function present<Fields extends object>(fields: Fields): { readonly [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    readonly [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}
