import { assess } from '@fotfeste/eligibility/domain';

let asked = 0;

/** Asks the law about somebody, and counts that it was asked. */
export const askLaw: typeof assess = (...question) => {
  asked += 1;
  return assess(...question);
};

/** How often the law was asked about a measure for somebody since the process started. */
export function lawAsked(): number {
  return asked;
}
