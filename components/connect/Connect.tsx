import { useState } from 'preact/hooks';
import type { SecondStep as SecondStepOf } from '../../protocol/protocol.ts';
import type { Account, ConnectedService } from '../../utils/domain/account.ts';
import type { SignInResult } from '../../utils/platform/messages.ts';
import { Bar } from '../ui/Bar.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useTexts } from '../ui/use-texts.ts';
import { AddressStep } from './AddressStep.tsx';
import { FoundStep } from './FoundStep.tsx';
import { PasskeyStep } from './PasskeyStep.tsx';
import { SecondFactorStep } from './SecondFactorStep.tsx';
import { SignInStep } from './SignInStep.tsx';

type Step =
  | { at: 'address' }
  | { at: 'found'; service: ConnectedService }
  | { at: 'sign-in'; service: ConnectedService }
  | { at: 'second-step'; service: ConnectedService; second: SecondStepOf }
  | { at: 'passkey'; service: ConnectedService; accountId: string }
  | { at: 'done'; service: ConnectedService };

/** Offers a passkey to people who have none yet. */
const afterSignIn = (service: ConnectedService, { accountId, passkeys }: SignInResult): Step =>
  passkeys === 0 && service.signIn.includes('passkey')
    ? { at: 'passkey', service, accountId }
    : { at: 'done', service };

export interface ConnectProps {
  accounts: Account[];
  /** The account to sign in to again. */
  account?: Account | undefined;
  /** Whether its host is still allowed. */
  allowed: boolean;
  /** Origin of the page from which the popup was opened. */
  tab?: string | undefined;
  onClose: () => void;
}

export function Connect({ accounts, account, allowed, tab, onClose }: ConnectProps) {
  const { connect: t } = useTexts().texts;
  const [step, setStep] = useState<Step>(
    account ? { at: allowed ? 'sign-in' : 'found', service: account.service } : { at: 'address' },
  );
  return (
    <div class="tab-page">
      <Bar title="Watchword" />
      <main>{draw()}</main>
    </div>
  );

  function draw() {
    switch (step.at) {
      case 'address':
        return <AddressStep offers={offers()} onFound={(service) => setStep({ at: 'found', service })} />;
      case 'found':
        return (
          <FoundStep
            service={step.service}
            onAllowed={() => setStep({ at: 'sign-in', service: step.service })}
            onBack={() => setStep({ at: 'address' })}
          />
        );
      case 'sign-in':
        return (
          <SignInStep
            service={step.service}
            identifier={account?.email ?? ''}
            onSignedIn={(signedIn) => setStep(afterSignIn(step.service, signedIn))}
            onSecondStep={(second) => setStep({ at: 'second-step', service: step.service, second })}
          />
        );
      case 'second-step':
        return (
          <SecondFactorStep
            service={step.service}
            second={step.second}
            onSignedIn={(signedIn) => setStep(afterSignIn(step.service, signedIn))}
            onBack={() => setStep({ at: 'sign-in', service: step.service })}
          />
        );
      case 'passkey':
        return (
          <PasskeyStep
            service={step.service}
            accountId={step.accountId}
            onDone={() => setStep({ at: 'done', service: step.service })}
          />
        );
      case 'done':
        return (
          <Sheet title={t.doneTitle}>
            <p>{t.doneText(step.service.name)}</p>
            <button type="button" class="primary" onClick={onClose}>
              {t.close}
            </button>
            <button type="button" class="quiet" onClick={() => setStep({ at: 'address' })}>
              {t.another}
            </button>
          </Sheet>
        );
    }
  }

  function offers() {
    const known = accounts.map(({ service }) => ({ address: service.origin, label: t.again(service.name) }));
    const isKnown = known.some(({ address }) => address === tab);
    return tab && !isKnown ? [{ address: tab, label: t.fromTab(new URL(tab).host) }, ...known] : known;
  }
}
