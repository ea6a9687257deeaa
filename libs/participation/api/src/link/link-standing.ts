import type { Tx } from '@fotfeste/shared/api';
import { ProviderReader, type ProviderContact } from '@fotfeste/measure/api';
import { contactGapsOf, linkBarOf, type LinkSubject } from '@fotfeste/participation/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationLinkRow } from '../rows/link.rows';
import { isUsable } from './link.repository';

/** How a link stands for whoever holds it. */
export type LinkStanding =
  | { readonly kind: 'open'; readonly contact: ProviderContact & { readonly telephone: string }; readonly measure: MeasureCode }
  | { readonly kind: 'barred'; readonly measure: MeasureCode }
  | { readonly kind: 'dead' };

/** Asked at every step: the person may have been protected, or the contact have left, since the link was sent. */
export async function standingOf(tx: Tx, link: ParticipationLinkRow): Promise<LinkStanding> {
  if (!isUsable(link, tx.now)) return { kind: 'dead' };
  const [subject] = await tx.asSystem(() => tx.query<Omit<LinkSubject, 'questions'>>(subjectQuery, [link.id, tx.today]));
  if (!subject) return { kind: 'dead' };
  const { measure } = subject;
  const contact = await tx.use(ProviderReader).contact(link.contactId);
  const isReached = contact?.provider === link.organisation && !contactGapsOf(contact).includes('mobile');
  if (!isReached || !contact.telephone || linkBarOf({ ...subject, questions: 1 })) return { kind: 'barred', measure };
  return { kind: 'open', contact: { ...contact, telephone: contact.telephone }, measure };
}

/** With the product's own rights, since a link sees no one: three facts about one person, of which none is shown. */
const subjectQuery = `
  select p.measure, a.protection <> 'none' as "isProtected",
         exists (select 1 from provider_access w where w.participation_id = p.id and w.organisation = l.organisation
           and w.from_date <= $2 and (w.to_date is null or w.to_date >= $2)) as "isShared"
  from participation_link l join participation p on p.id = l.participation_id join person_access a on a.participant_id = l.participant_id
  where l.id = $1`;
