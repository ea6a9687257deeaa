import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Facts, Link, ProblemMessage, ReadMore, Skeleton } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { OriginLine } from '../source/origin-line';
import { cvOf } from './cv-lines';

/** Wishes, experience, education and certificates as one profile, each with its source: closed until somebody asks. */
@Component({
  selector: 'ff-cv-profile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, Link, OriginLine, ProblemMessage, ReadMore, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <ff-read-more [heading]="'participant.cv.heading' | transloco" [(open)]="open">
      @if (sections(); as sections) {
        <dl ff-facts>
          @for (section of sections; track section.part) {
            <div>
              <dt>{{ 'participant.cv.' + section.part | transloco }}</dt>
              <dd>
                @for (line of section.lines; track line.id) {
                  <p class="ff-cv__line">
                    <span [attr.translate]="line.isProper ? 'no' : null">{{ line.name }}</span>
                    @for (detail of line.details; track detail) {
                      <span class="ff-subtle ff-numeric"> · {{ detail }}</span>
                    }
                    <ff-origin class="ff-line" [source]="line.source" [date]="line.date" />
                  </p>
                } @empty {
                  @if (section.none; as none) {
                    {{ 'participant.cv.none' | transloco }} <ff-origin class="ff-line" [source]="none.source" [date]="none.date" />
                  } @else {
                    <span class="ff-subtle">{{ 'participant.notKnown' | transloco }}</span>
                  }
                }
              </dd>
            </div>
          }
        </dl>
        <p>
          <a ff-link [routerLink]="['/participants', participantId(), 'registration']">{{ 'participant.cv.change' | transloco }}</a>
        </p>
      } @else if (problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="reload()" />
      } @else {
        <ff-skeleton [lines]="4" />
      }
    </ff-read-more>
  `,
})
export class CvProfile {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly open = signal(false);
  private readonly asked = computed(() => (this.open() ? { participantId: this.participantId() } : undefined));
  private readonly facts = this.client.read('GET /participants/{participantId}/facts', () => this.asked());
  private readonly registrations = this.client.read('GET /participants/{participantId}/registrations', () => this.asked());
  protected readonly problem = computed(() => this.facts.problem() ?? this.registrations.problem());
  protected readonly sections = computed(() => {
    const [facts, registrations] = [this.facts.latest(), this.registrations.latest()];
    return facts && registrations && cvOf(facts, registrations.items[0], this.clock.today(), this.i18n);
  });

  protected reload(): void {
    this.facts.reload();
    this.registrations.reload();
  }
}
