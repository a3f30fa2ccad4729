import type { AnchorHTMLAttributes, ComponentPropsWithRef, ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router-dom';
import styles from './Button.module.css';
import { Icon } from './Icon';
import { classes } from './classes';

interface Look {
  look?: 'primary' | 'soft' | 'plain' | 'danger';
  icon?: string;
  /** Takes the whole width it is given. */
  block?: boolean;
  children: ReactNode;
}

const lookOf = ({ look = 'primary', block }: Look) =>
  classes(styles.button, styles[look], block && styles.block);

const Inside = ({ icon, children }: Pick<Look, 'icon' | 'children'>) => (
  <>
    {icon && <Icon icon={icon} className={styles.icon} />}
    <span>{children}</span>
  </>
);

type ButtonProps = Look & { busy?: boolean } & ComponentPropsWithRef<'button'>;

export function Button({ look, icon, block, busy = false, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={lookOf({ look, block, children })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <Inside icon={icon}>{children}</Inside>
    </button>
  );
}

/** Looks like a button, but leads somewhere inside the app. */
export function ButtonLink({ look, icon, block, children, ...rest }: Look & LinkProps) {
  return (
    <Link {...rest} className={lookOf({ look, block, children })}>
      <Inside icon={icon}>{children}</Inside>
    </Link>
  );
}

/** Looks like a button, but leads out of the app. */
export function OutsideLink({
  look,
  icon,
  block,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a target="_blank" rel="noopener noreferrer" {...rest} className={lookOf({ look, block, children })}>
      <Inside icon={icon}>{children}</Inside>
    </a>
  );
}

export function IconButton({
  icon,
  label,
  ...rest
}: { icon: string; label: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className={styles.iconOnly}>
      <Icon icon={icon} />
    </button>
  );
}
