export * from './embedded-office-register';
export * from './embedded-population-register';
export * from './office-register';
export * from './population-register';
export * from './register-providers';
export * from './synthetic-population';
