import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { changeRow } from '../change-row';
import { refuseUnknownCodes } from '../code-check';
import { endsBeforeStart } from '../participant.problems';
import { FactReader } from '../reader/fact.reader';
import { EmploymentRow, ParticipantRow } from '../rows';
import type { KnownList, Teller } from './fact.dto';
import { factKinds, type FactKind, type ToldFact } from './fact-kind';
import type { PersonFactsView } from './fact.view';
import { noteTypedAgain } from '../typed-again/note-typed-again';

/** One fact as the user saw it. */
export interface SeenFact {
  readonly kind: FactKind;
  readonly id: string;
  readonly version: number;
}

/** Work, sick leave, education and benefits that people tell about. Each change says who told it and when; the twin keeps what it was. */
@Injectable()
export class FactService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  all(actor: Actor, participantId: ParticipantId): Promise<PersonFactsView> {
    return this.unitOfWork.read(actor, (tx) => personFacts(tx, participantId));
  }

  /** What stands there already is not written twice: it gets the new teller and day, and is counted as typed again. */
  add(actor: Actor, participantId: ParticipantId, kind: FactKind, fact: ToldFact): Promise<PersonFactsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseImpossible(tx, participantId, fact);
      const values = Object.fromEntries(factKinds[kind].fields.map((field) => [field, fact[field]]));
      const known = await knownFact(tx, participantId, kind, values);
      if (known) return renewed(tx, participantId, { kind, id: known.id, version: known.version }, fact.source);
      const inserted = await tx.manager.insert(factKinds[kind].row, { ...values, participantId, sourceDate: tx.today });
      const { id } = inserted.identifiers[0] as { id: string };
      await tx.record({ name: `participant.${kind}-added`, participantId, subjectId: id, payload: { source: fact.source } });
      return personFacts(tx, participantId);
    });
  }

  /** Replaces the whole fact: a field that is absent is emptied. */
  change(actor: Actor, participantId: ParticipantId, { kind, id, version }: SeenFact, fact: ToldFact): Promise<PersonFactsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseImpossible(tx, participantId, fact);
      const { row, fields: names } = factKinds[kind];
      const wanted = Object.fromEntries(names.map((field) => [field, fact[field]]));
      const stamp = (_: EmploymentRow, changed: readonly string[]): Partial<EmploymentRow> =>
        changed.length > 0 ? { sourceDate: tx.today } : {};
      if (await knownFact(tx, participantId, kind, wanted, id)) await noteTypedAgain(tx, { field: kind, ...here });
      const { fields } = await changeRow<EmploymentRow>(tx, row as new () => EmploymentRow, { participantId, id, version, wanted, stamp });
      if (fields.length > 0) await tx.record({ name: `participant.${kind}-changed`, participantId, subjectId: id, payload: { fields } });
      return personFacts(tx, participantId);
    });
  }

  /** Takes away what was told by mistake. The twin still shows that it stood here. */
  remove(actor: Actor, participantId: ParticipantId, { kind, id, version }: SeenFact): Promise<PersonFactsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row } = factKinds[kind];
      const current = await tx.manager.findOneBy<EmploymentRow>(row, { id, participantId });
      if (!current) throw new Problem(notFound);
      if (current.version !== version) throw new Problem(changedByOther, { extension: { version: current.version } });
      await tx.manager.delete(row, { id, version });
      await tx.record({ name: `participant.${kind}-removed`, participantId, subjectId: id });
      return personFacts(tx, participantId);
    });
  }

  /** Says that the list is complete as it stands, so that an empty one means none. */
  confirm(actor: Actor, participantId: ParticipantId, list: KnownList, source: Teller): Promise<PersonFactsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.update(ParticipantRow, { id: participantId }, { [`${list}Source`]: source, [`${list}On`]: tx.today });
      await tx.record({ name: `participant.${eventWord[list]}-confirmed`, participantId, payload: { source } });
      return personFacts(tx, participantId);
    });
  }
}

const here = { page: 'registration', way: 'added-again' } as const;

async function renewed(tx: Tx, participantId: ParticipantId, { kind, id, version }: SeenFact, source: Teller): Promise<PersonFactsView> {
  await noteTypedAgain(tx, { field: kind, ...here });
  const row = factKinds[kind].row as new () => EmploymentRow;
  const stamp = (): Partial<EmploymentRow> => ({ sourceDate: tx.today });
  await changeRow<EmploymentRow>(tx, row, { participantId, id, version, wanted: { source }, stamp });
  await tx.record({ name: `participant.${kind}-changed`, participantId, subjectId: id, payload: { fields: ['source'] } });
  return personFacts(tx, participantId);
}

/** The very same that stands there already, whoever said it. `ownId`: the fact that is being changed. */
async function knownFact(
  tx: Tx,
  participantId: ParticipantId,
  kind: FactKind,
  values: Readonly<Record<string, unknown>>,
  ownId?: string,
): Promise<EmploymentRow | undefined> {
  const found = await tx.manager.findBy<EmploymentRow>(factKinds[kind].row, { participantId });
  const rows = found.filter(({ id }) => id !== ownId);
  const told = Object.entries(values).filter(([field]) => field !== 'source');
  return rows.find((row) => {
    const standing = new Map<string, unknown>(Object.entries(row));
    return told.every(([field, value]) => (standing.get(field) ?? null) === (value ?? null));
  });
}

/** The lists as the names of events write them. */
const eventWord: Readonly<Record<KnownList, string>> = { employments: 'employments', sickLeaves: 'sick-leaves', benefits: 'benefits' };

async function personFacts(tx: Tx, participantId: ParticipantId): Promise<PersonFactsView> {
  const person = await tx.manager.findOneBy(ParticipantRow, { id: participantId });
  if (!person) throw new Problem(notFound);
  const reader = tx.use(FactReader);
  const { employmentsSource, employmentsOn, sickLeavesSource, sickLeavesOn, benefitsSource, benefitsOn } = person;
  return {
    employments: await reader.employments(participantId),
    sickLeaves: await reader.sickLeaves(participantId),
    educations: await reader.educations(participantId),
    certificates: await reader.certificates(participantId),
    benefits: await reader.benefits(participantId),
    ...given({
      employmentsKnown: originOf(employmentsSource, employmentsOn),
      sickLeavesKnown: originOf(sickLeavesSource, sickLeavesOn),
      benefitsKnown: originOf(benefitsSource, benefitsOn),
    }),
  };
}

function originOf(source: string | null, date: LocalDate | null): PersonFactsView['employmentsKnown'] {
  return source && date ? { source, date } : undefined;
}

async function refuseImpossible(tx: Tx, participantId: ParticipantId, fact: ToldFact): Promise<void> {
  const { from, to, occupationCode, educationCode, employmentId } = fact;
  if (from && to && to < from) throw new Problem(endsBeforeStart, { errors: [{ field: 'to', message: endsBeforeStart.title }] });
  await refuseUnknownCodes(tx, {
    occupations: { field: 'occupationCode', codes: [occupationCode] },
    educations: { field: 'educationCode', codes: [educationCode] },
  });
  if (employmentId && !(await tx.manager.existsBy(EmploymentRow, { id: employmentId, participantId }))) throw new Problem(notFound);
}
