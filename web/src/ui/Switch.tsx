import styles from './Switch.module.css';

interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, at once. */
export const Switch = ({ label, checked, disabled, onChange }: SwitchProps) => (
  <span className={styles.frame}>
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
      className={styles.switch}
    />
  </span>
);
