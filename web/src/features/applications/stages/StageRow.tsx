import { arrowDownOutline, arrowUpOutline, trashOutline } from 'ionicons/icons';
import { useState, type MouseEvent } from 'react';
import type { Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button, IconButton } from '@/ui/Button';
import { SelectField, TextField } from '@/ui/Field';
import styles from './Stages.module.css';
import { canGo, colors, kinds } from './pipeline';

interface StageRowProps {
  stage: Stage;
  stages: Stage[];
  first: boolean;
  last: boolean;
  /** Saved before, so that its kind is settled and applications may stand there. */
  isOld: boolean;
  onChange: (part: Partial<Stage>) => void;
  onShift: (by: -1 | 1) => void;
  onRemove: (to: string) => void;
}

export function StageRow({ stage, stages, first, last, isOld, onChange, onShift, onRemove }: StageRowProps) {
  const t = useText();
  const [removing, setRemoving] = useState(false);
  const { name, color, kind } = stage;
  // A row that changes its place loses the focus, and at either end the button has no more to do.
  const shift = (by: 1 | -1) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    const back = by > 0 ? button.previousElementSibling : button.nextElementSibling;
    onShift(by);
    setTimeout(() => (button.disabled ? (back as HTMLElement) : button).focus());
  };
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <label className={styles.color} style={{ background: color }}>
          <span className="visually-hidden">{t('stages.color', { stage: name })}</span>
          <input
            type="color"
            list="stage-colors"
            value={color}
            onChange={(event) => onChange({ color: event.target.value })}
          />
        </label>
        <div className={styles.name}>
          <TextField
            label={t('stages.name')}
            value={name}
            maxLength={60}
            error={name.trim() ? null : t('field.code.required')}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </div>
        <span className={styles.tools}>
          <IconButton
            icon={arrowUpOutline}
            label={t('stages.up', { stage: name })}
            disabled={first}
            onClick={shift(-1)}
          />
          <IconButton
            icon={arrowDownOutline}
            label={t('stages.down', { stage: name })}
            disabled={last}
            onClick={shift(1)}
          />
          <IconButton
            icon={trashOutline}
            label={t('stages.remove', { stage: name })}
            disabled={!canGo(stages, stage)}
            onClick={() => (isOld ? setRemoving(!removing) : onRemove(''))}
          />
        </span>
      </div>
      {isOld ? (
        <p className={styles.kind}>{t('stages.counts_as', { kind: t(`kind.${kind}`) })}</p>
      ) : (
        <SelectField
          label={t('stages.kind')}
          hint={t('stages.kind_hint')}
          value={kind}
          onChange={(event) => onChange({ kind: kinds.find((each) => each === event.target.value) ?? kind })}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {t(`kind.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      {removing && <Removal stage={stage} stages={stages} onRemove={onRemove} />}
      <datalist id="stage-colors">
        {colors.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </li>
  );
}

/** Asks where the applications of a stage go before it does. */
function Removal({ stage, stages, onRemove }: Pick<StageRowProps, 'stage' | 'stages' | 'onRemove'>) {
  const t = useText();
  const others = stages.filter(({ key }) => key !== stage.key);
  const [to, setTo] = useState(others.find(({ kind }) => kind === stage.kind)?.key ?? others[0]?.key ?? '');
  return (
    <div className={styles.removal}>
      <SelectField
        label={t('stages.move_to', { stage: stage.name })}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        {others.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button look="danger" onClick={() => onRemove(to)}>
        {t('stages.remove_sure')}
      </Button>
    </div>
  );
}
