import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Button, Form, FormState, Page, Panel, ProblemMessage, Skeleton, TextField } from '@fotfeste/shared/ui';
import { Client, I18n, PendingSearch } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AccessRequests } from '../access-request/access-requests';
import type { FoundPeople as Found } from '../contract';
import { FoundPeople } from './found-people';
import { OwnListAccesses } from '../team-access/own-list-accesses';
import { NotHere } from './not-here';
import { OtherOffice } from './other-office';
import { type Opening, PersonOpener } from './person-opener';
import { readTyped, type TypedText } from './typed-text';

type Answer = Opening | { readonly kind: 'found'; readonly people: Found };

/** One field for a name or an identity number: a number opens the person, a name lists those who have it. */
@Component({
  selector: 'ff-open-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AccessRequests, Button, Form, FoundPeople, NotHere, OtherOffice, OwnListAccesses],
    ...[Page, Panel, ProblemMessage, RouterLink, Skeleton, TextField, TranslocoPipe],
  ],
  templateUrl: './open-page.html',
})
export class OpenPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly opener = inject(PersonOpener);
  private readonly permissions = inject(Permissions);
  private readonly pending = inject(PendingSearch);
  private readonly router = inject(Router);
  private readonly list = viewChild(FoundPeople);

  protected readonly form = new FormState();
  protected readonly mayRegister = computed(() => this.permissions.may('person:register'));
  protected readonly mayAnswer = computed(() => this.permissions.may('person:write'));
  protected readonly text = signal('');
  protected readonly answer = signal<Answer | undefined>(undefined);
  /** The server names the field after what it took the text for; here it is one and the same. */
  protected readonly error = computed(() => this.form.errors()[0]?.message);
  protected readonly problem = computed(() => (this.form.errors().length > 0 ? undefined : this.form.problem()));

  constructor() {
    effect(() => {
      if (this.pending.text() === undefined) return;
      untracked(() => {
        this.text.set(this.pending.take() ?? '');
        void this.find();
      });
    });
  }

  protected typed(text: string): void {
    this.form.clear();
    this.text.set(text);
  }

  protected async find(): Promise<void> {
    const typed = readTyped(this.text());
    this.answer.set(undefined);
    const answer = await this.form.submit<Answer>({
      check: () => ({ text: typed.kind === 'wrong' ? this.i18n.text(`participant.open.wrong.${typed.why}`) : undefined }),
      send: () => this.ask(typed),
    });
    if (answer?.kind === 'opened') await this.router.navigate(['/participants', answer.participantId, 'overview']);
    else this.answer.set(answer);
  }

  protected intoList(event: Event): void {
    if (this.answer()?.kind !== 'found') return;
    event.preventDefault();
    this.list()?.focusFirst();
  }

  private async ask(typed: TypedText): Promise<Answer> {
    if (typed.kind === 'number') return this.opener.open(typed.identityNumber);
    const text = typed.kind === 'words' ? typed.text : '';
    const { value } = await this.client.send('POST /participants/search', { body: { text } });
    return { kind: 'found', people: value };
  }
}
