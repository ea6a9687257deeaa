import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { Access } from '@fotfeste/access/api';
import { answerOrRefuse } from './answer-or-refuse';
import { CaseRequest } from './case.dto';
import { CaseAnswerView } from './case.view';

@Controller('eligibility/assessments')
export class CaseController {
  /** Asks the law about the given facts, of nobody in particular: for whoever is signed in. Stores nothing. 422 names everything that is wrong with the case. */
  @Post()
  @HttpCode(200)
  @ApiBody({ type: CaseRequest })
  @Access({ permission: 'measure:read', subject: 'nobody' })
  assess(@Body() body: Readonly<Record<string, unknown>>): CaseAnswerView {
    return answerOrRefuse(body);
  }
}
