import { archiveOutline, arrowUndoOutline, pricetagOutline, trashOutline } from 'ionicons/icons';
import { useState } from 'react';
import type { Application, Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { IconButton } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { Sheet } from '@/ui/Sheet';
import { StageMenu } from '../StageMenu';
import { useAddTag, useArchive, useMove, useRemove } from '../changes';
import styles from './List.module.css';

interface SelectionBarProps {
  picked: Application[];
  stages: Stage[];
  onDone: () => void;
}

/** What can be done to all that were chosen. */
export function SelectionBar({ picked, stages, onDone }: SelectionBarProps) {
  const t = useText();
  const move = useMove();
  const archive = useArchive();
  const remove = useRemove();
  const [tagging, setTagging] = useState(false);
  const away = picked.every(({ archived }) => archived);
  const done = (change: () => void) => () => {
    change();
    onDone();
  };
  return (
    <div role="toolbar" aria-label={t('apps.selected', { count: picked.length })} className={styles.bar}>
      <span className={styles.barCount}>{t('apps.selected', { count: picked.length })}</span>
      <StageMenu
        label={t('apps.move_selected')}
        stages={[{ key: '', name: t('apps.move_to'), kind: 'saved', color: '' }, ...stages]}
        current=""
        onChoose={(key) => {
          const stage = stages.find((each) => each.key === key);
          if (stage) done(() => move(picked, stage))();
        }}
      />
      <IconButton icon={pricetagOutline} label={t('apps.tag_selected')} onClick={() => setTagging(true)} />
      <IconButton
        icon={away ? arrowUndoOutline : archiveOutline}
        label={t(away ? 'apps.restore' : 'apps.archive')}
        onClick={done(() => archive(picked, !away))}
      />
      <IconButton icon={trashOutline} label={t('apps.remove')} onClick={done(() => remove(picked))} />
      {tagging && <TagSheet picked={picked} onClose={() => setTagging(false)} />}
    </div>
  );
}

function TagSheet({ picked, onClose }: { picked: Application[]; onClose: () => void }) {
  const t = useText();
  const addTag = useAddTag();
  const [tag, setTag] = useState('');
  const add = () => {
    if (tag.trim()) addTag(picked, tag.trim());
    onClose();
  };
  return (
    <Sheet title={t('apps.tag_selected')} onClose={onClose} submit={{ label: t('apps.tag_add'), run: add }}>
      <TextField
        label={t('apps.tag')}
        value={tag}
        maxLength={50}
        onChange={(event) => setTag(event.target.value)}
        autoFocus
      />
    </Sheet>
  );
}
