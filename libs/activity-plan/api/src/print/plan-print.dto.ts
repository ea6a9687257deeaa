import { IsIn } from 'class-validator';
import { languages, type Language } from '@fotfeste/shared/kernel';

export class PlanPrintQuery {
  /** Language of everything that the product says; what people wrote stays as they wrote it. */
  @IsIn(languages)
  readonly language!: Language;
}
