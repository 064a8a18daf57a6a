/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import type { TableRow } from '../../database/schema.ts';
import {
  beginProfileChange,
  confirmProfileChange,
  profileChangeOf,
} from '../../flows/account/change-profile.ts';
import { profileAccess, requestProfileAccess } from '../../flows/account/profile-access.ts';
import { chooseSecondStep } from '../../flows/sign-in/second-step.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf } from '../../http/problem.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import { requireSignIn, type SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { ProfileCodesPage } from './ProfileCodesPage.tsx';
import { SecurityPage } from './SecurityPage.tsx';
import { SECURITY_PATH } from './security-path.ts';

const readChange = form(
  z.discriminatedUnion('field', [
    z.object({ field: z.literal('name'), value: shortText }),
    z.object({ field: z.literal('email'), value: z.email().max(200) }),
    z.object({
      field: z.literal('phone'),
      // "+47 900 12 345", as people write it.
      value: z.string().regex(/^\s*(\+|00)[\d\s().-]{6,25}$/),
    }),
  ]),
);
const digits = z
  .string()
  .max(40)
  .default('')
  .transform((code) => code.replace(/\D/g, ''));
const readCodes = form(z.object({ old: digits, new: digits }));
const readSecondStep = form(
  z.object({ step: z.enum(['none', 'email', 'sms']), password: z.string().min(1).max(1024) }),
);

export function securityPages(world: World) {
  async function page(c: Context<SignedInEnv>, refusal?: Refusal) {
    const { account } = c.var.signedIn;
    const access = await profileAccess(world, account);
    const { reaches } = world.notifier;
    return drawPage(
      world,
      c,
      <SecurityPage account={account} access={access} reaches={reaches} refusal={refusal} />,
      refusal ? httpStatusOf(refusal.code) : 200,
    );
  }

  function codesPage(c: Context<SignedInEnv>, change: TableRow<'profile_change'>, refusal?: Refusal) {
    // A wrong code is not an HTTP error: the page is the same, with an alert.
    const status = refusal && refusal.code !== 'wrong-credentials' ? httpStatusOf(refusal.code) : 200;
    return drawPage(world, c, <ProfileCodesPage change={change} refusal={refusal} />, status);
  }

  return new Hono<SignedInEnv>()
    .use(`${SECURITY_PATH}/*`, requireSignIn('person'))
    .get(SECURITY_PATH, requireSignIn('person'), (c) => page(c))
    .post(`${SECURITY_PATH}/access`, async (c) => {
      await requestProfileAccess(world, c.var.signedIn.account);
      return c.redirect(SECURITY_PATH, 303);
    })
    .post(`${SECURITY_PATH}/change`, async (c) => {
      const asked = await readChange(c);
      if (!asked.ok) return page(c, asked);
      const { field, value } = asked.value;
      const result = await beginProfileChange(world, c.var.signedIn.account, field, value);
      return result.ok ? c.redirect(`${SECURITY_PATH}/codes`, 303) : page(c, result);
    })
    .get(`${SECURITY_PATH}/codes`, async (c) => {
      const change = await profileChangeOf(world, c.var.signedIn.account);
      return change ? codesPage(c, change) : c.redirect(SECURITY_PATH, 303);
    })
    .post(`${SECURITY_PATH}/codes`, async (c) => {
      const { account } = c.var.signedIn;
      const change = await profileChangeOf(world, account);
      if (!change) return page(c, refuse('not-found'));
      const asked = await readCodes(c);
      const result = asked.ok
        ? await confirmProfileChange(world, account, asked.value)
        : refuse('wrong-credentials');
      return result.ok ? c.redirect('/account', 303) : codesPage(c, change, result);
    })
    .post(`${SECURITY_PATH}/second-step`, async (c) => {
      const asked = await readSecondStep(c);
      if (!asked.ok) return page(c, asked);
      const { step, password } = asked.value;
      const chosen = step === 'none' ? null : step;
      const result = await chooseSecondStep(world, c.var.signedIn.account, chosen, password);
      return result.ok ? c.redirect(SECURITY_PATH, 303) : page(c, result);
    });
}
