import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalizedText, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { readFacts } from '@fotfeste/eligibility/domain';
import { noteTypedAgain } from '@fotfeste/participant/api';
import { alreadyTold } from './recorded-fact.problems';
import { isPerMeasure } from './recordable-facts';
import { recordedFactView } from './recorded-fact-view';
import type { RecordFactRequest } from './recorded-fact.dto';
import { RecordedFactRepository } from './recorded-fact.repository';
import type { RecordedFactRow } from './recorded-fact.row';
import type { RecordedFactListView, RecordedFactView } from './recorded-fact.view';

/** Keeps consents and other things that only people tell. */
@Injectable()
export class RecordedFactService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId): Promise<RecordedFactListView> {
    return this.unitOfWork.read(actor, async (tx) => ({
      items: (await tx.use(RecordedFactRepository).all(participantId)).map(recordedFactView),
    }));
  }

  record(actor: Actor, participantId: ParticipantId, request: RecordFactRequest): Promise<RecordedFactView> {
    return this.unitOfWork.run(actor, async (tx) => recordedFactView(await this.recordWithin(tx, participantId, request)));
  }

  /** The same in a transaction that is already open. */
  async recordWithin(tx: Tx, participantId: ParticipantId, request: RecordFactRequest): Promise<RecordedFactRow> {
    const { fact, toldBy, channel, toldOn, words } = request;
    if (toldOn > tx.today) throw new Problem(invalidRequest, { errors: [{ field: 'toldOn', message: notYet }] });
    const measure = isPerMeasure(fact) ? request.measure : undefined;
    if (isPerMeasure(fact) && !measure) throw new Problem(invalidRequest, { errors: [{ field: 'measure', message: measureMissing }] });

    const { facts, errors } = readFacts({ [fact]: request.value });
    const value = facts[fact];
    if (value === undefined) throw new Problem(invalidRequest, { errors: errors.map(({ message }) => ({ field: 'value', message })) });

    const before = (await tx.use(RecordedFactRepository).all(participantId)).find(
      (told) => told.fact === fact && told.measure === (measure ?? null),
    );
    if (before && isSameTelling(before, { value, toldBy, toldOn, words: words?.trim() ?? '' })) throw alreadyTold(before);
    if (before && isDeepStrictEqual(before.value, value))
      await noteTypedAgain(tx, { field: fact, page: 'possibilities', way: 'told-again' });
    const row = await tx
      .use(RecordedFactRepository)
      .add({ participantId, fact, value, toldBy, channel, toldOn, words: words?.trim() ?? '', measure: measure ?? null });
    const payload = { fact, measure, toldBy, channel, value: typeof value === 'boolean' ? value : undefined };
    await tx.record({ name: 'eligibility.fact-recorded', participantId, subjectId: row.id, payload: given(payload) });
    return row;
  }
}

/** The same answer from the same source on the same day, without a word more. A newer day is a renewal, and kept. */
function isSameTelling(
  before: RecordedFactRow,
  { value, toldBy, toldOn, words }: Pick<RecordedFactRow, 'value' | 'toldBy' | 'toldOn' | 'words'>,
): boolean {
  const isNothingNew = words === '' || words === before.words;
  return isDeepStrictEqual(before.value, value) && before.toldBy === toldBy && before.toldOn === toldOn && isNothingNew;
}

const notYet: LocalizedText = {
  nb: 'Datoen kan ikke være etter i dag',
  nn: 'Datoen kan ikkje vere etter i dag',
  en: 'The date cannot be after today',
};
const measureMissing: LocalizedText = {
  nb: 'Velg tiltaket det gjelder',
  nn: 'Vel tiltaket det gjeld',
  en: 'Choose the measure it is about',
};
