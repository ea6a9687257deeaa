import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ShareField, ShareRule, ShareSource } from '@fotfeste/participation/domain';

/** A field of the code list as the agreement has it. */
export class SharePackageFieldView {
  readonly field!: ShareField;
  readonly source!: ShareSource;
  /** How it can be shared. */
  readonly rule!: ShareRule;
  readonly kind!: 'necessary' | 'optional' | 'not-shared';
  /** The coordinator's words, or the product's own as a beginning. */
  readonly purpose!: string;
  readonly basis!: string;
}

/** An earlier version of the package. */
export class SharePackageVersionView {
  /** Instant it stopped holding. */
  readonly until!: string;
  readonly setByName!: string;
  readonly necessary!: readonly ShareField[];
  readonly optional!: readonly ShareField[];
}

/** What an agreement lets its provider know. */
export class SharePackageView {
  readonly agreementId!: string;
  readonly agreementNumber!: string;
  readonly providerName!: string;
  readonly measure!: MeasureCode;
  /** 0 while the agreement says nothing. */
  readonly version!: number;
  readonly source!: 'agreement' | 'product';
  readonly setByName?: string;
  /** Instant. */
  readonly setAt?: string;
  /** Whether the reader's own unit takes in under it. */
  readonly mayChange!: boolean;
  /** Participants the provider sees today. */
  readonly concerned!: number;
  readonly fields!: readonly SharePackageFieldView[];
  /** The newest first. */
  readonly earlier!: readonly SharePackageVersionView[];
}
