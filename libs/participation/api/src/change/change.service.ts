import { Injectable } from '@nestjs/common';
import { addDays, given, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { mergedByField, Problem, rowAtVersion, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import {
  asksForMore,
  changeRules,
  changesOf,
  contentFaultsOf,
  extentFaults,
  isWithinCorrectionTime,
  phaseOf,
  statusDefinitions,
  unmetGuards,
  type Claim,
  type PlannedPeriod,
} from '@fotfeste/participation/domain';
import { consequencesOf } from '../life/consequences';
import { personFacts } from '../life/person-facts';
import { notesOf } from '../life/notes';
import type { RehearsalView } from '../life/rehearsal.view';
import { guardProblems, incomplete, noRoomForMore, noSuchStep, reasonTexts } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { PlaceReader } from '../place/place.reader';
import { refuseFaults, refuseReferralFaults } from '../referral/fault-texts';
import type { ParticipationRow } from '../rows/participation.row';
import { RuleCheck } from '../rules/rule-check';
import { BackgroundRepository } from '../share/background.repository';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import { ChangeRepository, daysIn, type NewChange } from './change.repository';
import { changeOf, type ChangedFields } from './change-fields';
import { claimAfter, claimBefore, extentOn } from './claims';
import type { ChangeRequest } from './change.dto';
import { startFaults } from './recorded-work';

/** Changes that keep the status: days, extent, words, reason. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleCheck,
  ) {}

  change(actor: Actor, participationId: string, version: number, request: ChangeRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => participationView(tx, await this.changeWithin(tx, participationId, version, request)));
  }

  async rehearse(actor: Actor, participationId: string, version: number, request: ChangeRequest): Promise<RehearsalView> {
    const { events, reply } = await this.unitOfWork.rehearse(actor, async (tx) =>
      notesOf(tx, await this.changeWithin(tx, participationId, version, request)),
    );
    return consequencesOf(events, reply);
  }

  /** The change within a transaction that does more, such as answering a proposal. */
  async changeWithin(tx: Tx, participationId: string, version: number, request: ChangeRequest): Promise<ParticipationRow> {
    const row = await tx.use(ParticipationRepository).held(participationId);
    await refuseImpossible(tx, row, request);
    const fields = await fieldsToWrite(tx, row, version, request);
    refuseReferralFaults(await startFaults(tx, row, fields.startsOn ?? undefined));
    const before = await claimBefore(tx, row, request);
    const changed = await write(tx, row, request, fields);
    const isAsked = changeRules[request.kind].asksRules && phaseOf(changed.status) !== 'over';
    const linked = isAsked ? await this.askLaw(tx, changed, request, before) : changed;
    await record(tx, linked, request);
    return linked;
  }

  /** What asks for more rests on the law anew; what asks for no more stays on the assessment it has. */
  private async askLaw(tx: Tx, changed: ParticipationRow, request: ChangeRequest, before: Claim): Promise<ParticipationRow> {
    if (!asksForMore(before, claimAfter(changed, request, before))) {
      await this.rules.requireReasons(tx, changed, request.overrides);
      return changed;
    }
    const { assessmentId } = await this.rules.requireAllowed(tx, changed, request.overrides);
    return tx.use(ParticipationRepository).change(changed.id, { assessmentId });
  }
}

/** Refuses a change that the status does not allow, that comes too late, or that does not say why. */
async function refuseImpossible(tx: Tx, row: ParticipationRow, { kind, reasonWords, contentElements = [] }: ChangeRequest): Promise<void> {
  if (!changesOf(row.status).includes(kind)) throw new Problem(noSuchStep, { extension: { change: kind, status: row.status } });
  const isLate = phaseOf(row.status) === 'over' && row.endsOn !== null && !isWithinCorrectionTime(row.endsOn, tx.today);
  if (isLate) throw new Problem(guardProblems['within-correction-time']);
  const { guards } = changeRules[kind];
  const [unmet] = unmetGuards(guards, { today: tx.today, ...(await personFacts(tx, guards, row)) });
  if (unmet) throw new Problem(guardProblems[unmet as (typeof guards)[number]]);
  const misfits = kind === 'content' ? contentFaultsOf(contentElements, row.measure) : [];
  refuseFaults(misfits.map((fault) => ({ fault, field: 'contentElements' })));
  const needsWords = changeRules[kind].reason === 'required' && kind !== 'end-reason' && !reasonWords?.trim();
  if (needsWords) throw new Problem(incomplete, { errors: [{ field: 'reasonWords', message: reasonTexts['words-missing'] }] });
}

/** What is to be written: what the adviser changed, unless a colleague changed the same meanwhile. */
async function fieldsToWrite(tx: Tx, row: ParticipationRow, version: number, request: ChangeRequest): Promise<ChangedFields> {
  const outcome = changeOf(row, request, await offeringPeriod(tx, row));
  if (outcome.kind === 'faults') refuseReferralFaults(outcome.faults);
  if (outcome.kind === 'reason-missing')
    throw new Problem(incomplete, { errors: [{ field: 'reason', message: reasonTexts['reason-missing'] }] });
  if (outcome.kind !== 'fields') return {};
  if (row.version === version) return outcome.fields;
  const before = await rowAtVersion<Record<string, unknown>>(tx, 'participation', row.id, version);
  const backgrounds = tx.use(BackgroundRepository);
  const seen = {
    ...Object.fromEntries(mergeable.map(([field, column]) => [field, before?.[column] ?? null])),
    background: await backgrounds.wordsOf((before?.['background_id'] ?? null) as string | null),
  };
  const now = {
    ...Object.fromEntries(mergeable.map(([field]) => [field, row[field]])),
    background: await backgrounds.wordsOf(row.backgroundId),
  };
  return mergedByField<Record<string, unknown>>({ current: { ...now, version: row.version }, seen, wanted: { ...outcome.fields } });
}

const mergeable = [
  ['startsOn', 'starts_on'],
  ['endsOn', 'ends_on'],
  ['content', 'content'],
  ['contentElements', 'content_elements'],
  ['reason', 'reason'],
  ['reasonWords', 'reason_words'],
] as const satisfies readonly (readonly [Exclude<keyof ChangedFields, 'background'>, string])[];

async function offeringPeriod(tx: Tx, { offeringId }: ParticipationRow): Promise<PlannedPeriod['offering']> {
  const place = offeringId ? await tx.use(PlaceReader).one(offeringId) : undefined;
  return place?.offering;
}

async function write(
  tx: Tx,
  row: ParticipationRow,
  request: ChangeRequest,
  { background, ...fields }: ChangedFields,
): Promise<ParticipationRow> {
  const participations = tx.use(ParticipationRepository);
  const extent = request.kind === 'extent' ? await writeExtent(tx, row, request) : undefined;
  const movesEnd = fields.endsOn !== undefined;
  if (movesEnd) await participations.settlePlanned(row.id, 'withdrawn_at');
  const statusFrom = movesEnd && fields.endsOn && phaseOf(row.status) === 'over' ? addDays(fields.endsOn, 1) : undefined;
  const changed = await participations.change(row.id, {
    ...fields,
    ...(background !== undefined && { backgroundId: await tx.use(BackgroundRepository).add(row.participantId, background) }),
    ...given({ statusFrom }),
    ...(row.sharedOn && { newsForProviderAt: tx.now }),
    ...(request.overrides && { overrides: [...row.overrides, ...request.overrides] }),
  });
  await tx.use(ChangeRepository).add(row, { ...(extent ?? sidesOf(request, row, changed)), ...why(request) });
  return changed;
}

/** What the change was about, before and after it. Words to the provider stand in the row and its earlier versions. */
function sidesOf({ kind }: ChangeRequest, before: ParticipationRow, after: ParticipationRow): Pick<NewChange, 'before' | 'after'> {
  if (kind === 'background' || kind === 'content') return { before: {}, after: {} };
  if (kind === 'end-reason') return { before: { reason: before.reason }, after: { reason: after.reason } };
  return { before: daysIn(before), after: daysIn(after) };
}

function why({ kind, reasonWords }: ChangeRequest): Pick<NewChange, 'kind' | 'reasonWords'> {
  return { kind, reasonWords };
}

async function writeExtent(
  tx: Tx,
  row: ParticipationRow,
  { validFrom: asked, percent, daysPerWeek }: ChangeRequest,
): Promise<Pick<NewChange, 'before' | 'after' | 'validFrom'>> {
  const participations = tx.use(ParticipationRepository);
  const validFrom = asked ?? tx.today;
  const current = await extentOn(tx, row, validFrom);
  const period = { startsOn: row.startsOn ?? undefined, endsOn: row.endsOn ?? undefined };
  refuseReferralFaults(extentFaults({ percent, daysPerWeek }, validFrom, period, current));
  await refuseCrowding(tx, row, { validFrom, now: current.percent, wanted: percent });
  await participations.setExtent(row, { validFrom, percent, daysPerWeek });
  return { validFrom, before: given(current), after: given({ percent, daysPerWeek }) };
}

/** More of a place than somebody has is given only while there is room: nobody gets another's part. */
async function refuseCrowding(tx: Tx, { id, offeringId, status }: ParticipationRow, raise: Raise): Promise<void> {
  const { now = wholePercent, wanted = wholePercent, validFrom } = raise;
  const { uses } = statusDefinitions[status];
  if (!offeringId || wanted <= now || (uses !== 'taken' && uses !== 'granted')) return;
  if (!(await tx.use(PlaceReader).hasRoomFor(offeringId, id, wanted / wholePercent, validFrom))) throw new Problem(noRoomForMore);
}

interface Raise {
  readonly validFrom: LocalDate;
  /** Percent; without one somebody has or wants a whole place. */
  readonly now?: number | undefined;
  readonly wanted?: number | undefined;
}

const wholePercent = 100;

async function record(tx: Tx, row: ParticipationRow, { kind, validFrom }: ChangeRequest): Promise<void> {
  const { id: subjectId, participantId, organisation, sharedOn, startsOn, endsOn } = row;
  const days: { readonly startsOn?: LocalDate; readonly endsOn?: LocalDate } = given({ startsOn, endsOn });
  await tx.record({
    name: 'participation.changed',
    ...{ participantId, subjectId },
    ...(organisation && sharedOn && { organisation }),
    payload: { measure: row.measure, kind, ...days, ...given({ validFrom }) },
  });
}
