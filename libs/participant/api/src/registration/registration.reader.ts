import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import { JobSeekerRegistrationRow } from '../rows';
import { rightToBeRegistered, rulesInWords } from './entry-rules';
import type { CodedView, RegistrationView } from './registration.view';

/** Registrations with the names of their codes. */
export class RegistrationReader {
  constructor(private readonly tx: Tx) {}

  /** The newest first. */
  async of(participantId: ParticipantId): Promise<readonly RegistrationView[]> {
    const rows = await this.tx.manager.find(JobSeekerRegistrationRow, { where: { participantId }, order: { from: 'DESC' } });
    const names = await this.namesOf(rows);
    return rows.map((row) => registrationView(row, names));
  }

  async one(participantId: ParticipantId, id: string): Promise<RegistrationView> {
    const row = await this.tx.manager.findOneBy(JobSeekerRegistrationRow, { id, participantId });
    if (!row) throw new Problem(notFound);
    return registrationView(row, await this.namesOf([row]));
  }

  private async namesOf(rows: readonly JobSeekerRegistrationRow[]): Promise<Names> {
    const found = await this.tx.query<{ list: string; code: string; name: string }>(
      `select 'occupation' as list, code, name from occupation where code = any ($1)
       union all select 'education', code, name from education where code = any ($2)`,
      [rows.flatMap(({ wishedOccupations }) => wishedOccupations), rows.flatMap(({ educationCode }) => educationCode ?? [])],
    );
    return new Map(found.map(({ list, code, name }) => [`${list} ${code}`, name]));
  }
}

type Names = ReadonlyMap<string, string>;

function registrationView(row: JobSeekerRegistrationRow, names: Names): RegistrationView {
  const coded = (list: 'occupation' | 'education', code: string): CodedView => ({ code, name: names.get(`${list} ${code}`) ?? code });
  const { id, from, to, endReason, situations, otherHindrances, explanation, educationCode, wishedOccupations } = row;
  const { entryOutcome, entryRules, overrideReason, overrideByName, source, sourceDate, version } = row;
  return {
    ...{ id, from, situations, entryOutcome, source, sourceDate, version },
    ...{ entryRules: rulesInWords(entryRules), entryRight: rightToBeRegistered },
    wishedOccupations: wishedOccupations.map((code) => coded('occupation', code)),
    ...given({ to, endReason, otherHindrances, explanation, overrideReason, overrideByName }),
    ...given({ education: educationCode ? coded('education', educationCode) : undefined }),
  };
}
