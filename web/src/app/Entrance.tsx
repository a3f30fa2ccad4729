import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useSession } from '@/api/session';
import { LinkedInReturn } from '@/features/accounts/LinkedInReturn';
import { PasswordReset } from '@/features/accounts/PasswordReset';
import { SignInForm } from '@/features/accounts/SignInForm';
import { SignUp } from '@/features/accounts/SignUp';
import { VerifyEmail } from '@/features/accounts/VerifyEmail';
import { returnTo, signInPath } from '@/features/accounts/returnTo';
import { Shell } from './Shell';

/** Pages for those who are not signed in; whoever is goes on to where they wanted to be. */
const entries: Partial<Record<string, ReactNode>> = { '/signin': <SignInForm />, '/signup': <SignUp /> };

/** Pages that links from outside lead to, signed in or not. */
const landings: Partial<Record<string, ReactNode>> = {
  '/signin/linkedin': <LinkedInReturn />,
  '/reset-password': <PasswordReset />,
  '/verify-email': <VerifyEmail />,
};

export function Entrance() {
  const { signedIn } = useSession();
  const { pathname, search } = useLocation();
  const path = pathname.replace(/(.)\/$/, '$1');
  const entry = entries[path];

  if (landings[path]) return landings[path];
  if (entry) return signedIn ? <Navigate to={returnTo(search)} replace /> : entry;
  if (!signedIn) return <Navigate to={signInPath(pathname, search)} replace />;
  return <Shell />;
}
