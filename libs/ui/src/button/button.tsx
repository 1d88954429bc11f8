import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import { cx } from '../cx/index';
import styles from './button.module.css';

interface Look {
  /** Filled for the one main act of a group; `plain` is underlined text. */
  look?: 'filled' | 'second' | 'plain' | 'danger';
  size?: 'normal' | 'big' | 'small';
  isOnCover?: boolean;
  isWideOnPhones?: boolean;
}

function lookClass(
  { look = 'filled', size = 'normal', isOnCover, isWideOnPhones }: Look,
  more?: string,
): string {
  return cx(
    styles.button,
    styles[look],
    styles[size],
    isOnCover && styles.onCover,
    isWideOnPhones && styles.wide,
    more,
  );
}

export function Button({
  look,
  size,
  isOnCover,
  isWideOnPhones,
  className,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type={type}
      className={lookClass({ look, size, isOnCover, isWideOnPhones }, className)}
      {...rest}
    />
  );
}

export function LinkButton({
  look,
  size,
  isOnCover,
  isWideOnPhones,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={lookClass({ look, size, isOnCover, isWideOnPhones }, className)} {...rest}>
      {children}
    </a>
  );
}
