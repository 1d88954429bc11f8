export * from './limits';
export * from './model';
export * from './problems';
export * from './text';
