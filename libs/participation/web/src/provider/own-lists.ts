import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Button, Panel, ReadMore } from '@fotfeste/shared/ui';
import { formatNumber, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

export type Offerings = ReplyOf<'GET /provider/offerings'>;
export type Offering = Offerings['items'][number];

/** The lists of the provider: the reader's own first, and the others to add. */
@Component({
  selector: 'ff-own-lists',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Panel, ReadMore, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.provider.lists.heading' | transloco">
      <ul class="ff-provider__lists">
        @for (list of own(); track list.id) {
          <li>
            <button
              class="ff-provider__list-name"
              type="button"
              [attr.aria-pressed]="list.id === chosen()"
              (click)="chose.emit(list.id === chosen() ? '' : list.id)"
            >
              {{ list.name }}
            </button>
            <span class="ff-subtle">{{ placesOf(list) }}</span>
            <button ff-button="tertiary" size="small" type="button" (click)="turned.emit(list)">
              {{ 'participation.provider.lists.remove' | transloco }}<span class="aksel-sr-only"> {{ list.name }}</span>
            </button>
          </li>
        } @empty {
          <li class="ff-subtle">{{ 'participation.provider.lists.none' | transloco }}</li>
        }
      </ul>
      @if (others().length > 0) {
        <ff-read-more [heading]="'participation.provider.lists.others' | transloco">
          <ul class="ff-provider__lists">
            @for (list of others(); track list.id) {
              <li>
                <span>{{ list.name }}</span>
                <span class="ff-subtle">{{ placesOf(list) }}</span>
                @if (list.followedBy.length > 0) {
                  <span class="ff-subtle">{{ list.followedBy.join(', ') }}</span>
                }
                <button ff-button="tertiary" size="small" type="button" (click)="turned.emit(list)">
                  {{ 'participation.provider.lists.add' | transloco }}<span class="aksel-sr-only"> {{ list.name }}</span>
                </button>
              </li>
            }
          </ul>
        </ff-read-more>
      }
    </ff-panel>
  `,
})
export class OwnLists {
  readonly offerings = input.required<Offerings>();
  readonly chosen = input.required<string>();
  readonly chose = output<string>();
  readonly turned = output<Offering>();

  private readonly i18n = inject(I18n);
  protected readonly own = computed(() => this.offerings().items.filter(({ isOwn }) => isOwn));
  protected readonly others = computed(() => this.offerings().items.filter(({ isOwn }) => !isOwn));

  protected placesOf({ free, places }: Offering): string {
    return this.i18n.counted('participation.provider.lists.places', free, { free: formatNumber(Math.max(0, free)), places });
  }
}
