import { inject, Injectable } from '@angular/core';
import { barrierNames, type CodeOrigin, codeTellerNames, resourceNames } from '@fotfeste/assistance/domain';
import { formatDate, I18n } from '@fotfeste/shared/web';
import type { FieldTexts } from '../draft/difference';
import { SourceTexts } from '../source/source-texts';
import type { Assessed } from './assessed';

/** The fields of a needs assessment in words. */
@Injectable({ providedIn: 'root' })
export class NeedsTexts implements FieldTexts<Assessed> {
  private readonly i18n = inject(I18n);
  private readonly sources = inject(SourceTexts);

  label(field: keyof Assessed): string {
    return this.i18n.text(`assistance.needs.field.${field}`);
  }

  /** «Personen selv, 23.06.2024» */
  said({ saidBy, saidOn }: Pick<CodeOrigin, 'saidBy' | 'saidOn'>): string {
    return `${this.i18n.localized(codeTellerNames[saidBy])}, ${formatDate(saidOn)}`;
  }

  words(field: keyof Assessed, content: Assessed): string {
    switch (field) {
      case 'barriers':
        return content.barriers.map((barrier) => this.i18n.localized(barrierNames[barrier])).join(', ');
      case 'barrierOrigins':
        return content.barrierOrigins.map((origin) => `${this.i18n.localized(barrierNames[origin.code])}: ${this.said(origin)}`).join('\n');
      case 'resourceOrigins':
        return content.resourceOrigins
          .map((origin) => `${this.i18n.localized(resourceNames[origin.code])}: ${this.said(origin)}`)
          .join('\n');
      case 'resources':
        return content.resources.map((resource) => this.i18n.localized(resourceNames[resource])).join(', ');
      case 'capacityAssessedOn':
        return content.capacityAssessedOn && formatDate(content.capacityAssessedOn);
      case 'capacityReduced':
        return content.capacityReduced && this.i18n.text(`assistance.needs.reduced.${content.capacityReduced}`);
      case 'capacitySources':
        return content.capacitySources.map((source) => this.sources.line(source)).join('\n');
      default:
        return content[field];
    }
  }
}
