import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { languageName } from '@fotfeste/participant/domain';
import { ContactOrigins } from '@fotfeste/participant/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Facts, Link, Panel } from '@fotfeste/shared/ui';
import { DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { NotKnown } from './not-known';
import type { OverviewView } from './overview-view';

/** How to reach the person, in which language, and when one last spoke. */
@Component({
  selector: 'ff-overview-contact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ContactOrigins, DatePipe, Facts, Link, NotKnown, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-panel [heading]="'case.overview.contact' | transloco">
      <dl ff-facts>
        <div>
          <dt>{{ 'participant.contact.telephone' | transloco }}</dt>
          <dd>
            @if (overview().contact.telephone; as telephone) {
              <a ff-link class="ff-numeric" [href]="'tel:' + telephone">{{ telephone }}</a>
            } @else {
              <ff-not-known [what]="'participant.contact.telephone' | transloco" />
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'participant.contact.email' | transloco }}</dt>
          <dd class="ff-overview__break">
            @if (overview().contact.email) {
              @for (part of emailParts(); track $index) {
                <wbr /><span>{{ part }}</span>
              }
            } @else {
              <ff-not-known [what]="'participant.contact.email' | transloco" />
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'participant.contact.channel' | transloco }}</dt>
          <dd>
            @if (overview().contact.contactChannel; as channel) {
              {{ 'participant.channel.' + channel | transloco }}
            } @else {
              <ff-not-known [what]="'participant.contact.channel' | transloco" />
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'case.overview.languageAndInterpreter' | transloco }}</dt>
          <dd>
            @if (language(); as words) {
              {{ words }}
            } @else {
              <ff-not-known [what]="'case.overview.languageAndInterpreter' | transloco" />
            }
          </dd>
        </div>
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
      <ff-contact-origins [origins]="overview().contact.origins" [on]="then()" />
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
  /** The earlier day that is shown. */
  readonly then = input<LocalDate>();

  /** An address may break before @ and before a dot, never inside a word. */
  protected readonly emailParts = computed(() => (this.overview().contact.email ?? '').split(/(?=[@.])/));
  private readonly i18n = inject(I18n);
  /** Language and need of an interpreter in words; empty when neither is known. */
  protected readonly language = computed(() => {
    const { spokenLanguage, interpreter } = this.overview().contact;
    const need = interpreter ?? (spokenLanguage && 'unknown');
    return [
      ...(spokenLanguage ? [languageName(spokenLanguage, this.i18n.language())] : []),
      ...(need ? [this.i18n.text(`case.overview.interpreter.${need}`)] : []),
    ].join(', ');
  });
}
