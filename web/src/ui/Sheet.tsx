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
import { useId, useRef, type ReactNode } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from './Button';
import styles from './Sheet.module.css';
import { dialogName } from './dialogName';
import { useFocusReturn } from './useFocusReturn';

interface SheetProps {
  title: string;
  onClose: () => void;
  /** What the button below does. Without one there is none. */
  submit?: { label: string; busy?: boolean; run: () => void };
  /** Something was written that a stray touch must not throw away. */
  dirty?: boolean;
  children: ReactNode;
}

/** A form in a sheet from below on a phone, on a card in the middle of a desktop. It is open for as long as it is drawn. */
export function Sheet({ title, onClose, submit, dirty = false, children }: SheetProps) {
  const t = useText();
  const formId = useId();
  const modal = useRef<HTMLIonModalElement>(null);
  useFocusReturn();
  // Ionic takes the sheet out of the page and puts it back while it tells that it is gone; before that React cannot remove it.
  return (
    <IonModal
      ref={modal}
      isOpen
      backdropDismiss={!dirty}
      onDidDismiss={() => setTimeout(onClose)}
      onWillPresent={dialogName(title)}
      className={styles.modal}
    >
      <IonHeader>
        <IonToolbar>
          <IonButtons slot="start">
            <IonButton onClick={() => void modal.current?.dismiss()}>
              {t(submit ? 'action.cancel' : 'action.close')}
            </IonButton>
          </IonButtons>
          <IonTitle>{title}</IonTitle>
        </IonToolbar>
      </IonHeader>
      <IonContent>
        <form
          id={formId}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit?.run();
          }}
        >
          {children}
        </form>
      </IonContent>
      {submit && (
        <IonFooter>
          <IonToolbar>
            <div className={styles.footer}>
              <Button block type="submit" form={formId} busy={submit.busy}>
                {submit.label}
              </Button>
            </div>
          </IonToolbar>
        </IonFooter>
      )}
    </IonModal>
  );
}
