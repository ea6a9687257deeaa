import { inject, Injectable } from '@angular/core';
import { Client } from '@fotfeste/shared/web';
import type { Decision } from '../views';

type Seen = Pick<Decision, 'id' | 'version'>;

/** The steps of a text that has left the drafts. Each names the version that was seen, and answers with what stands now. */
@Injectable({ providedIn: 'root' })
export class DecisionCommands {
  private readonly client = inject(Client);

  async approve(decision: Seen, idempotencyKey: string): Promise<Decision> {
    return (await this.client.send('POST /assistance-decisions/{decisionId}/approve', { ...seen(decision), idempotencyKey })).value;
  }

  async giveBack(decision: Seen, words: string, idempotencyKey: string): Promise<Decision> {
    const sending = { ...seen(decision), body: { words }, idempotencyKey };
    return (await this.client.send('POST /assistance-decisions/{decisionId}/return', sending)).value;
  }

  /** Says something about the text, which stays where it is. */
  async note({ id: decisionId }: Pick<Decision, 'id'>, words: string, idempotencyKey: string): Promise<Decision> {
    const sending = { path: { decisionId }, body: { words }, idempotencyKey };
    return (await this.client.send('POST /assistance-decisions/{decisionId}/notes', sending)).value;
  }

  /** What the other said has been read. */
  async markRead({ id: decisionId }: Pick<Decision, 'id'>): Promise<void> {
    await this.client.send('POST /assistance-decisions/{decisionId}/read', { path: { decisionId } });
  }

  async takeBack(decision: Seen, idempotencyKey: string): Promise<Decision> {
    return (await this.client.send('POST /assistance-decisions/{decisionId}/take-back', { ...seen(decision), idempotencyKey })).value;
  }

  async withdraw(decision: Seen, words: string, idempotencyKey: string): Promise<Decision> {
    const sending = { ...seen(decision), body: { words }, idempotencyKey };
    return (await this.client.send('POST /assistance-decisions/{decisionId}/withdraw', sending)).value;
  }
}

function seen({ id, version }: Seen): { readonly path: { readonly decisionId: string }; readonly etag: string } {
  return { path: { decisionId: id }, etag: `"${version}"` };
}
