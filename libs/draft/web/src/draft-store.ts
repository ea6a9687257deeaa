import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { DraftKind } from '@fotfeste/draft/domain';
import { type BodyOf, Client, I18n, type Problem, ProblemError, problemOf, Session } from '@fotfeste/shared/web';
import { firstValueFrom } from 'rxjs';
import type { SetAside } from './set-aside';

/** Which draft: what kind of thing is being written, and about what (an id, never an identity number). */
export interface DraftKey {
  readonly kind: DraftKind;
  readonly subject: string;
  /** The person that the draft tells about; absent while there is no participant yet. */
  readonly participantId?: string | undefined;
}

/** Fields by name, as the page defines them. */
export type DraftContent = Readonly<Record<string, unknown>>;

/** What somebody wrote: what stands in the fields, and what was set aside. */
export interface DraftWords {
  readonly content: DraftContent;
  readonly setAside: readonly SetAside[];
}

type DraftBody = BodyOf<'PUT /drafts/{kind}/{subject}'>;

/** A draft as the server has it. */
export interface StoredDraft {
  readonly content: DraftContent;
  readonly setAside?: readonly SetAside[];
  readonly version: number;
  readonly savedAt: string;
  readonly isOwn: boolean;
  readonly authorName: string;
  readonly expiresOn?: string;
  readonly isExpiringSoon: boolean;
}

export type WriteOutcome =
  | { readonly kind: 'saved'; readonly draft: StoredDraft }
  /** Saved elsewhere, written by a colleague, or gone (without `theirs`) since this page last saw it. */
  | { readonly kind: 'conflict'; readonly theirs?: StoredDraft }
  /** The server says that this can never be saved, and why. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed' };

export type ReadOutcome =
  | { readonly kind: 'read'; readonly draft?: StoredDraft }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed' };

/** Drafts on the server. */
@Injectable({ providedIn: 'root' })
export class DraftStore {
  private readonly client = inject(Client);
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);

  /** The draft, if one was begun. */
  async read(key: DraftKey): Promise<ReadOutcome> {
    try {
      const { draft } = await firstValueFrom(this.http.get<{ readonly draft?: StoredDraft }>(addressOf(key)));
      return { kind: 'read', ...(draft ? { draft } : {}) };
    } catch (error) {
      const problem = problemOf(error);
      return mayPass(problem) ? { kind: 'failed' } : { kind: 'refused', problem };
    }
  }

  async write(key: DraftKey, words: DraftWords, ifVersion: number | undefined): Promise<WriteOutcome> {
    try {
      const { value } = await this.client.send('PUT /drafts/{kind}/{subject}', {
        path: pathOf(key),
        body: bodyOf(key, words, ifVersion),
      });
      return { kind: 'saved', draft: value };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return outcomeOf(error.problem);
    }
  }

  /** Makes a colleague's draft one's own. */
  async takeOver(key: DraftKey): Promise<StoredDraft> {
    return (await this.client.send('POST /drafts/{kind}/{subject}/take-over', { path: pathOf(key) })).value;
  }

  async remove(key: DraftKey): Promise<void> {
    await this.client.send('DELETE /drafts/{kind}/{subject}', { path: pathOf(key) });
  }

  /** Saves while the page is being closed; nobody is left to hear how it went. */
  sendOff(key: DraftKey, words: DraftWords, ifVersion: number | undefined): void {
    fetch(addressOf(key), {
      method: 'PUT',
      keepalive: true,
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': this.i18n.language(),
        'X-CSRF-Token': this.session.csrfToken() ?? '',
      },
      body: JSON.stringify(bodyOf(key, words, ifVersion)),
    }).catch(() => undefined); // too long for a closing page, or no network: what was saved a second ago stands
  }
}

function outcomeOf(problem: Problem): WriteOutcome {
  const { theirs } = problem.more;
  if (problem.status === 412) return { kind: 'conflict', ...(isStored(theirs) ? { theirs } : {}) };
  return mayPass(problem) ? { kind: 'failed' } : { kind: 'refused', problem };
}

/** Whether trying again later can help. */
function mayPass({ status }: Problem): boolean {
  return status === 0 || status >= 500 || status === 429 || status === 408;
}

function pathOf({ kind, subject }: DraftKey): { readonly kind: DraftKind; readonly subject: string } {
  return { kind, subject };
}

function bodyOf({ participantId }: DraftKey, { content, setAside }: DraftWords, ifVersion: number | undefined): DraftBody {
  const told = { ...(participantId === undefined ? {} : { participantId }), ...(ifVersion === undefined ? {} : { ifVersion }) };
  return { content, setAside: setAside as NonNullable<DraftBody['setAside']>, ...told };
}

function addressOf({ kind, subject }: DraftKey): string {
  return `/api/drafts/${encodeURIComponent(kind)}/${encodeURIComponent(subject)}`;
}

function isStored(value: unknown): value is StoredDraft {
  return typeof value === 'object' && value !== null && 'content' in value && 'version' in value;
}
