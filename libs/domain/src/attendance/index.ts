export * from './days';
export * from './judge-ticket';
export * from './presence';
export * from './ticket-code';
