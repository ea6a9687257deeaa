import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { languageName } from '@fotfeste/participant/domain';
import { Facts, Link, Panel } from '@fotfeste/shared/ui';
import { DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverviewView } from './overview-view';

/** How to reach the person, in which language, and when one last spoke. */
@Component({
  selector: 'ff-overview-contact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, Link, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-panel [heading]="'case.overview.contact' | transloco">
      <dl ff-facts>
        <div>
          <dt>{{ 'case.overview.telephone' | transloco }}</dt>
          <dd>
            @if (overview().contact.telephone; as telephone) {
              <a ff-link class="ff-numeric" [href]="'tel:' + telephone">{{ telephone }}</a>
            } @else {
              <span class="ff-subtle">{{ 'case.overview.notGiven' | transloco }}</span>
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'case.overview.email' | transloco }}</dt>
          <dd class="ff-overview__break">
            @if (overview().contact.email) {
              @for (part of emailParts(); track $index) {
                <wbr /><span>{{ part }}</span>
              }
            } @else {
              <span class="ff-subtle">{{ 'case.overview.notGiven' | transloco }}</span>
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'case.overview.channel' | transloco }}</dt>
          <dd>{{ 'case.channel.' + overview().contact.contactChannel | transloco }}</dd>
        </div>
        @if (language(); as name) {
          <div>
            <dt>{{ 'case.overview.language' | transloco }}</dt>
            <dd>{{ name }}</dd>
          </div>
        }
        @if (base()) {
          <div>
            <dt>{{ 'case.overview.lastContact' | transloco }}</dt>
            <dd>
              @if (overview().contact.lastContactOn; as date) {
                {{ date | ffDate }}
              } @else {
                <span class="ff-subtle">{{ 'case.overview.noContact' | transloco }}</span>
              }
            </dd>
          </div>
        }
      </dl>
      @if (base(); as base) {
        <p>
          <a ff-link [routerLink]="base + '/registration'">{{ 'case.overview.changeContact' | transloco }}</a>
        </p>
      }
    </ff-panel>
  `,
})
export class OverviewContact {
  readonly overview = input.required<OverviewView>();
  /** Where the person's pages begin; without it the card leads nowhere and says nothing of what is only known of today. */
  readonly base = input<string>();

  /** An address may break before @ and before a dot, never inside a word. */
  protected readonly emailParts = computed(() => (this.overview().contact.email ?? '').split(/(?=[@.])/));
  private readonly i18n = inject(I18n);
  protected readonly language = computed(() => {
    const { spokenLanguage } = this.overview().contact;
    return spokenLanguage && languageName(spokenLanguage, this.i18n.language());
  });
}
