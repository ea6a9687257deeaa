import { Column, Entity, Index, PrimaryColumn, type ValueTransformer } from 'typeorm';
import type { LocalDate, Ore } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type {
  Alternative,
  ApprovalChannel,
  ApprovalGiver,
  Attainment,
  ContentElement,
  EndingKind,
  EndReason,
  GivenUpReport,
  ParticipationRoute,
  ParticipationStatus,
  PriceAnswer,
  Purpose,
  TrainingCategory,
  WaitingCause,
} from '@fotfeste/participation/domain';

/** A technical rule of Nav's own systems that was set aside, and why. */
export interface RuleOverride {
  readonly rule: string;
  readonly reason: string;
}

/** Where a participation was registered: here, or in an older system it was brought over from. */
export type ParticipationSource = 'fotfeste' | 'arena' | 'other-system' | 'adviser';

/** The driver gives a bigint as text; an amount in øre is far below what a number holds exactly. */
const amount: ValueTransformer = {
  from: (value: string | null): Ore | null => (value === null ? null : Number(value)),
  to: (value: unknown) => value,
};

/** A row in `participation`: one participant in one measure. */
@Entity('participation')
@Index('participation_offering_status', ['offeringId', 'status'])
@Index('participation_organisation_status', ['organisation', 'status'])
@Index('participation_calendar', ['status', 'startsOn', 'endsOn'])
@Index('participation_coordinator_unit', ['coordinatorUnit', 'status'])
@Index('participation_price_waiting', { synchronize: false })
export class ParticipationRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_pkey' })
  readonly id!: string;

  @Index('participation_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly measure!: MeasureCode;

  @Column('text')
  readonly route!: ParticipationRoute;

  @Column('text')
  readonly ending!: EndingKind;

  @Column('uuid', { name: 'offering_id', nullable: true })
  readonly offeringId!: string | null;

  /** Organisation number of the provider. */
  @Column('text', { nullable: true })
  readonly organisation!: string | null;

  /** The provider is Nav's own (egenregi). */
  @Column('boolean', { name: 'in_house', default: false })
  readonly inHouse!: boolean;

  /** Organisation number of the employer or school that is host. */
  @Column('text', { name: 'host_organisation', nullable: true })
  readonly hostOrganisation!: string | null;

  @Column('text', { name: 'host_name', nullable: true })
  readonly hostName!: string | null;

  @Column('text', { nullable: true })
  readonly workplace!: string | null;

  /** Nav unit whose measure coordinator takes in to the offering. */
  @Column('text', { name: 'coordinator_unit', nullable: true })
  readonly coordinatorUnit!: string | null;

  @Column('text')
  readonly status!: ParticipationStatus;

  @Column('date', { name: 'status_from' })
  readonly statusFrom!: LocalDate;

  @Column('text', { nullable: true })
  readonly reason!: EndReason | null;

  @Column('text', { name: 'reason_words', nullable: true })
  readonly reasonWords!: string | null;

  @Column('date', { name: 'starts_on', nullable: true })
  readonly startsOn!: LocalDate | null;

  /** Last day. */
  @Column('date', { name: 'ends_on', nullable: true })
  readonly endsOn!: LocalDate | null;

  @Column('text', { nullable: true })
  readonly purpose!: Purpose | null;

  @Column('text', { name: 'purpose_words', nullable: true })
  readonly purposeWords!: string | null;

  /** Why this measure and not another. */
  @Column('text', { name: 'choice_reason', nullable: true })
  readonly choiceReason!: string | null;

  @Column('jsonb', { default: () => "'[]'" })
  readonly alternatives!: readonly Alternative[];

  /** What the participant wants, in own words. */
  @Column('text', { name: 'own_wish', nullable: true })
  readonly ownWish!: string | null;

  /** The measure that would have been chosen, had it been there. */
  @Column('text', { name: 'preferred_measure', nullable: true })
  readonly preferredMeasure!: MeasureCode | null;

  /** The adviser's words to the provider that hold now, in `participation_background`. */
  @Column('uuid', { name: 'background_id', nullable: true })
  readonly backgroundId!: string | null;

  /** What the measure is to hold for this participant. */
  @Column('text', { nullable: true })
  readonly content!: string | null;

  @Column('jsonb', { name: 'content_elements', default: () => "'[]'" })
  readonly contentElements!: readonly ContentElement[];

  @Column('date', { name: 'consulted_on', nullable: true })
  readonly consultedOn!: LocalDate | null;

  /** What came of the talk with the participant about choice, content and length. */
  @Column('text', { name: 'consultation_words', nullable: true })
  readonly consultationWords!: string | null;

  @Column('text', { name: 'approval_given_by', nullable: true })
  readonly approvalGivenBy!: ApprovalGiver | null;

  @Column('text', { name: 'approval_channel', nullable: true })
  readonly approvalChannel!: ApprovalChannel | null;

  @Column('date', { name: 'approval_given_on', nullable: true })
  readonly approvalGivenOn!: LocalDate | null;

  /** The participant's no, until a later yes. */
  @Column('text', { name: 'declined_by', nullable: true })
  readonly declinedBy!: ApprovalGiver | null;

  @Column('text', { name: 'declined_channel', nullable: true })
  readonly declinedChannel!: ApprovalChannel | null;

  @Column('date', { name: 'declined_on', nullable: true })
  readonly declinedOn!: LocalDate | null;

  /** Enrolled on behalf: the day the adviser said that the participant was informed. */
  @Column('date', { name: 'informed_on', nullable: true })
  readonly informedOn!: LocalDate | null;

  /** Whether the participant is family of or close to the provider (GEN-12); empty while nobody has said. */
  @Column('boolean', { name: 'close_relation', nullable: true })
  readonly closeRelation!: boolean | null;

  /** The assessment the referral rests on. */
  @Column('uuid', { name: 'assessment_id', nullable: true })
  readonly assessmentId!: string | null;

  @Column('jsonb', { default: () => "'[]'" })
  readonly overrides!: readonly RuleOverride[];

  @Column('date', { name: 'applied_on', nullable: true })
  readonly appliedOn!: LocalDate | null;

  @Column('date', { name: 'waiting_since', nullable: true })
  readonly waitingSince!: LocalDate | null;

  @Column('text', { name: 'waiting_cause', nullable: true })
  readonly waitingCause!: string | null;

  @Column('text', { name: 'waiting_cause_code', nullable: true })
  readonly waitingCauseCode!: WaitingCause | null;

  /** The day Nav first shared the participant with the provider. */
  @Column('date', { name: 'shared_on', nullable: true })
  readonly sharedOn!: LocalDate | null;

  @Column('timestamptz', { name: 'placed_at', nullable: true })
  readonly placedAt!: Date | null;

  @Column('text', { name: 'placed_by', nullable: true })
  readonly placedBy!: string | null;

  @Column('text', { name: 'placed_by_name', nullable: true })
  readonly placedByName!: string | null;

  @Column('date', { name: 'taken_in_on', nullable: true })
  readonly takenInOn!: LocalDate | null;

  /** The provider's contact for this participant. */
  @Index('participation_provider_contact_id', { where: 'provider_contact_id is not null' })
  @Column('text', { name: 'provider_contact_id', nullable: true })
  readonly providerContactId!: string | null;

  @Column('text', { name: 'provider_contact_name', nullable: true })
  readonly providerContactName!: string | null;

  /** The day an employer was first met in job support; what was said there is in `job_support_contact`. */
  @Column('date', { name: 'first_employer_contact_on', nullable: true })
  readonly firstEmployerContactOn!: LocalDate | null;

  /** When Nav last changed something that the provider should know of. */
  @Column('timestamptz', { name: 'news_for_provider_at', nullable: true })
  readonly newsForProviderAt!: Date | null;

  /** Whether the purpose was reached, said at the end or afterwards. */
  @Column('text', { nullable: true })
  readonly attainment!: Attainment | null;

  @Column('text', { name: 'attainment_words', nullable: true })
  readonly attainmentWords!: string | null;

  @Column('date', { name: 'attainment_on', nullable: true })
  readonly attainmentOn!: LocalDate | null;

  @Column('text', { name: 'attainment_by_name', nullable: true })
  readonly attainmentByName!: string | null;

  /** That the final report does not come, when Nav has said so. */
  @Column('jsonb', { name: 'report_given_up', nullable: true })
  readonly reportGivenUp!: GivenUpReport | null;

  /** What the training of a single place is sorted under. */
  @Column('jsonb', { nullable: true })
  readonly training!: TrainingCategory | null;

  /** What Nav is to pay for a single place. */
  @Column('bigint', { name: 'price_ore', nullable: true, transformer: amount })
  readonly priceOre!: Ore | null;

  @Column('text', { name: 'price_by', nullable: true })
  readonly priceBy!: string | null;

  @Column('text', { name: 'price_by_name', nullable: true })
  readonly priceByName!: string | null;

  @Column('timestamptz', { name: 'price_at', nullable: true })
  readonly priceAt!: Date | null;

  /** The approver's answer to the price; empty while it waits, and again when another price is written. */
  @Column('text', { name: 'price_answer', nullable: true })
  readonly priceAnswer!: PriceAnswer | null;

  @Column('text', { name: 'price_answer_words', nullable: true })
  readonly priceAnswerWords!: string | null;

  @Column('timestamptz', { name: 'price_answered_at', nullable: true })
  readonly priceAnsweredAt!: Date | null;

  @Column('text', { name: 'price_answered_by_name', nullable: true })
  readonly priceAnsweredByName!: string | null;

  /** The price that was approved last, also while another waits. */
  @Column('bigint', { name: 'price_approved_ore', nullable: true, transformer: amount })
  readonly priceApprovedOre!: Ore | null;

  @Column('text', { default: 'fotfeste' })
  readonly source!: ParticipationSource;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  @Column('text', { name: 'created_by' })
  readonly createdBy!: string;

  @Column('text', { name: 'created_by_name' })
  readonly createdByName!: string;
}
