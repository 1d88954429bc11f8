export * from './pick';
export * from './revisions';
export * from './report';
