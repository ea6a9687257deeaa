import { LinkAnswerService } from './link-answer.service';
import { LinkDoorController } from './link-door.controller';
import { LinkDoorKeeper } from './link-door-keeper';
import { LinkDoorService } from './link-door.service';
import { LinkController } from './link.controller';
import { LinkMessages } from './link-messages';
import { LinkService } from './link.service';

/** What the module needs of links for providers without an account. */
export const linkControllers = [LinkController, LinkDoorController];
export const linkServices = [LinkService, LinkMessages, LinkDoorKeeper, LinkDoorService, LinkAnswerService];
