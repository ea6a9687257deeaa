import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork } from '@fotfeste/shared/api';
import { aliasesOf, type MeasureCode } from '@fotfeste/eligibility/domain';
import { catalogueCodes, measureTexts } from '@fotfeste/measure/domain';
import { measureNotInCatalogue } from '../measure.problems';
import { measureDetailView, measureView } from './catalogue-view';
import type { CatalogueView, MeasureDetailView } from './catalogue.view';
import { MeasureTypeReader } from './measure-type.reader';

/** The neutral catalogue of measures. */
@Injectable()
export class CatalogueService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Everything one can take part in, group by group. */
  all(actor: Actor): Promise<CatalogueView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const counts = await tx.use(MeasureTypeReader).offeringCounts();
      const countOf = (code: MeasureCode) => counts.find(({ measure }) => measure === code);
      return {
        items: catalogueCodes.flatMap((code) => {
          const text = measureTexts[code];
          return text ? [measureView(code, text, countOf(code), tx.today)] : [];
        }),
      };
    });
  }

  one(actor: Actor, code: MeasureCode): Promise<MeasureDetailView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const text = measureTexts[code];
      if (!text) throw new Problem(measureNotInCatalogue);
      const reader = tx.use(MeasureTypeReader);
      const counts = await reader.offeringCounts();
      const view = measureView(
        code,
        text,
        counts.find(({ measure }) => measure === code),
        tx.today,
      );
      return measureDetailView(view, await reader.navCodes(code, aliasesOf(code)));
    });
  }
}
