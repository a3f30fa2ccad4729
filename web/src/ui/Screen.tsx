import {
  IonBackButton,
  IonButtons,
  IonContent,
  IonHeader,
  IonPage,
  IonRefresher,
  IonRefresherContent,
  IonTitle,
  IonToolbar,
} from '@ionic/react';
import {
  createContext,
  useContext,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Boundary } from './Boundary';
import styles from './Screen.module.css';
import { classes } from './classes';
import { useWide } from './media';
import { useDocumentTitle } from './useDocumentTitle';
import { useInSight } from './useInSight';
import { usePageFocus } from './usePageFocus';

interface ScreenProps {
  title: string;
  /** Where Back leads when this screen was opened by a link. */
  back?: string;
  actions?: ReactNode;
  /** Draw the title large at the top of the content; without it the content brings its own heading. */
  heading?: boolean;
  /** Reads the content anew; on a phone by pulling it down. */
  onRefresh?: () => Promise<unknown>;
  /** How wide the content may grow. */
  measure?: 'text' | 'list' | 'full';
  children: ReactNode;
}

const Scroller = createContext<HTMLElement | null>(null);

/** The element that scrolls this screen's content. */
export const useScroller = () => useContext(Scroller);

/** One screen: a page of its own on a phone, a pane on a desktop. */
export function Screen(props: ScreenProps) {
  return useWide() ? <Pane {...props} /> : <PhonePage {...props} />;
}

function PhonePage({ title, back, actions, heading = true, onRefresh, children }: ScreenProps) {
  const t = useText();
  const content = useRef<HTMLIonContentElement>(null);
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [scrolled, setScrolled] = useState(false);

  // Ionic draws a page in one go. What is in it comes right after, a little at a time.
  const drawn = useDeferredValue(true, false);
  const visible = useInSight(page);
  useDocumentTitle(title, visible);
  usePageFocus(page, visible);

  useEffect(() => {
    void content.current?.getScrollElement().then(setScroller);
  }, []);

  return (
    <IonPage ref={setPage}>
      <IonHeader className={classes(styles.bar, !scrolled && styles.atTop)}>
        <IonToolbar>
          {back && (
            <IonButtons slot="start">
              <IonBackButton defaultHref={back} text={t('action.back')} />
            </IonButtons>
          )}
          <IonTitle aria-hidden="true" className={styles.smallTitle}>
            {title}
          </IonTitle>
          {actions && <IonButtons slot="end">{actions}</IonButtons>}
        </IonToolbar>
      </IonHeader>
      <IonContent ref={content} scrollEvents onIonScroll={({ detail }) => setScrolled(detail.scrollTop > 36)}>
        {onRefresh && (
          <IonRefresher
            slot="fixed"
            onIonRefresh={({ detail }) => void onRefresh().finally(() => detail.complete())}
          >
            <IonRefresherContent />
          </IonRefresher>
        )}
        <div tabIndex={-1} aria-busy={!drawn} className={styles.phone} data-content>
          {heading && <h1 className={styles.largeTitle}>{title}</h1>}
          <Scroller value={scroller}>
            <Boundary>{drawn && children}</Boundary>
          </Scroller>
        </div>
      </IonContent>
    </IonPage>
  );
}

function Pane({ title, actions, heading = true, measure = 'text', children }: ScreenProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useDocumentTitle(title);
  return (
    <section ref={setScroller} aria-label={title} className={styles.pane}>
      <div tabIndex={-1} className={classes(styles.inner, styles[measure])} data-content>
        {(heading || actions) && (
          <div className={styles.paneHead}>
            {heading && <h1 className={styles.paneTitle}>{title}</h1>}
            {actions && <div className={styles.paneActions}>{actions}</div>}
          </div>
        )}
        <Scroller value={scroller}>
          <Boundary>{children}</Boundary>
        </Scroller>
      </div>
    </section>
  );
}
