/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Success } from '../ui/Success.tsx';
import { ConfirmationPage } from './ConfirmationPage.tsx';

export function ConfirmedPage() {
  const { confirmation: t } = usePageTexts();
  return (
    <ConfirmationPage>
      <Success>{t.confirmed}</Success>
    </ConfirmationPage>
  );
}
