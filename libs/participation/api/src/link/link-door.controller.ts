import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { Limited, withoutCommand } from '@fotfeste/shared/api';
import { OpenToAll } from '@fotfeste/access/api';
import { LinkAnswerService } from './link-answer.service';
import { LinkAnswersRequest, LinkCodeRequest, LinkSessionRequest, LinkTokenRequest } from './link-door.dto';
import { LinkDoorService } from './link-door.service';
import { LinkCodeView, LinkGreetingView, LinkQuestionsView, LinkReceiptView, OpenedLinkView } from './link-door.view';

/** The door for somebody at a provider without an account. No address here holds a token, and none of these replies is kept for a repetition but the receipt. */
@Controller('link')
@OpenToAll()
export class LinkDoorController {
  constructor(
    private readonly door: LinkDoorService,
    private readonly answers: LinkAnswerService,
  ) {}

  /** Where a code would be sent. A link that opens nothing is answered the same, whatever the reason. */
  @Post()
  @HttpCode(200)
  @Limited()
  greet(@Body() body: LinkTokenRequest, @Ip() address: string): Promise<LinkGreetingView> {
    return withoutCommand(() => this.door.greet(body, address));
  }

  /** Sends a code to the contact's registered telephone. */
  @Post('code')
  @HttpCode(200)
  @Limited()
  sendCode(@Body() body: LinkTokenRequest, @Ip() address: string): Promise<LinkCodeView> {
    return withoutCommand(() => this.door.sendCode(body, address));
  }

  /** Opens the questions with the code. The tenth wrong code closes the link. */
  @Post('session')
  @HttpCode(200)
  @Limited()
  open(@Body() body: LinkCodeRequest, @Ip() address: string): Promise<OpenedLinkView> {
    return withoutCommand(() => this.door.open(body, address));
  }

  /** What is due now. */
  @Post('questions')
  @HttpCode(200)
  @Limited()
  questions(@Body() body: LinkSessionRequest, @Ip() address: string): Promise<LinkQuestionsView> {
    return withoutCommand(() => this.door.questions(body, address));
  }

  /** Sends every answer at once, and spends the link. */
  @Post('answers')
  @HttpCode(200)
  @Limited()
  answer(@Body() body: LinkAnswersRequest, @Ip() address: string): Promise<LinkReceiptView> {
    return this.answers.answer(body, address);
  }
}
