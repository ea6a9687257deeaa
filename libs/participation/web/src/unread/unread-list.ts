import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, CountedPipe, DateTimePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MeasureNames } from '../person/measure-names';

/** What providers have written about the adviser's own people, and colleagues about a § 14 a text, that waits to be read, the oldest first. */
@Component({
  selector: 'ff-unread-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DateTimePipe, Link, Panel, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe],
  template: `
    @if (unread.latest(); as found) {
      @if (found.items.length + found.decisions.length === 0) {
        <p class="ff-subtle">{{ 'participation.unread.noneText' | transloco }}</p>
      } @else {
        <p class="ff-subtle">
          {{ 'participation.unread.total' | ffCounted: found.items.length + found.decisions.length }}.
          {{ 'participation.unread.help' | transloco }}
        </p>
        @if (found.decisions.length > 0) {
          <ff-panel padding="none" [heading]="'participation.unread.decisions' | transloco">
            <ul class="ff-rows">
              @for (each of found.decisions; track each.decisionId) {
                <li class="ff-rows__row">
                  <a ff-link translate="no" [routerLink]="['/participants', each.participantId, 'decisions', each.decisionId]">{{
                    each.name
                  }}</a>
                  <span class="ff-rows__end ff-unread__news">
                    <ff-tag marked tone="accent">{{ 'participation.unread.comments' | ffCounted: each.comments }}</ff-tag>
                    <span class="ff-subtle">{{ each.since | ffDateTime }}</span>
                  </span>
                </li>
              }
            </ul>
          </ff-panel>
        }
        @if (found.items.length > 0) {
          <ff-panel padding="none" [heading]="'participation.unread.providers' | transloco">
            <ul class="ff-rows">
              @for (each of found.items; track each.participationId) {
                <li class="ff-rows__row">
                  <span>
                    <a ff-link translate="no" [routerLink]="['/participants', each.participantId, 'measures', each.participationId]">{{
                      each.name
                    }}</a>
                    <span class="ff-subtle ff-participation__second"
                      >{{ names.short(each.measure) }}
                      @if (each.where; as where) {
                        · <span translate="no">{{ where }}</span>
                      }
                    </span>
                  </span>
                  <span class="ff-rows__end ff-unread__news">
                    @if (each.messages; as count) {
                      <ff-tag marked tone="accent">{{ 'participation.list.messages' | ffCounted: count }}</ff-tag>
                    }
                    @if (each.linkNews; as news) {
                      <ff-tag marked tone="accent">{{ 'participation.list.linkNews.' + news | transloco }}</ff-tag>
                    }
                    <span class="ff-subtle">{{ each.since | ffDateTime }}</span>
                  </span>
                </li>
              }
            </ul>
          </ff-panel>
        }
      }
    } @else if (unread.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="unread.reload()" />
    } @else {
      <ff-skeleton [lines]="6" />
    }
  `,
})
export class UnreadList {
  protected readonly names = inject(MeasureNames);
  protected readonly unread = inject(Client).read('GET /unread');
}
