/** The pages: rendered here, complete without script. */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { World } from '../world.ts';
import { accountPages } from './account.ts';
import { activatePage } from './activate.ts';
import { assets } from './assets.ts';
import { confirmationPages } from './confirmation.ts';
import { type PageEnv, pageContext } from './context.ts';
import { deskPages } from './desk.ts';
import { homePage } from './home.ts';
import { newPasswordPages } from './new-password.ts';
import { outboxPage } from './outbox.ts';
import { passwordPage } from './password.ts';
import { passwordHelpPages } from './password-help.ts';
import { recoverPages, stopRecoveryPage } from './recover.ts';
import { secondStepPages } from './second-step.ts';
import { securityPages } from './security.ts';
import { signInPages } from './sign-in.ts';

export function pages(world: World) {
  return new Hono<PageEnv>()
    .route('/', assets())
    .use(csrf({ origin: world.publicUrl.origin }))
    .use(pageContext(world))
    .route('/', homePage(world))
    .route('/', signInPages(world))
    .route('/', secondStepPages(world))
    .route('/', activatePage(world))
    .route('/', passwordPage(world))
    .route('/', securityPages(world))
    .route('/', recoverPages(world))
    .route('/', stopRecoveryPage(world))
    .route('/', passwordHelpPages(world))
    .route('/', newPasswordPages(world))
    .route('/', outboxPage(world))
    .route('/', confirmationPages(world))
    .route('/', accountPages(world))
    .route('/', deskPages(world));
}
