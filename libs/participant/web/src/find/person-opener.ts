import { inject, Injectable } from '@angular/core';
import { Client, type Problem, ProblemError } from '@fotfeste/shared/web';
import { isProblem } from '../contract';

/** Somebody whom another office follows up. */
export interface OtherOfficePerson {
  readonly kind: 'other-office';
  readonly identityNumber: string;
  readonly officeName: string;
}

/** Where a number leads. `not-here` says the same of somebody hidden and somebody unknown, in the server's words. */
export type Opening =
  | { readonly kind: 'opened'; readonly participantId: string }
  | OtherOfficePerson
  | { readonly kind: 'not-here'; readonly identityNumber: string; readonly problem: Problem };

/** Opens people by identity number. The number travels in bodies only. */
@Injectable({ providedIn: 'root' })
export class PersonOpener {
  private readonly client = inject(Client);

  /** Where the number leads; any other refusal is thrown for the form to show. */
  async open(identityNumber: string): Promise<Opening> {
    try {
      const { value } = await this.client.send('POST /participants/open', { body: { identityNumber } });
      return { kind: 'opened', participantId: value.participantId };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { problem } = error;
      const other = otherOfficeOf(problem, identityNumber);
      if (other) return other;
      if (isProblem(problem, 'participant/not-here')) return { kind: 'not-here', identityNumber, problem };
      throw error;
    }
  }
}

/** The other office that a refusal names; undefined when it was refused for another reason. */
export function otherOfficeOf(problem: Problem, identityNumber: string): OtherOfficePerson | undefined {
  const { officeName } = problem.more;
  if (!isProblem(problem, 'participant/other-office') || typeof officeName !== 'string') return undefined;
  return { kind: 'other-office', identityNumber, officeName };
}
