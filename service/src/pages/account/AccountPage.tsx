/** @jsxImportSource hono/jsx */
import type { ConfirmationState, SupportPin } from '../../../../protocol/protocol.ts';
import type { TableRow } from '../../database/schema.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { ConfirmationRequestCard } from './ConfirmationRequestCard.tsx';
import { DetailsCard } from './DetailsCard.tsx';
import { DevicesCard } from './DevicesCard.tsx';
import { PasskeysCard } from './PasskeysCard.tsx';
import { PinDialog } from './PinDialog.tsx';
import { RecoveryCard } from './RecoveryCard.tsx';
import { SessionsCard } from './SessionsCard.tsx';
import { SupportPinCard, type SupportPinCardProps } from './SupportPinCard.tsx';
import { TrailCard, type TrailCardProps } from './TrailCard.tsx';

export interface AccountPageProps {
  account: TableRow<'account'>;
  confirmations: ConfirmationState;
  recoveries: Pick<TableRow<'recovery'>, 'id' | 'created_at'>[];
  devices: TableRow<'device'>[];
  passkeys: TableRow<'passkey'>[];
  sessions: TableRow<'session'>[];
  currentSession: string;
  trail: TrailCardProps;
  supportPin: SupportPinCardProps;
  /** By this request: only its response shows the digits. */
  made?: SupportPin | undefined;
}

/** A person's own page, with the support PIN at its bottom. */
export function AccountPage(props: AccountPageProps) {
  const { account: t } = usePageTexts();
  return (
    <Page title={t.title} scripts={['passkey', 'dialog', 'live']}>
      <ConfirmationRequestCard {...props.confirmations} />
      {props.recoveries.map((recovery) => (
        <RecoveryCard key={recovery.id} {...recovery} />
      ))}
      <DetailsCard {...props.account} />
      <DevicesCard devices={props.devices} />
      <PasskeysCard passkeys={props.passkeys} path="/account/passkeys" />
      <SessionsCard sessions={props.sessions} current={props.currentSession} />
      <TrailCard {...props.trail} />
      <SupportPinCard {...props.supportPin} />
      {props.made && <PinDialog {...props.made} />}
    </Page>
  );
}
