import { AttachmentService } from './attachment.service';
import { MeetingController } from './meeting.controller';
import { MeetingService } from './meeting.service';
import { MessageController } from './message.controller';
import { MessageService } from './message.service';
import { ProviderMeetingController } from './provider-meeting.controller';
import { ProviderMessageController } from './provider-message.controller';

/** What the module needs of messages, files and meetings. */
export const messageControllers = [MessageController, ProviderMessageController, MeetingController, ProviderMeetingController];
export const messageServices = [MessageService, AttachmentService, MeetingService];
