import { IonIcon } from '@ionic/react';
import { close } from 'ionicons/icons';
import type { Resume, ResumeSkill } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { AddWord } from '@/ui/AddWord';
import { useMarking } from '../Marking';
import styles from '../Resume.module.css';
import { surenessOf } from '../evidence';
import { useChangeSkills } from '../queries';
import { Section } from './Section';

/** Skills come and go one by one; what is unsure says so. */
export function SkillsSection({ resume }: { resume: Resume }) {
  const t = useText();
  const change = useChangeSkills();
  const names = resume.skills.map(({ name }) => name);
  const remove = (gone: string) => {
    change(names.filter((name) => name !== gone));
    showToast({
      text: t('resume.skill_removed', { skill: gone }),
      action: { label: t('action.undo'), run: () => change(names) },
    });
  };
  const add = (name: string) => {
    if (!names.some((each) => each.toLowerCase() === name.toLowerCase())) change([...names, name]);
  };
  return (
    <Section title={t('resume.skills')}>
      {names.length === 0 ? (
        <p className={styles.quiet}>{t('resume.not_found')}</p>
      ) : (
        <ul className={styles.chips}>
          {resume.skills.map((skill) => (
            <SkillChip key={skill.name} skill={skill} onRemove={() => remove(skill.name)} />
          ))}
        </ul>
      )}
      <AddWord label={t('resume.add_skill')} maxLength={120} onAdd={add} />
    </Section>
  );
}

function SkillChip({ skill, onRemove }: { skill: ResumeSkill; onRemove: () => void }) {
  const t = useText();
  const mark = useMarking();
  const sureness = surenessOf(skill.confidence);
  const { evidence } = skill;
  return (
    <li className={styles.chip}>
      {evidence ? (
        <button
          type="button"
          title={`${t('resume.show_in_text')}: ${evidence}`}
          className={styles.chipName}
          onClick={() => mark(evidence)}
        >
          {skill.name}
          {sureness !== 'sure' && <span className={styles.unsure}>{t(`resume.sureness.${sureness}`)}</span>}
        </button>
      ) : (
        <span className={styles.chipName}>{skill.name}</span>
      )}
      <button
        type="button"
        aria-label={t('action.remove', { what: skill.name })}
        className={styles.chipRemove}
        onClick={onRemove}
      >
        <IonIcon icon={close} aria-hidden="true" />
      </button>
    </li>
  );
}
