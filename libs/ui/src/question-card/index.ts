export { QuestionCard, QuestionList } from './question-card';
