export * from './employer-contact';
export * from './fidelity';
export * from './job-placement';
export * from './job-support';
export * from './vocational-profile';
