import {
  bookmarkOutline,
  businessOutline,
  calendarOutline,
  colorPaletteOutline,
  constructOutline,
  documentTextOutline,
  heartOutline,
  idCardOutline,
  logoLinkedin,
  notificationsOutline,
  personOutline,
  radioOutline,
  shieldCheckmarkOutline,
} from 'ionicons/icons';
import { useLocation } from 'react-router-dom';
import { useMe } from '@/features/accounts/queries';
import { useText } from '@/i18n/LanguageProvider';
import { RowLink, Rows } from '@/ui/Rows';
import { useWide } from '@/ui/media';
import { Who } from './Who';

/** The Profile tab's contents. */
export function ProfileMenu() {
  const t = useText();
  const { data: me } = useMe();
  // On a desktop the account stands beside the menu until something else is chosen.
  const { pathname } = useLocation();
  const accountBeside = useWide() && pathname === '/profile';
  return (
    <>
      <Who />
      <Rows title={t('profile.you')}>
        <RowLink
          to="/profile/resume"
          icon={documentTextOutline}
          label={t('resume.title')}
          detail={t('resume.menu_detail')}
        />
        <RowLink
          to="/profile/details"
          icon={idCardOutline}
          label={t('details.title')}
          detail={t('details.menu_detail')}
        />
        <RowLink to="/profile/linkedin" icon={logoLinkedin} label={t('linkedin.page')} />
        <RowLink
          to="/profile/account"
          icon={personOutline}
          label={t('profile.account')}
          detail={t('profile.account_detail')}
          shown={accountBeside}
        />
      </Rows>
      <Rows title={t('profile.search')}>
        <RowLink
          to="/profile/wishes"
          icon={heartOutline}
          label={t('wishes.title')}
          detail={t('wishes.menu_detail')}
        />
        <RowLink
          to="/profile/companies"
          icon={businessOutline}
          label={t('companies.title')}
          detail={t('profile.companies_detail')}
        />
        <RowLink
          to="/profile/adding"
          icon={bookmarkOutline}
          label={t('bookmark.title')}
          detail={t('profile.bookmark_detail')}
        />
        <RowLink
          to="/profile/reminders"
          icon={notificationsOutline}
          label={t('reminders.title')}
          detail={t('reminders.menu_detail')}
        />
        <RowLink
          to="/profile/calendar"
          icon={calendarOutline}
          label={t('calendar.title')}
          detail={t('calendar.menu_detail')}
        />
      </Rows>
      <Rows title={t('profile.this_app')}>
        <RowLink
          to="/profile/appearance"
          icon={colorPaletteOutline}
          label={t('profile.appearance')}
          detail={t('profile.appearance_detail')}
        />
        <RowLink
          to="/profile/data"
          icon={shieldCheckmarkOutline}
          label={t('data.title')}
          detail={t('data.menu_detail')}
        />
        <RowLink
          to="/profile/sources"
          icon={radioOutline}
          label={t('profile.sources')}
          detail={t('profile.sources_detail')}
        />
        {me?.role === 'owner' && (
          <RowLink
            to="/profile/owner"
            icon={constructOutline}
            label={t('profile.owner')}
            detail={t('profile.owner_detail')}
          />
        )}
      </Rows>
    </>
  );
}
