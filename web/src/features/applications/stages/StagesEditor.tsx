import { addOutline } from 'ionicons/icons';
import { useState } from 'react';
import type { Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState } from '@/ui/State';
import { describeFailure } from '@/i18n/failures';
import { useNamedStages, useStages } from '../queries';
import { StageRow } from './StageRow';
import styles from './Stages.module.css';
import { colors, keyFor, shifted } from './pipeline';
import { useSaveStages } from './useSaveStages';

/** The person's own pipeline. Nothing changes until it is saved. */
export function StagesEditor() {
  const { data, error, refetch } = useStages();
  const named = useNamedStages();
  if (!data && error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <Skeleton>
        <div className={styles.rows}>
          {[1, 2, 3, 4, 5].map((each) => (
            <Bar key={each} height={64} />
          ))}
        </div>
      </Skeleton>
    );
  return (
    <Editor key={data.map(({ key, name, color }) => key + name + color).join()} given={data} shown={named} />
  );
}

function Editor({ given, shown }: { given: Stage[]; shown: Stage[] }) {
  const t = useText();
  const [stages, setStages] = useState(shown);
  const [gone, setGone] = useState<ReadonlyMap<string, string>>(new Map());
  const saving = useSaveStages();
  const isOld = (key: string) => given.some((stage) => stage.key === key);
  const change = (key: string, part: Partial<Stage>) =>
    setStages(stages.map((stage) => (stage.key === key ? { ...stage, ...part } : stage)));
  const remove = (stage: Stage, to: string) => {
    setStages(stages.filter(({ key }) => key !== stage.key));
    if (isOld(stage.key)) setGone(new Map([...gone, [stage.key, to]]));
  };
  const add = () => {
    const name = t('stages.new_name');
    setStages([
      ...stages,
      { key: keyFor(name, [...stages, ...given]), name, kind: 'interviewing', color: colors[9] ?? '#40c8e0' },
    ]);
  };
  const dirty = JSON.stringify(stages) !== JSON.stringify(shown);
  // A first name that was shown in another language and left alone stays the one the server knows.
  const written = stages.map((stage) => {
    const as = shown.find(({ key }) => key === stage.key);
    const before = given.find(({ key }) => key === stage.key);
    return before && as?.name === stage.name ? { ...stage, name: before.name } : stage;
  });

  return (
    <>
      <p className={styles.intro}>{t('stages.intro')}</p>
      {saving.error && <Notice tone="danger">{describeFailure(t, saving.error)}</Notice>}
      <ol className={styles.rows}>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.key}
            stage={stage}
            stages={stages}
            first={index === 0}
            last={index === stages.length - 1}
            isOld={isOld(stage.key)}
            onChange={(part) => change(stage.key, part)}
            onShift={(by) => setStages(shifted(stages, stage.key, by))}
            onRemove={(to) => remove(stage, to)}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Button look="soft" icon={addOutline} onClick={add} disabled={stages.length >= 30}>
          {t('stages.add')}
        </Button>
        <Button
          disabled={!dirty || stages.some(({ name }) => !name.trim())}
          busy={saving.isPending}
          onClick={() => saving.mutate({ stages: written, gone })}
        >
          {t('action.save')}
        </Button>
      </div>
    </>
  );
}
