export * from './admission';
export * from './codes';
export * from './forms';
export * from './guests';
export * from './list';
export * from './messages';
export * from './own';
export * from './statistics';
