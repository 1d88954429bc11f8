export * from './pick';
export * from './revisions';
