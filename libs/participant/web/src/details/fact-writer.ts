import { inject, Injectable } from '@angular/core';
import { type Answer, Client } from '@fotfeste/shared/web';
import { etagOf, type PersonFacts } from '../contract';
import { type FactContent, type FactKind, requestOf } from './fact-content';

/** Which fact, at which version. */
export interface SeenFact {
  readonly id: string;
  readonly version: number;
}

/** Adds, changes and removes facts; each answers with everything that is known now. */
@Injectable({ providedIn: 'root' })
export class FactWriter {
  private readonly client = inject(Client);

  add(participantId: string, kind: FactKind, content: FactContent, idempotencyKey: string): Promise<Answer<PersonFacts>> {
    const sending = { path: { participantId }, idempotencyKey };
    switch (kind) {
      case 'employment':
        return this.client.send('POST /participants/{participantId}/employments', { ...sending, body: requestOf[kind](content) });
      case 'sick-leave':
        return this.client.send('POST /participants/{participantId}/sick-leaves', { ...sending, body: requestOf[kind](content) });
      case 'education':
        return this.client.send('POST /participants/{participantId}/educations', { ...sending, body: requestOf[kind](content) });
      case 'certificate':
        return this.client.send('POST /participants/{participantId}/certificates', { ...sending, body: requestOf[kind](content) });
      case 'benefit':
        return this.client.send('POST /participants/{participantId}/benefits', { ...sending, body: requestOf[kind](content) });
    }
  }

  change(
    participantId: string,
    kind: FactKind,
    seen: SeenFact,
    content: FactContent,
    idempotencyKey: string,
  ): Promise<Answer<PersonFacts>> {
    const sending = { path: { participantId, factId: seen.id }, etag: etagOf(seen), idempotencyKey };
    switch (kind) {
      case 'employment':
        return this.client.send('PUT /participants/{participantId}/employments/{factId}', { ...sending, body: requestOf[kind](content) });
      case 'sick-leave':
        return this.client.send('PUT /participants/{participantId}/sick-leaves/{factId}', { ...sending, body: requestOf[kind](content) });
      case 'education':
        return this.client.send('PUT /participants/{participantId}/educations/{factId}', { ...sending, body: requestOf[kind](content) });
      case 'certificate':
        return this.client.send('PUT /participants/{participantId}/certificates/{factId}', { ...sending, body: requestOf[kind](content) });
      case 'benefit':
        return this.client.send('PUT /participants/{participantId}/benefits/{factId}', { ...sending, body: requestOf[kind](content) });
    }
  }

  remove(participantId: string, kind: FactKind, seen: SeenFact): Promise<Answer<PersonFacts>> {
    const sending = { path: { participantId, factId: seen.id }, etag: etagOf(seen) };
    switch (kind) {
      case 'employment':
        return this.client.send('DELETE /participants/{participantId}/employments/{factId}', sending);
      case 'sick-leave':
        return this.client.send('DELETE /participants/{participantId}/sick-leaves/{factId}', sending);
      case 'education':
        return this.client.send('DELETE /participants/{participantId}/educations/{factId}', sending);
      case 'certificate':
        return this.client.send('DELETE /participants/{participantId}/certificates/{factId}', sending);
      case 'benefit':
        return this.client.send('DELETE /participants/{participantId}/benefits/{factId}', sending);
    }
  }
}
