import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { osloDate, type Tx } from '@fotfeste/shared/api';
import { ParticipantReader, type ParticipantFacts } from '@fotfeste/participant/api';
import { usedFactKindsOf, type Source, type UsedFact, type UsedFactKind } from '@fotfeste/assistance/domain';
import { NeedsRepository } from '../needs/needs.repository';
import type { NeedsAssessmentRow } from '../needs/needs-assessment.row';
import { NeedOpinionRepository } from '../opinion/need-opinion.repository';
import type { NeedOpinionsView } from '../opinion/need-opinion.view';
import type { ToldFactSource } from './told-fact-sources';

/** Reads what the chosen sources say today, to be kept with the decision. */
export class UsedFactsReader {
  constructor(private readonly tx: Tx) {}

  /** Only what goes with a source that was chosen; codes and names, never the words somebody wrote about health. */
  async of(participantId: ParticipantId, sources: readonly Source[], told: ToldFactSource): Promise<readonly UsedFact[]> {
    const kinds = usedFactKindsOf(sources);
    const facts = kinds.some(isInFile) ? await this.tx.use(ParticipantReader).facts(participantId, this.tx.today) : undefined;
    const needs = kinds.some(isInNeeds) ? await this.tx.use(NeedsRepository).find(participantId) : undefined;
    const found = kinds.flatMap((kind) => [...(facts ? factsOfFile(facts, kind) : []), ...(needs ? factsOfNeeds(needs, kind) : [])]);
    const opinions = kinds.some(isOpinion) ? factsOfOpinions(await this.tx.use(NeedOpinionRepository).of(participantId)) : [];
    const words = kinds.includes('told') ? await told.told(this.tx, participantId) : [];
    return this.withNames([...found, ...opinions, ...words]);
  }

  /** Occupations with the name they have in the official list that day. */
  private async withNames(facts: readonly UsedFact[]): Promise<readonly UsedFact[]> {
    const occupations = facts.filter(({ kind }) => kind === 'wished-occupation').map(({ code }) => code);
    if (occupations.length === 0) return facts;
    const rows = await this.tx.query<{ code: string; name: string }>('select code, name from occupation where code = any ($1)', [
      occupations,
    ]);
    const names = new Map(rows.map(({ code, name }) => [code, name]));
    return facts.map((fact) => (fact.kind === 'wished-occupation' ? { ...fact, ...given({ name: names.get(fact.code) }) } : fact));
  }
}

const inNeeds: readonly UsedFactKind[] = ['work-capacity', 'barrier', 'resource'];

function isInNeeds(kind: UsedFactKind): boolean {
  return inNeeds.includes(kind);
}

function isInFile(kind: UsedFactKind): boolean {
  return !isInNeeds(kind) && !isOpinion(kind) && kind !== 'told';
}

function isOpinion(kind: UsedFactKind): boolean {
  return kind === 'profiling' || kind === 'own-opinion';
}

function factsOfOpinions({ profiling, own }: NeedOpinionsView): readonly UsedFact[] {
  return [
    ...(profiling ? [{ kind: 'profiling', code: profiling.result, origin: 'arbeidssokerregisteret', dated: profiling.on } as const] : []),
    ...(own ? [{ kind: 'own-opinion', code: own.opinion, origin: 'deltaker', dated: own.saidOn } as const] : []),
  ];
}

function factsOfFile({ registration, employments, educations }: ParticipantFacts, kind: UsedFactKind): readonly UsedFact[] {
  switch (kind) {
    case 'registered':
      return registration ? [{ kind, code: '', ...periodOf(registration), ...originOf(registration) }] : [];
    case 'situation':
      return registration ? registration.situations.map((code) => ({ kind, code, ...originOf(registration) })) : [];
    case 'wished-occupation':
      return registration ? registration.wishedOccupations.map((code) => ({ kind, code, ...originOf(registration) })) : [];
    case 'employment':
      return (employments?.value ?? []).map((job) => ({
        ...{ kind, code: job.occupationCode ?? '', name: job.employerName },
        ...given({ percent: job.percent }),
        ...periodOf(job),
        ...originOf(job),
      }));
    case 'education':
      return educations.map((each) => ({
        ...{ kind, code: each.educationCode, name: each.title },
        ...periodOf(each),
        ...originOf(each),
      }));
    case 'work-capacity':
    case 'barrier':
    case 'resource':
    case 'profiling':
    case 'own-opinion':
    case 'told':
      return [];
  }
}

function factsOfNeeds(needs: NeedsAssessmentRow, kind: UsedFactKind): readonly UsedFact[] {
  const { capacityAssessedOn, capacityAssessedBy, capacityReduced } = needs;
  const written = { origin: 'veileder', dated: osloDate(needs.changedAt) };
  if (kind === 'barrier') return needs.barriers.map((code) => ({ kind, code, ...written }));
  if (kind === 'resource') return needs.resources.map((code) => ({ kind, code, ...written }));
  if (kind !== 'work-capacity' || !capacityAssessedOn || capacityReduced === null) return [];
  const code = capacityReduced ? 'reduced' : 'not-reduced';
  return [{ kind, code, origin: capacityAssessedBy ?? written.origin, dated: capacityAssessedOn }];
}

function periodOf({ from, to }: { readonly from?: LocalDate; readonly to?: LocalDate }): {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
} {
  return given({ from, to });
}

function originOf({ source, date }: { readonly source: string; readonly date: LocalDate }): Pick<UsedFact, 'origin' | 'dated'> {
  return { origin: source, dated: date };
}
