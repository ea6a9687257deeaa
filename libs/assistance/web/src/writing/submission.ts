import { inject, Injectable } from '@angular/core';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { stepHindrance, type DecisionStep, type StepActor } from '@fotfeste/assistance/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { Confirm } from '@fotfeste/shared/ui';
import { Client, formatDate, I18n } from '@fotfeste/shared/web';
import type { Decision, LetterPreviewed } from '../views';
import { type Written, writtenRequest } from './written';

/** Where a text goes when its writer is done. */
export type Destination = Extract<DecisionStep['name'], 'send' | 'decide'>;

/** A text on its way out of the drafts. */
export interface Leaving {
  readonly participantId: string;
  readonly written: Written;
  readonly destination: Destination;
  readonly inForce: Decision | undefined;
}

/** Where the table lets the text go: to a second person when the group needs one, else it is decided at once. */
export function destinationOf({ group }: Written, returned: Decision | undefined, actor: StepActor): Destination {
  const status = returned ? 'returned' : 'draft';
  const text = { status, group: group || undefined, writers: returned?.writers ?? [] } as const;
  return stepHindrance(text, { name: 'decide' }, actor) === 'needs-second-control' ? 'send' : 'decide';
}

/** Asks before a text becomes a decision or goes to a second person, and sends it. */
@Injectable({ providedIn: 'root' })
export class Submission {
  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);

  /** Whether the writer means it, knowing what will happen. */
  async isMeant({ written, destination, inForce }: Leaving): Promise<boolean> {
    const values = {
      group: written.group === '' ? '' : this.i18n.localized(assistanceGroupDefinitions[written.group].name),
      date: inForce?.decidedOn !== undefined && isLocalDate(inForce.decidedOn) ? formatDate(inForce.decidedOn) : '',
    };
    const kind = destination === 'decide' && inForce ? 'replace' : destination;
    const answer = await this.confirm.ask({
      heading: this.i18n.text(`assistance.write.confirm.${destination}`),
      text: this.i18n.text(`assistance.write.confirm.text.${kind}`, values),
      action: this.i18n.text(`assistance.write.${destination}`),
    });
    return answer !== undefined;
  }

  /** The letter as it would be if the text were decided today. */
  async preview({ participantId, written }: Pick<Leaving, 'participantId' | 'written'>): Promise<LetterPreviewed> {
    const { value } = await this.client.send('POST /participants/{participantId}/assistance-decisions/letter-preview', {
      path: { participantId },
      body: writtenRequest(written),
    });
    return value;
  }

  async send({ participantId, written, destination }: Leaving, idempotencyKey: string): Promise<Decision> {
    const to = destination === 'send' ? 'sent-to-second-control' : 'decided';
    const { value } = await this.client.send('POST /participants/{participantId}/assistance-decisions', {
      path: { participantId },
      body: { to, ...writtenRequest(written) },
      idempotencyKey,
    });
    return value;
  }
}
