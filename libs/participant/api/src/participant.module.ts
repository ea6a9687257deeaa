import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { participantRows } from './rows';

@Module({ imports: [TypeOrmModule.forFeature(participantRows)] })
export class ParticipantModule {}
