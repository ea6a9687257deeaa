import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { isMeasureCode } from '@fotfeste/eligibility/domain';
import {
  accessibilities,
  accessibilityNames,
  outsideKindNames,
  outsideKinds,
  type Accessibility,
  type OutsideKind,
} from '@fotfeste/measure/domain';
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  Form,
  FormState,
  Page,
  Panel,
  Select,
  TextArea,
  TextField,
  TimelineEvent,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EntryContent } from '../contract';
import { languageName } from '../offerings/language-name';
import { MeasureNames } from '../supply/measure-names';
import { VersionConflict } from '../supply/version-conflict';
import { EntryBody } from './entry-body';

const usualLanguages = ['no', 'en', 'uk', 'ar', 'so', 'ti', 'fa', 'pl'] as const;

/** Writes an entry: draft, preview, publish, take down, and what has been done with it. */
@Component({
  selector: 'ff-entry-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CheckboxGroup, EntryBody, ErrorSummary, Form, Page, Panel, RouterLink, Select, TextArea, TextField, TimelineEvent],
    ...[VersionConflict, TranslocoPipe],
  ],
  providers: [MeasureNames],
  templateUrl: './entry-page.html',
})
export class EntryPage {
  /** Absent for a new one. */
  readonly entryId = input<string>();
  /** The measure a new one stands beside, from the address; without it, it is an offer outside Nav. */
  readonly measure = input<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly names = inject(MeasureNames);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly list = this.client.read('GET /catalogue-entries');
  protected readonly entry = computed(() => this.list.value()?.items.find(({ id }) => id === this.entryId()));
  protected readonly history = this.client.read('GET /catalogue-entries/{entryId}/history', () => {
    const entryId = this.entryId();
    return entryId === undefined ? undefined : { entryId };
  });

  protected readonly form = new FormState();
  protected readonly text = signal<Readonly<Record<string, string>>>({});
  protected readonly kind = signal<OutsideKind | ''>('');
  protected readonly languages = signal<readonly string[]>(['no']);
  protected readonly accessibility = signal<readonly Accessibility[]>([]);
  protected readonly code = computed(() => {
    const code = this.entry()?.measure ?? this.measure() ?? '';
    return isMeasureCode(code) ? code : undefined;
  });
  protected readonly heading = computed(() => {
    const code = this.code();
    return code ? this.i18n.text('measure.entry.beside', { measure: this.names.of(code) }) : this.i18n.text('measure.entry.outside');
  });
  protected readonly lines = ['name', 'organisation', 'place', 'startsNb', 'waitingNb', 'contact', 'link'] as const;
  protected readonly areas = computed(() =>
    this.code() ? (['contentNb', 'contentNn'] as const) : (['forWhomNb', 'forWhomNn', 'contentNb', 'contentNn'] as const),
  );
  protected readonly kinds = computed(() => outsideKinds.map((value) => ({ value, label: outsideKindNames[value][this.i18n.language()] })));
  protected readonly languageChoices = computed(() =>
    [...new Set([...usualLanguages, ...this.languages()])].map((value) => ({ value, label: languageName(value, this.i18n.language()) })),
  );
  protected readonly accessibilityChoices = computed(() =>
    accessibilities.map((value) => ({ value, label: accessibilityNames[value][this.i18n.language()] })),
  );
  protected readonly content = computed<EntryContent>(() => {
    const written = Object.fromEntries(Object.entries(this.text()).filter(([, value]) => value.trim() !== ''));
    if (this.code()) return written;
    const [outsideKind, languages, accessibility] = [this.kind(), this.languages(), this.accessibility()];
    return { ...written, languages, accessibility, ...(outsideKind && { outsideKind }) };
  });
  /** The languages are filled in from the start, so that they alone are nothing to look at. */
  protected readonly hasPreview = computed(() => {
    const { languages: _, ...written } = this.content();
    return Object.values(written).some((value) => value.length > 0);
  });
  protected readonly deeds = computed(() =>
    (this.history.value()?.items ?? []).map(({ deed, at, by }) => ({
      heading: this.i18n.text(`measure.entry.deed.${deed}`),
      when: `${formatDateTime(at)} · ${by ?? ''}`,
    })),
  );

  constructor() {
    effect(() => {
      const entry = this.entry();
      const content = entry?.draft ?? entry?.published;
      if (!content) return;
      const { languages, accessibility, outsideKind, ...text } = content;
      this.text.set(text);
      this.kind.set(outsideKind ?? '');
      this.languages.set(languages ?? []);
      this.accessibility.set(accessibility ?? []);
    });
  }

  protected type(field: string, value: string): void {
    this.text.update((before) => ({ ...before, [field]: value }));
  }

  protected async save(version = this.entry()?.version): Promise<void> {
    const [entryId, measure] = [this.entryId(), this.code()];
    const answer = await this.form.submit({
      send: (idempotencyKey) => {
        const body = this.content();
        if (!entryId)
          return this.client.send('POST /catalogue-entries', { body: { ...body, ...(measure && { measure }) }, idempotencyKey });
        const etag = `"${String(version)}"`;
        return this.client.send('PUT /catalogue-entries/{entryId}', { path: { entryId }, body, etag, idempotencyKey });
      },
    });
    if (!answer) return;
    this.saved('measure.entry.draftSaved');
    if (!entryId) await this.router.navigate(['/measures/entries', answer.value.id]);
  }

  protected async take(deed: 'publication' | 'withdrawal'): Promise<void> {
    const entry = this.entry();
    if (!entry) return;
    const sending = { path: { entryId: entry.id }, etag: `"${String(entry.version)}"` };
    const answer = await this.form.submit({
      send: (idempotencyKey) => this.client.send(`POST /catalogue-entries/{entryId}/${deed}`, { ...sending, idempotencyKey }),
    });
    if (answer) this.saved(deed === 'publication' ? 'measure.entry.deed.published' : 'measure.entry.deed.withdrawn');
  }

  protected keepMine(): Promise<void> {
    return this.save(Number(this.form.problem()?.more['version']));
  }

  protected takeTheirs(): void {
    this.form.clear();
    this.list.reload();
  }

  private saved(key: string): void {
    this.list.reload();
    this.history.reload();
    this.toasts.show(this.i18n.text(key));
  }
}
