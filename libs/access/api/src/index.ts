import './fastify';

export * from './absence/stands-for';
export * from './access-log';
export * from './access.decorator';
export * from './access.module';
export * from './person-access.reader';
export * from './reason/reasons-told';
export * from './session/session.store';
export * from './session/sign-in.settings';
export * from './staff/staff-member.row';
export * from './staff/staff.reader';
export * from './staff/staff.view';
