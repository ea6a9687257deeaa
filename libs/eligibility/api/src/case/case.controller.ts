import { Body, Controller, HttpCode, Post, RawBody } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOkResponse, ApiUnprocessableEntityResponse, getSchemaPath } from '@nestjs/swagger';
import { Access } from '@fotfeste/access/api';
import { answerOrRefuse } from './answer-or-refuse';
import { CaseRequest } from './case.dto';
import { CaseRefusalView } from './case-refusal.view';
import { CaseAnswerView } from './case.view';

@Controller('eligibility/assessments')
export class CaseController {
  /** Asks the law about the given facts, of nobody in particular: for whoever is signed in. Stores nothing. 422 names everything that is wrong with the case. */
  @Post()
  @HttpCode(200)
  @ApiBody({ type: CaseRequest })
  @ApiOkResponse({ type: CaseAnswerView })
  @ApiExtraModels(CaseRefusalView)
  @ApiUnprocessableEntityResponse({
    description: 'The case cannot be assessed as it is given; `errors` names everything, in three languages.',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(CaseRefusalView) } } },
  })
  @Access({ permission: 'measure:read', subject: 'nobody' })
  assess(@Body() given: unknown, @RawBody() text: Uint8Array | undefined): CaseAnswerView {
    return answerOrRefuse({ given, text: new TextDecoder().decode(text) });
  }
}
