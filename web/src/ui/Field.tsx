import { eyeOffOutline, eyeOutline } from 'ionicons/icons';
import {
  useId,
  useState,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { IconButton } from './Button';
import styles from './Field.module.css';
import { classes } from './classes';

interface Labelled {
  label: string;
  hint?: string;
  error?: string | null;
}

type TextFieldProps = Labelled & { end?: ReactNode } & InputHTMLAttributes<HTMLInputElement>;

export function TextField({ label, hint, error, end, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <span className={styles.control}>
        <input
          {...input}
          {...describedBy(id, hint, error)}
          className={classes(styles.input, Boolean(end) && styles.withEnd)}
        />
        {end && <span className={styles.end}>{end}</span>}
      </span>
    </Frame>
  );
}

export function PasswordField(props: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const t = useText();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      end={
        <IconButton
          icon={shown ? eyeOffOutline : eyeOutline}
          label={t(shown ? 'field.hide_password' : 'field.show_password')}
          onClick={() => setShown(!shown)}
        />
      }
    />
  );
}

export function TextArea({
  label,
  hint,
  error,
  ...area
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea {...area} {...describedBy(id, hint, error)} className={classes(styles.input, styles.area)} />
    </Frame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  ...select
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        {...describedBy(id, hint, error)}
        className={classes(styles.input, styles.select)}
      />
    </Frame>
  );
}

function Frame({ id, label, hint, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
      {hint && !error && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

const describedBy = (id: string, hint?: string, error?: string | null) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined,
});
