import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { YoungConsentAnswer } from '@fotfeste/participant/domain';
import { Client, type Problem, ProblemError, problemOf, type ReplyOf } from '@fotfeste/shared/web';
import { firstValueFrom } from 'rxjs';
import { isProblem } from '../contract';
import { type OtherOfficePerson, otherOfficeOf } from '../find/person-opener';
import { type RegistrationDraft, registerRequest } from './registration-draft';

/** What the entry rules ask for before somebody is let in. */
export type EntryNeed = 'adviser-approval' | 'guardian-consent';

/** The entry rules did not let the person in: with needs, something can still be done; without, nothing. */
export interface EntryAnswer {
  readonly kind: 'entry';
  readonly problem: Problem;
  readonly rules: readonly string[];
  readonly needs: readonly EntryNeed[];
  /** Parents who have been named and have not said yes. */
  readonly withoutConsent: readonly ParentWithoutConsent[];
}

export interface ParentWithoutConsent {
  readonly name: string;
  readonly answer: Exclude<YoungConsentAnswer, 'given'>;
}

/** What became of a registration. `received` is all that is told of somebody the adviser may not see. */
export type Registered =
  | { readonly kind: 'opened'; readonly participantId: string }
  | { readonly kind: 'received' }
  | { readonly kind: 'already'; readonly participantId: string; readonly problem: Problem }
  | { readonly kind: 'choose-office'; readonly problem: Problem }
  | EntryAnswer
  | OtherOfficePerson;

/**
 * Registers somebody as a job seeker, and reads refusals that have a way on. The registration itself is answered alike for everybody;
 * what became of it is asked for right after, by its reference.
 */
@Injectable({ providedIn: 'root' })
export class Registrar {
  private readonly client = inject(Client);
  private readonly http = inject(HttpClient);
  /** Keys of registrations that were taken: what a form sends after one that was refused is another registration. */
  private readonly used = new Set<string>();

  /** Throws what the form itself must show: fields that are wrong, a register that is down. */
  async register(identityNumber: string, draft: RegistrationDraft, idempotencyKey: string): Promise<Registered> {
    try {
      const key = this.used.has(idempotencyKey) ? crypto.randomUUID() : idempotencyKey;
      const { value } = await this.client.send('POST /participants', {
        body: registerRequest(identityNumber, draft),
        idempotencyKey: key,
      });
      this.used.add(key);
      return await this.outcome(value.reference);
    } catch (error) {
      const known = error instanceof ProblemError ? wayOn(error.problem, identityNumber, draft) : undefined;
      if (!known) throw error;
      return known;
    }
  }

  private async outcome(reference: string): Promise<Registered> {
    try {
      const { participantId } = await firstValueFrom(this.http.get<Outcome>(`/api/participants/registrations/${reference}`));
      return participantId ? { kind: 'opened', participantId } : { kind: 'received' };
    } catch (error) {
      throw new ProblemError(problemOf(error));
    }
  }
}

type Outcome = ReplyOf<'GET /participants/registrations/{reference}'>;

function wayOn(problem: Problem, identityNumber: string, { office }: RegistrationDraft): Registered | undefined {
  const { participantId } = problem.more;
  if (isProblem(problem, 'participant/already-registered') && typeof participantId === 'string')
    return { kind: 'already', participantId, problem };
  const asksForOffice = isProblem(problem, 'participant/office-unknown') || isProblem(problem, 'participant/office-register-down');
  if (asksForOffice && !office) return { kind: 'choose-office', problem };
  return entryAnswerOf(problem) ?? otherOfficeOf(problem, identityNumber);
}

/** What the entry rules said, when it was they that refused. */
export function entryAnswerOf(problem: Problem): EntryAnswer | undefined {
  if (!isProblem(problem, 'participant/entry-needs-approval') && !isProblem(problem, 'participant/entry-refused')) return undefined;
  const { rules, needs, withoutConsent = [] } = problem.more;
  return {
    ...{ kind: 'entry', problem, rules: texts(rules), needs: texts(needs).filter(isNeed) },
    withoutConsent: withoutConsent as readonly ParentWithoutConsent[],
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function isNeed(text: string): text is EntryNeed {
  return text === 'adviser-approval' || text === 'guardian-consent';
}
