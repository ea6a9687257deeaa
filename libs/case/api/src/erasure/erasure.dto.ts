import { IsIn, IsString, Matches } from 'class-validator';
import { IsId, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  erasureGrounds,
  erasureKinds,
  erasureScopes,
  erasureWordsLength,
  type ErasureGround,
  type ErasureKind,
  type ErasureScope,
} from './erasure-kinds';

export class ErasurePath {
  @IsId()
  readonly erasureId!: string;
}

/** Asks to have something deleted for good. */
export class ErasureRequest {
  @IsIn(erasureKinds)
  readonly kind!: ErasureKind;

  /** Id of what is to be deleted, as the list of what can be deleted names it. */
  @IsId()
  readonly targetId!: string;

  @IsIn(erasureScopes)
  readonly scope!: ErasureScope;

  @IsIn(erasureGrounds)
  readonly ground!: ErasureGround;

  /** What the one who decides should know. Deleted with what it speaks of. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, erasureWordsLength)
  @Matches(/\S/)
  readonly words?: string;
}

/** Decides on somebody else's request. */
export class ErasureDecisionRequest {
  @IsIn(['erased', 'refused'])
  readonly outcome!: 'erased' | 'refused';

  /** Why not; a refusal asks for it. Stays. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, erasureWordsLength)
  @Matches(/\S/)
  readonly answer?: string;
}
