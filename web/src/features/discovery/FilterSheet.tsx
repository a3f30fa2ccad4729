import {
  IonButton,
  IonButtons,
  IonContent,
  IonFooter,
  IonHeader,
  IonModal,
  IonTitle,
  IonToolbar,
} from '@ionic/react';
import { useId, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { dialogName } from '@/ui/dialogName';
import { FilterFields } from './FilterFields';
import styles from './FilterSheet.module.css';
import { withoutFilters, type SearchState } from './searchState';

interface FilterSheetProps {
  open: boolean;
  state: SearchState;
  onApply: (next: SearchState) => void;
  onClose: () => void;
}

/** A sheet from below on a phone, a card in the middle of a desktop. Nothing changes until it is applied. */
export default function FilterSheet({ open, onClose, ...rest }: FilterSheetProps) {
  const t = useText();
  return (
    <IonModal
      isOpen={open}
      onDidDismiss={onClose}
      onWillPresent={dialogName(t('filter.title'))}
      className={styles.modal}
    >
      <FilterForm {...rest} onClose={onClose} />
    </IonModal>
  );
}

function FilterForm({ state, onApply, onClose }: Omit<FilterSheetProps, 'open'>) {
  const t = useText();
  const formId = useId();
  const [draft, setDraft] = useState(state);

  return (
    <>
      <IonHeader>
        <IonToolbar>
          <IonButtons slot="start">
            <IonButton onClick={onClose}>{t('action.cancel')}</IonButton>
          </IonButtons>
          <IonTitle>{t('filter.title')}</IonTitle>
          <IonButtons slot="end">
            <IonButton onClick={() => setDraft(withoutFilters(draft))}>{t('jobs.clear_filters')}</IonButton>
          </IonButtons>
        </IonToolbar>
      </IonHeader>
      <IonContent>
        <form
          id={formId}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            onApply(draft);
            onClose();
          }}
        >
          <FilterFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        </form>
      </IonContent>
      <IonFooter>
        <IonToolbar>
          <div className={styles.footer}>
            <Button block type="submit" form={formId}>
              {t('filter.apply')}
            </Button>
          </div>
        </IonToolbar>
      </IonFooter>
    </>
  );
}
