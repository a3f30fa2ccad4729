import { useText } from '@/i18n/LanguageProvider';
import { Choice } from '@/ui/Choice';
import { TextField } from '@/ui/Field';
import styles from './Analytics.module.css';
import { daysBefore, presets, type Period, type Preset } from './period';

interface PeriodPickerProps {
  period: Period & { preset: Preset | 'own' };
  onChange: (query: Record<string, string>) => void;
}

export function PeriodPicker({ period, onChange }: PeriodPickerProps) {
  const t = useText();
  const own = period.preset === 'own';
  return (
    <div className={styles.period}>
      <Choice
        label={t('analytics.period')}
        value={period.preset}
        options={[...presets, 'own' as const].map((value) => ({ value, label: t(`period.days_${value}`) }))}
        onChange={(preset) =>
          onChange(
            preset === 'own'
              ? { from: period.from || daysBefore(30), to: daysBefore(0) }
              : preset === 'all'
                ? {}
                : { days: preset },
          )
        }
      />
      {own && (
        <div className={styles.days}>
          <TextField
            label={t('period.from')}
            type="date"
            value={period.from}
            max={period.to || undefined}
            onChange={({ target }) => onChange({ from: target.value, to: period.to })}
          />
          <TextField
            label={t('period.to')}
            type="date"
            value={period.to}
            min={period.from || undefined}
            onChange={({ target }) => onChange({ from: period.from, to: target.value })}
          />
        </div>
      )}
    </div>
  );
}
