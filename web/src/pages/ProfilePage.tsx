import { ProfileMenu } from '@/features/profiles/ProfileMenu';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const ProfilePage = () => (
  <Screen title={useText()('profile.title')} measure="list">
    <ProfileMenu />
  </Screen>
);
