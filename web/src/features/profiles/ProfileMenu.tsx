import {
  bookmarkOutline,
  businessOutline,
  colorPaletteOutline,
  constructOutline,
  documentTextOutline,
  personOutline,
  radioOutline,
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
          to="/profile/account"
          icon={personOutline}
          label={t('profile.account')}
          detail={t('profile.account_detail')}
          shown={accountBeside}
        />
        <RowLink
          to="/profile/resume"
          icon={documentTextOutline}
          label={t('resume.title')}
          detail={t('resume.menu_detail')}
        />
        <RowLink
          to="/profile/appearance"
          icon={colorPaletteOutline}
          label={t('profile.appearance')}
          detail={t('profile.appearance_detail')}
        />
      </Rows>
      <Rows title={t('profile.search')}>
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
      </Rows>
      <Rows title={t('profile.this_app')}>
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
