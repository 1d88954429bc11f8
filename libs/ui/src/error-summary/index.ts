export { ErrorSummary, type SummaryFault } from './error-summary';
