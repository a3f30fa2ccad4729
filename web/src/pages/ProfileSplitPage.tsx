import type { ReactNode } from 'react';
import { Split } from '@/ui/Split';
import { ProfilePage } from './ProfilePage';

export const ProfileSplitPage = ({ children }: { children: ReactNode }) => (
  <Split list={<ProfilePage />} detail={children} />
);
