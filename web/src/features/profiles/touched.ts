import type { Profile, Settings, Wishes } from '@/api/types';

/** What a person changes with one touch. */
export type Touch = Partial<Pick<Profile, 'skills' | 'languages' | 'language_levels'>> & {
  wishes?: Partial<Wishes>;
  settings?: Partial<Settings>;
};

export const touched = (profile: Profile, { wishes, settings, ...lists }: Touch): Profile => ({
  ...profile,
  ...lists,
  wishes: { ...profile.wishes, ...wishes },
  settings: { ...profile.settings, ...settings },
});
