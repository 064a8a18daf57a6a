/** The pages: rendered here, complete without script. */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { World } from '../world.ts';
import { accountPages } from './account/account-pages.tsx';
import { confirmationPages } from './account/confirmation-pages.tsx';
import { passwordPages } from './account/password-pages.tsx';
import { securityPages } from './account/security-pages.tsx';
import { assets } from './assets.ts';
import { type PageEnv, pageContext } from './context.ts';
import { deskPages } from './desk/desk-pages.tsx';
import { deskSecurityPages } from './desk/security-pages.tsx';
import { homePages } from './home-pages.tsx';
import { outboxPages } from './outbox-pages.tsx';
import { activatePages } from './reset/activate-pages.tsx';
import { newPasswordPages } from './reset/new-password-pages.tsx';
import { passwordHelpPages } from './reset/password-help-pages.tsx';
import { recoverPages } from './reset/recover-pages.tsx';
import { secondStepPages } from './sign-in/second-step-pages.tsx';
import { signInPages } from './sign-in/sign-in-pages.tsx';

export function pages(world: World) {
  return (
    new Hono<PageEnv>()
      .route('/', assets())
      .use(csrf({ origin: world.publicUrl.origin }))
      .use(pageContext(world))
      .route('/', homePages(world))
      .route('/', signInPages(world))
      .route('/', secondStepPages(world))
      .route('/', activatePages(world))
      .route('/', passwordPages(world))
      .route('/', securityPages(world))
      .route('/', recoverPages(world))
      .route('/', passwordHelpPages(world))
      .route('/', newPasswordPages(world))
      .route('/', outboxPages(world))
      .route('/', confirmationPages(world))
      .route('/', accountPages(world))
      // Before the desk, which is closed without a second factor.
      .route('/', deskSecurityPages(world))
      .route('/', deskPages(world))
  );
}
