import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { Confirm, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, I18n, type Problem, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonFacts } from '../contract';
import { type FactKind, factKinds, type FactView } from './fact-content';
import { FactDialog, type FactTask } from './fact-dialog';
import { FactPanel } from './fact-panel';
import { factName } from './fact-words';
import { FactWriter } from './fact-writer';
import type { KnownList } from './known-lists';

/** Work, sick leave, education and benefits of a person. */
@Component({
  selector: 'ff-facts-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FactDialog, FactPanel, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    @if (refusal(); as refusal) {
      <ff-problem [problem]="refusal" />
    }
    @if (facts.latest(); as all) {
      @for (kind of kinds; track kind) {
        <div tabindex="-1" [id]="kind">
          <ff-fact-panel
            [kind]="kind"
            [facts]="all"
            (wanted)="task.set($event)"
            (removed)="remove(kind, $event, all)"
            (confirmed)="confirm($event)"
          />
        </div>
      }
      <ff-fact-dialog
        [participantId]="participantId()"
        [task]="task()"
        [facts]="all"
        (saved)="take($event)"
        (collided)="facts.reload()"
        (closed)="task.set(undefined)"
      />
    } @else if (facts.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="facts.reload()" />
    } @else {
      <ff-panel [heading]="'participant.fact.heading.employment' | transloco"><ff-skeleton [lines]="4" /></ff-panel>
    }
  `,
  host: { class: 'ff-stack' },
})
export class FactsSection {
  readonly participantId = input.required<string>();
  readonly changed = output();

  private readonly asking = inject(Confirm);
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly writer = inject(FactWriter);
  protected readonly kinds = factKinds;
  protected readonly facts = this.client.read('GET /participants/{participantId}/facts', () => ({ participantId: this.participantId() }));
  protected readonly task = signal<FactTask | undefined>(undefined);
  protected readonly refusal = signal<Problem | undefined>(undefined);

  protected take(answer: Answer<PersonFacts>): void {
    this.facts.set(answer);
    this.task.set(undefined);
    this.changed.emit();
  }

  protected async remove(kind: FactKind, fact: FactView, all: PersonFacts): Promise<void> {
    const yes = await this.asking.ask({
      heading: this.i18n.text('participant.fact.removeHeading', { name: factName(kind, fact, all, this.i18n) }),
      text: this.i18n.text('participant.fact.removeText'),
      action: this.i18n.text('participant.fact.removeIt'),
      tone: 'danger',
    });
    if (yes) await this.doIt(() => this.writer.remove(this.participantId(), kind, fact), 'removed');
  }

  protected confirm(list: KnownList): Promise<void> {
    const sending = { path: { participantId: this.participantId() }, body: { list, source: 'veileder' as const } };
    return this.doIt(() => this.client.send('POST /participants/{participantId}/facts/known', sending), 'confirmed');
  }

  private async doIt(deed: () => Promise<Answer<PersonFacts>>, done: 'removed' | 'confirmed'): Promise<void> {
    this.refusal.set(undefined);
    try {
      this.take(await deed());
      this.toasts.show(this.i18n.text(`participant.fact.done.${done}`));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
      this.facts.reload();
    }
  }
}
