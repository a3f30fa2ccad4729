import type { OwnerUser } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Rows';
import { Switch } from '@/ui/Switch';
import styles from './Owner.module.css';
import { Section } from './Section';
import { useAccounts, useChangePremium } from './queries';

/** Who has an account. What they keep in it is theirs. */
export function Accounts() {
  const t = useText();
  const accounts = useAccounts();
  const change = useChangePremium();
  return (
    <Section title={t('owner.people')} note={t('owner.people_note')} query={accounts} failure={change.error}>
      {({ pages }) => (
        <>
          {pages
            .flatMap((page) => page.items)
            .map((user) => (
              <Account key={user.id} user={user} change={change} />
            ))}
          {accounts.hasNextPage && (
            <div className={styles.padded}>
              <Button
                look="plain"
                busy={accounts.isFetchingNextPage}
                onClick={() => void accounts.fetchNextPage()}
              >
                {t('owner.people_more')}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function Account({ user, change }: { user: OwnerUser; change: ReturnType<typeof useChangePremium> }) {
  const t = useText();
  const formats = useFormats();
  const pending = change.isPending && change.variables.id === user.id ? change.variables : user;
  return (
    <Row
      label={
        <>
          {user.full_name} {user.role === 'owner' && <Badge tone="accent">{t('owner.role_owner')}</Badge>}
        </>
      }
      detail={
        <>
          {user.email}
          <br />
          {t('owner.people_since', { date: formats.date(user.created_at) })}
        </>
      }
      end={
        <span className={styles.premium}>
          <span aria-hidden="true">{t('owner.premium')}</span>
          <Switch
            label={t('owner.premium_for', { name: user.full_name })}
            checked={pending.is_premium}
            onChange={(is_premium) => change.mutate({ id: user.id, is_premium })}
          />
        </span>
      }
    />
  );
}
