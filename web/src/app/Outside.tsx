import { useEffect, type ReactNode } from 'react';
import { BrowserRouter, Navigate, useLocation } from 'react-router-dom';
import { useSession } from '@/api/session';
import { LinkedInReturn } from '@/features/accounts/LinkedInReturn';
import { PasswordReset } from '@/features/accounts/PasswordReset';
import { SignInForm } from '@/features/accounts/SignInForm';
import { SignUp } from '@/features/accounts/SignUp';
import { VerifyEmail } from '@/features/accounts/VerifyEmail';
import { signInPath } from '@/features/accounts/returnTo';
import { ShellParts } from './ShellParts';
import { bare, isLanding } from './addresses';

const pages: Partial<Record<string, ReactNode>> = {
  '/signin': <SignInForm />,
  '/signup': <SignUp />,
  '/signin/linkedin': <LinkedInReturn />,
  '/reset-password': <PasswordReset />,
  '/verify-email': <VerifyEmail />,
};

/** The pages before one is signed in. They know nothing of the rest of the app, so that they are there soon. */
export const Outside = ({ onEnter }: { onEnter: () => void }) => (
  <BrowserRouter>
    <Page onEnter={onEnter} />
    <ShellParts />
  </BrowserRouter>
);

function Page({ onEnter }: { onEnter: () => void }) {
  const { signedIn } = useSession();
  const { pathname, search } = useLocation();
  const done = signedIn && !isLanding(pathname);
  useEffect(() => {
    if (done) onEnter();
  }, [done, onEnter]);

  if (done) return null;
  return pages[bare(pathname)] ?? <Navigate to={signInPath(pathname, search)} replace />;
}
