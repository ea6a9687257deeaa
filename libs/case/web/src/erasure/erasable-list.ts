import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Button, Panel, Select } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Erasable, ErasureKind } from './erasure-views';

/** How many are shown until somebody asks for the rest. */
const shownFirst = 20;

/** What has been written about the person and may be asked deleted, the newest first, of all kinds or of one. */
@Component({
  selector: 'ff-erasable-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DatePipe, Panel, Select, TranslocoPipe],
  template: `
    <ff-panel padding="none" [heading]="'case.erasure.written' | transloco">
      <p ff-beside-heading class="ff-subtle">{{ 'case.erasure.total' | ffCounted: chosen().length }}</p>
      <div class="ff-inset">
        <ff-select name="kind" size="small" [label]="'case.erasure.kindField' | transloco" [options]="kinds()" [(value)]="kind" />
      </div>
      <ul class="ff-rows">
        @for (each of shown(); track each.kind + each.targetId) {
          <li class="ff-rows__row">
            <div class="ff-erasable">
              <p>
                <strong>{{ 'case.erasure.kind.' + each.kind | transloco }}</strong
                >&ngsp;<span class="ff-subtle">
                  <span class="ff-numeric">{{ each.writtenOn | ffDate }}</span>
                  @if (each.writtenByName) {
                    · {{ each.writtenByName }}
                  }
                  @if (each.isTakenBack) {
                    · {{ 'case.erasure.takenBack' | transloco }}
                  } @else if (each.hasEarlier) {
                    · {{ 'case.erasure.hasEarlier' | transloco }}
                  }
                </span>
              </p>
              <blockquote class="ff-written ff-erasable__words">{{ each.words }}</blockquote>
            </div>
            <div class="ff-rows__end">
              <button ff-button="secondary" size="small" type="button" (click)="picked.emit(each)">
                {{ 'case.erasure.ask' | transloco }}
                <span class="aksel-sr-only">{{ nameOf(each) }}</span>
              </button>
            </div>
          </li>
        } @empty {
          <li class="ff-rows__row ff-subtle">{{ 'case.erasure.nothing' | transloco }}</li>
        }
      </ul>
      @if (shown().length < chosen().length) {
        <p class="ff-inset">
          <button ff-button="secondary" size="small" type="button" (click)="showsAll.set(true)">
            {{ 'case.erasure.all' | transloco }}
          </button>
        </p>
      }
    </ff-panel>
  `,
})
export class ErasableList {
  readonly items = input.required<readonly Erasable[]>();
  readonly picked = output<Erasable>();

  private readonly i18n = inject(I18n);
  protected readonly kind = signal<ErasureKind | ''>('');
  protected readonly showsAll = signal(false);
  protected readonly kinds = computed(() =>
    [...new Set(this.items().map(({ kind }) => kind))].map((value) => ({ value, label: this.i18n.text(`case.erasure.kind.${value}`) })),
  );
  protected readonly chosen = computed(() => this.items().filter(({ kind }) => !this.kind() || kind === this.kind()));
  protected readonly shown = computed(() => (this.showsAll() ? this.chosen() : this.chosen().slice(0, shownFirst)));

  /** What the button is about, for those who hear it alone. */
  protected nameOf({ kind, words }: Erasable): string {
    return `${this.i18n.text(`case.erasure.kind.${kind}`)}: ${words.slice(0, 60)}`;
  }
}
