import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { OutsideOffer, StepIntent, StepWait } from '@fotfeste/activity-plan/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Combobox, DateField, Form, type FormState, Select, TextArea } from '@fotfeste/shared/ui';
import { Client, I18n, Session } from '@fotfeste/shared/web';
import { placesText, startInWords } from '@fotfeste/measure/web';
import { offeringNames } from '@fotfeste/participation/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts } from '../path-texts';
import type { WrittenStep } from '../views';
import { OutsideFields } from './outside-fields';
import { StepOptions } from './step-options';

/** The fields of one step; each change goes straight into the path, which is held against the law again. */
@Component({
  selector: 'ff-step-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, DateField, Form, OutsideFields, Select, TextArea, TranslocoPipe],
  templateUrl: './step-form.html',
  host: { class: 'ff-stack' },
})
export class StepForm {
  readonly step = input.required<WrittenStep>();
  /** The other steps, which this one may wait for. */
  readonly others = input.required<readonly WrittenStep[]>();
  readonly form = input.required<FormState>();
  readonly changed = output<WrittenStep>();
  /** Days move through the path: what waits for the step goes along. */
  readonly moved = output<{ readonly from: LocalDate; readonly to: LocalDate }>();
  readonly removed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly texts = inject(PathTexts);
  protected readonly options = inject(StepOptions);

  protected readonly otherSteps = computed(() =>
    this.others().map((step) => ({ value: step.id, label: `${this.texts.step(step)}, ${this.texts.period(step)}` })),
  );
  /** Offerings of the measure near the office, those with free places first. */
  private readonly offerings = this.client.read('GET /offerings', () => {
    const [office] = this.session.actor()?.offices ?? [];
    const { measure } = this.step();
    if (!measure) return undefined;
    return { measure: [measure], ...(office && { office: office.number }), sort: 'free' as const, pageSize: 20 };
  });
  private readonly starts = this.client.read('GET /probable-starts', () => {
    const ids = this.offerings.value()?.items.map(({ id }) => id) ?? [];
    return ids.length > 0 ? { offering: ids } : undefined;
  });
  protected readonly places = computed(() => {
    const { offeringId, offeringName } = this.step();
    const starts = new Map(this.starts.value()?.items.map(({ offeringId: id, start }) => [id, startInWords(start, this.i18n).when]) ?? []);
    const found = this.offerings.value()?.items ?? [];
    const names = offeringNames(found);
    const near = found.map(({ id: value, name, places }) => {
      const { key, values } = placesText(places);
      return { value, label: [names.get(value) ?? name, this.i18n.text(key, values), starts.get(value)].filter(Boolean).join(' · ') };
    });
    const isFar = offeringId !== undefined && !near.some(({ value }) => value === offeringId);
    return isFar ? [{ value: offeringId, label: offeringName ?? offeringId }, ...near] : near;
  });

  protected name(field: keyof WrittenStep): string {
    return `step.${field}`;
  }

  /** Another measure is at another place. */
  protected setMeasure(measure: MeasureCode | ''): void {
    if (measure === '' || measure === this.step().measure) return;
    const { offeringId: _offeringId, offeringName: _offeringName, ...rest } = this.step();
    this.changed.emit({ ...rest, measure } as WrittenStep);
  }

  protected setOffer(outside: OutsideOffer): void {
    this.set({ outside });
  }

  protected setDay(field: 'from' | 'to', day: LocalDate | undefined): void {
    const { from, to } = this.step();
    if (day && day !== this.step()[field]) this.moved.emit({ from, to, [field]: day });
  }

  protected setPurpose(purpose: Purpose | ''): void {
    this.set({ purpose: purpose || undefined });
  }

  protected setIntent(intent: StepIntent | ''): void {
    if (intent) this.set({ intent });
  }

  protected setPlace(offeringId: string): void {
    this.set({ offeringId: offeringId || undefined, offeringName: undefined });
  }

  protected setWait(waitsFor: StepWait | ''): void {
    const first = this.others()[0]?.id;
    this.set({ waitsFor: waitsFor || undefined, waitsForStep: waitsFor === 'step' ? (this.step().waitsForStep ?? first) : undefined });
  }

  protected setWaitedStep(waitsForStep: string): void {
    this.set({ waitsForStep: waitsForStep || undefined });
  }

  protected setWords(words: string): void {
    this.set({ words: words || undefined });
  }

  private set(change: { readonly [Field in keyof WrittenStep]?: WrittenStep[Field] | undefined }): void {
    const merged = { ...this.step(), ...change };
    this.changed.emit(Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as WrittenStep);
  }
}
