export * from '../limits/index';
export * from './texts';
export * from './values';
