import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { benefitNotes, isPricedPlace, phaseOf, priceNote, standingOf } from '@fotfeste/participation/domain';
import { hostOf, runningBeside, veiledBeside } from '../combination/running-beside';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { VeiledReader } from '../veiled/veiled.reader';
import type { NoteView } from './rehearsal.view';

/** What is worth knowing beside what happens: other measures at the same time, and benefits that end before or go on after. For advisers. */
export async function notesOf(tx: Tx, row: ParticipationRow): Promise<readonly NoteView[]> {
  const phase = phaseOf(row.status);
  if (phase === 'void') return [];
  const isEnding = phase === 'over' || (await tx.use(ParticipationRepository).planned(row.id)) !== undefined;
  const coming = isEnding ? [] : [...(await protection(tx, row)), ...priceNotes(row), ...(await overlaps(tx, row))];
  return [...coming, ...(await benefits(tx, row, isEnding))];
}

/** Whoever lets a provider in on somebody whose address is protected is told that the provider does not see that it is. */
async function protection(tx: Tx, { participantId, sharedOn, organisation }: ParticipationRow): Promise<readonly NoteView[]> {
  if (!organisation || sharedOn !== tx.today) return [];
  const person = await tx.use(ParticipantReader).header(participantId);
  return person && person.protection !== 'none' ? [{ kind: 'protected-person' }] : [];
}

/** A place whose price nobody has approved can be given; whoever gives it is told. */
function priceNotes({ measure, route, priceOre: ore, priceAnswer: answer }: ParticipationRow): readonly NoteView[] {
  const kind = isPricedPlace(measure, route) ? priceNote(standingOf({ ore, answer })) : undefined;
  return kind ? [{ kind }] : [];
}

async function overlaps(tx: Tx, row: ParticipationRow): Promise<readonly NoteView[]> {
  const { id, participantId, measure, startsOn, endsOn } = row;
  const others = (await tx.use(ParticipationRepository).ofPerson(participantId)).filter((other) => other.id !== id);
  const coming = { measure, startsOn: startsOn ?? tx.today, endsOn: endsOn ?? undefined, host: hostOf(row) };
  const veiled = await tx.use(VeiledReader).whole(participantId);
  return [...runningBeside(others, coming), ...veiledBeside(veiled, coming)].map(({ row: other, combination, isVeiled }) => ({
    kind: 'overlap',
    ...{ verdict: combination.verdict, text: combination.text },
    ...given({ measure: isVeiled ? undefined : other.measure, startsOn: other.startsOn, endsOn: other.endsOn }),
  }));
}

async function benefits(tx: Tx, { participantId, endsOn }: ParticipationRow, isEnding: boolean): Promise<readonly NoteView[]> {
  const known = (await tx.use(ParticipantReader).facts(participantId, tx.today))?.benefits?.value ?? [];
  return benefitNotes(known, { endsOn: endsOn ?? undefined, isEnding }).map(({ kind, benefit, to, endsOn: lastDay }) => ({
    ...{ kind, benefit },
    ...given({ to, endsOn: lastDay }),
  }));
}
