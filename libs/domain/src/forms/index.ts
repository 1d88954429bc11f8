export * from './check-form';
export * from './read-answers';
