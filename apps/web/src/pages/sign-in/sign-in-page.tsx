import { Navigate } from '@tanstack/react-router';
import { lazy } from 'react';
import { useSession } from '../../session/session.js';

const SignIn = lazy(() => import('../../session/sign-in.js'));

export function SignInPage() {
  const { status } = useSession();
  return status === 'signed-out' ? <SignIn /> : <Navigate to="/" replace />;
}
