import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Button, EmptyState, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SearchWords } from '../catalogue/search-words';
import { EntryBody } from './entry-body';

/** Offers that are not Nav's, told as measures are; with drafts for those who edit. */
@Component({
  selector: 'ff-outside-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, EmptyState, EntryBody, Panel, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe],
  template: `
    <div class="ff-measures-bar">
      @if (entries.value()) {
        <p role="status">{{ 'measure.entry.count' | ffCounted: shown().length }}</p>
      }
      @if (mayWrite) {
        <a ff-button="secondary" size="small" class="ff-measures-bar__end" routerLink="/measures/entries/new">{{
          'measure.entry.new' | transloco
        }}</a>
      }
    </div>
    @if (entries.value()) {
      @for (entry of shown(); track entry.id) {
        <ff-panel [heading]="entry.content.name ?? ('measure.entry.unnamed' | transloco)">
          @if (!entry.isPublished) {
            <ff-tag ff-beside-heading tone="warning">{{
              (entry.withdrawnOn ? 'measure.entry.withdrawn' : 'measure.entry.draft') | transloco
            }}</ff-tag>
          }
          @if (mayWrite) {
            <a ff-actions ff-button="tertiary" size="small" [routerLink]="['/measures/entries', entry.id]">{{
              'measure.supply.change' | transloco
            }}</a>
          }
          <ff-entry-body [content]="entry.content" />
        </ff-panel>
      } @empty {
        <ff-empty-state [heading]="'measure.entry.none' | transloco">
          <p>{{ 'measure.entry.noneText' | transloco }}</p>
        </ff-empty-state>
      }
    } @else if (entries.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="entries.reload()" />
    } @else {
      <ff-skeleton [lines]="6" />
    }
  `,
  host: { class: 'ff-stack' },
})
export class OutsideList {
  private readonly words = inject(SearchWords);
  protected readonly mayWrite = inject(Permissions).may('measure:write');
  protected readonly entries = inject(Client).read('GET /catalogue-entries');
  protected readonly shown = computed(() => {
    const words = this.words.settled().toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
    return (this.entries.value()?.items ?? [])
      .filter(({ kind }) => kind === 'outside')
      .map(({ id, published, draft, withdrawnOn }) => ({
        ...{ id, withdrawnOn, content: published ?? draft ?? {} },
        isPublished: published !== undefined && withdrawnOn === undefined,
      }))
      .filter(({ content }) => words.every((word) => JSON.stringify(content).toLocaleLowerCase('nb').includes(word)));
  });
}
