export { CheckGroup } from './check-group';
export { CheckField, SelectField, TextAreaField, TextField, type Choice } from './field';
export { RadioGroup, type RadioChoice } from './radio-group';
export { FieldFrame, type FieldWords } from './field-frame';
