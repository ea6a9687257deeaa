import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ProviderReader } from '@fotfeste/measure/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import {
  anchorsOf,
  fewestPeopleShown,
  fidelitySheet,
  judgeableScores,
  partOf,
  withoutPeople,
  type FidelityAnswer,
  type FidelitySheet,
} from '@fotfeste/participation/domain';
import type { FidelityJudgementRow } from '../rows/fidelity.rows';
import { FidelityReader, type FidelityScope } from './fidelity.reader';
import type { FidelityAnswerView, FidelityPersonView, FidelitySheetView } from './fidelity.view';
import { JobSupportRepository } from './job-support.repository';

/** What the reader of a sheet may do with it, and whether participants are shown. */
export interface SheetReader {
  readonly mayJudge: boolean;
  readonly maySetTerms: boolean;
  readonly seesPeople: boolean;
}

/** The scale of a provider or one of its units, filled as far as recorded work and judgements go. */
export async function fidelityView(tx: Tx, scope: FidelityScope, reader: SheetReader): Promise<FidelitySheetView> {
  const { organisation, offeringId, period } = scope;
  const fidelity = tx.use(FidelityReader);
  const facts = await fidelity.facts(scope);
  const whole = fidelitySheet(facts, await fidelity.judgements(scope));
  const sheet = reader.seesPeople ? whole : withoutPeople(whole, fewestPeopleShown);
  const { paidHours, source, setByName, version } = await tx.use(JobSupportRepository).startTerms(organisation);
  const { scored, lowest, highest, total, level } = sheet;
  const people = reader.seesPeople ? await peopleBehind(tx, sheet) : [];
  return {
    ...{ organisation, providerName: (await tx.use(ProviderReader).byNumber(organisation))?.name ?? organisation },
    ...{ ...period, scored, lowest, highest, mayJudge: reader.mayJudge },
    ...given({ offeringId, total, level }),
    answers: sheet.answers.map((answer) => answerView(answer, reader, people)),
    units: await fidelity.units(organisation),
    terms: { version, paidHours, source, maySet: reader.maySetTerms, ...given({ setByName }) },
    items: people,
  };
}

/** A row about somebody whom the reader no longer sees, or must not know, keeps its value and says no id. */
function answerView(
  answer: FidelityAnswer<FidelityJudgementRow>,
  { mayJudge }: SheetReader,
  people: readonly FidelityPersonView[],
): FidelityAnswerView {
  const { item, by, score, because, value, judgement } = answer;
  const isSeen = (id: string): boolean => people.some(({ participationId }) => participationId === id);
  const rows = answer.rows.map((row) => (row.of === 'participation' && !isSeen(row.label) ? { ...row, label: '' } : row));
  const anchors = anchorsOf(item);
  return {
    ...{ item, part: partOf(item), by, rows },
    ...given({ score, because, value }),
    ...anchors,
    ...(judgement && { judgement: judgementView(judgement) }),
    judgeable: mayJudge ? judgeableScores(item) : [],
  };
}

function judgementView({ score, words, judgedOn, judgedByName, side, offeringId }: FidelityJudgementRow) {
  return { score, words, judgedOn, judgedByName, side, isForAll: offeringId === null };
}

/** Names of the participants in the rows, of those whom the provider still sees. */
async function peopleBehind(tx: Tx, { answers }: FidelitySheet): Promise<readonly FidelityPersonView[]> {
  const ids = answers.flatMap(({ rows }) => rows.filter(({ of }) => of === 'participation').map(({ label }) => label));
  const seen = await tx.use(FidelityReader).seen([...new Set(ids)]);
  const names = await tx.use(ParticipantReader).names(seen.map(({ participantId }) => participantId));
  return seen.flatMap(({ id, participantId }) => {
    const name = names.get(participantId)?.name;
    return name ? [{ participantId, participationId: id, name }] : [];
  });
}
