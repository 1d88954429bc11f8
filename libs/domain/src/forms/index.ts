export * from './answer-names';
export * from './check-form';
export * from './countries';
export * from './file-answers';
export * from './read-answers';
export * from './retention';
export * from './tell-choice';
