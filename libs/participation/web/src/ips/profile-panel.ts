import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { disclosures, jobSupportLimits, profileParts, type Disclosure, type ProfilePart } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Facts, Form, FormState, Panel, RadioGroup, ReadMore, Tag, TextArea } from '@fotfeste/shared/ui';
import { Clock, DatePipe, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { JobSupportTransport } from './job-support-transport';
import type { JobSupport, ProfileBody } from './views';

/** What is kept while the profile is written. */
type ProfileDraft = { readonly [Part in ProfilePart]?: string } & {
  readonly disclosure?: Disclosure | '';
  readonly disclosureWords?: string;
  readonly disclosureOn?: LocalDate | undefined;
};

const toneOf: Readonly<Record<Disclosure, 'success' | 'warning' | 'danger'>> = { yes: 'success', 'with-limits': 'warning', no: 'danger' };

/** The vocational profile: read, written as one types, and every version of it. There is no field for illness. */
@Component({
  selector: 'ff-profile-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, DateField, DraftNote, ErrorSummary, Facts, Form, Panel, RadioGroup, ReadMore, Tag, TextArea],
    ...[DatePipe, DateTimePipe, TranslocoPipe],
  ],
  templateUrl: './profile-panel.html',
})
export class ProfilePanel {
  readonly support = input.required<JobSupport>();
  readonly transport = input<JobSupportTransport>();
  readonly saved = output<JobSupport>();

  private readonly clock = inject(Clock);
  private readonly drafts = inject(Drafts);
  private readonly end = inject(DestroyRef);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly parts = profileParts;
  protected readonly length = jobSupportLimits.words;
  protected readonly tones = toneOf;
  protected readonly isWriting = signal(false);
  protected readonly draft = signal<Draft<ProfileDraft> | undefined>(undefined);
  protected readonly profile = computed(() => this.support().profile);
  protected readonly value = computed((): ProfileDraft => {
    const { version: _version, missing: _missing, versions: _versions, disclosureOn, ...words } = this.profile();
    return { ...words, ...(disclosureOn && { disclosureOn: disclosureOn as LocalDate }), ...this.draft()?.value() };
  });
  protected readonly disclosures = computed(() =>
    disclosures.map((value) => ({ value, label: this.i18n.text(`participation.ips.disclosure.${value}`) })),
  );
  protected readonly missing = computed(() => this.named(this.profile().missing));

  protected today(): LocalDate {
    return this.clock.today();
  }

  protected named(parts: readonly (ProfilePart | 'disclosure')[]): string {
    return parts.map((part) => this.i18n.text(`participation.ips.profile.short.${part}`)).join(', ');
  }

  protected begin(): void {
    const { participationId: subject, participantId } = this.support();
    this.draft.set(this.drafts.open({ kind: 'vocational-profile', subject, participantId }, this.end));
    this.isWriting.set(true);
  }

  protected write(patch: ProfileDraft): void {
    this.draft()?.set(patch);
  }

  protected writePart(part: ProfilePart, words: string): void {
    this.write({ [part]: words });
  }

  protected async save(): Promise<void> {
    const transport = this.transport();
    if (!transport) return;
    const answer = await this.form.submit({
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        return transport.saveProfile(this.profile().version, this.body(), idempotencyKey);
      },
    });
    if (!answer) return;
    this.draft()?.usedUp();
    this.draft.set(undefined);
    this.isWriting.set(false);
    this.saved.emit(answer.value);
  }

  private body(): ProfileBody {
    const { disclosure, disclosureWords, disclosureOn, ...words } = this.value();
    const written: Partial<Record<ProfilePart, string>> = {};
    for (const part of profileParts) {
      const text = words[part]?.trim();
      if (text) written[part] = text;
    }
    return {
      ...written,
      ...(disclosure && { disclosure }),
      ...(disclosureWords?.trim() && { disclosureWords: disclosureWords.trim() }),
      ...(disclosureOn && { disclosureOn }),
    };
  }
}
