import type { AnswerOf } from '../message/answer';
import type { Contact, ContactBody, Job, JobBody, JobSupport, ProfileBody } from './views';

/** How whoever does the work saves it: the addresses of the provider and of Nav’s own differ, the rest is the same. */
export interface JobSupportTransport {
  saveProfile(version: number, body: ProfileBody, idempotencyKey: string): AnswerOf<JobSupport>;
  addContact(body: ContactBody, idempotencyKey: string): AnswerOf<JobSupport>;
  changeContact(contact: Contact, body: ContactBody, idempotencyKey: string): AnswerOf<JobSupport>;
  removeContact(contact: Contact): AnswerOf<JobSupport>;
  addJob(body: JobBody, idempotencyKey: string): AnswerOf<JobSupport>;
  changeJob(job: Job, body: JobBody, idempotencyKey: string): AnswerOf<JobSupport>;
}
