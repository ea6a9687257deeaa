import { computed, inject, Injectable } from '@angular/core';
import { Client } from '@fotfeste/shared/web';
import type { Measure } from '../contract';

/** All measures, read once for the page that provides it. */
@Injectable()
export class Catalogue {
  readonly reading = inject(Client).read('GET /measures');
  readonly measures = computed<readonly Measure[]>(() => this.reading.value()?.items ?? []);
  private readonly byCode = computed(() => new Map(this.measures().map((measure) => [measure.code, measure])));

  measure(code: Measure['code']): Measure | undefined {
    return this.byCode().get(code);
  }
}
