export { SeatPlan } from './seat-plan';
export { countMarks, laySeats } from './lay-seats';
