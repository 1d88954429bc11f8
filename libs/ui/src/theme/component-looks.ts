import {
  Alert,
  Badge,
  Button,
  Card,
  Input,
  InputWrapper,
  Modal,
  Paper,
  Skeleton,
  Table,
  Tabs,
  Textarea,
  TextInput,
} from '@mantine/core';
import classes from './component-looks.module.css';

/** What the library's parts look like here; sizes and edges as everywhere else. */
export const componentLooks = {
  Button: Button.extend({ defaultProps: { size: 'md' }, classNames: { root: classes.button } }),
  Input: Input.extend({ defaultProps: { size: 'md' }, classNames: { input: classes.input } }),
  InputWrapper: InputWrapper.extend({
    defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
    classNames: { label: classes.label, error: classes.error },
  }),
  TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
  Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 3 } }),
  Badge: Badge.extend({ defaultProps: { variant: 'outline', radius: 'xs', tt: 'none' } }),
  Paper: Paper.extend({ defaultProps: { radius: 0, withBorder: true, shadow: undefined } }),
  Card: Card.extend({ defaultProps: { radius: 0, withBorder: true, shadow: undefined } }),
  Alert: Alert.extend({ defaultProps: { radius: 0, variant: 'light' }, classNames: { root: classes.alert } }),
  Table: Table.extend({ defaultProps: { striped: false, withColumnBorders: false } }),
  Tabs: Tabs.extend({ classNames: { tab: classes.tab } }),
  Modal: Modal.extend({ defaultProps: { radius: 0 } }),
  Skeleton: Skeleton.extend({ defaultProps: { animate: false } }),
};
