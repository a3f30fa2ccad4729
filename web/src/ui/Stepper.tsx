import { addOutline, removeOutline } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { IconButton } from './Button';
import styles from './Stepper.module.css';

interface StepperProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number, typed or taken up and down by one. */
export function Stepper({ label, value, least, most, onChange }: StepperProps) {
  const t = useText();
  const change = (next: number) => {
    if (Number.isInteger(next) && next >= least && next <= most && next !== value) onChange(next);
  };
  return (
    <span role="group" aria-label={label} className={styles.stepper}>
      <IconButton
        icon={removeOutline}
        label={t('action.less')}
        disabled={value <= least}
        onClick={() => change(value - 1)}
      />
      <input
        key={value}
        type="number"
        inputMode="numeric"
        aria-label={label}
        min={least}
        max={most}
        defaultValue={value}
        onBlur={({ target }) => change(target.valueAsNumber)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        className={styles.number}
      />
      <IconButton
        icon={addOutline}
        label={t('action.more')}
        disabled={value >= most}
        onClick={() => change(value + 1)}
      />
    </span>
  );
}
