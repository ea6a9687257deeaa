import { ContactNoteController, PersonContactsController } from './contact.controller';
import { ContactNoteService } from './contact.service';
import { PlanContactRow } from './plan-contact.row';

export const contactRows = [PlanContactRow];
export const contactControllers = [PersonContactsController, ContactNoteController];
export const contactServices = [ContactNoteService];
