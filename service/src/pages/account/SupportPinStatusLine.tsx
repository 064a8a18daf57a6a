/** @jsxImportSource hono/jsx */
import type { SupportPinState } from '../../../../protocol/protocol.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';

type NewestPin = NonNullable<SupportPinState['supportPin']>;

/** The state of the newest PIN. One that expired unused is not mentioned. */
export function SupportPinStatusLine({ status, expiresAt, usedAt, usedBy }: NewestPin) {
  const { pin: t } = usePageTexts();
  switch (status) {
    case 'live':
      return (
        <>
          <p>
            <Sentence text={t.live}>
              <Time at={expiresAt} />
            </Sentence>
          </p>
          <form method="post" action="/account/support-pin/end">
            <Submit>{t.revoke}</Submit>
          </form>
        </>
      );
    case 'used':
      return (
        <p class="good">
          <Sentence text={(at) => t.used(at, usedBy ?? '–')}>
            <Time at={usedAt ?? 0} />
          </Sentence>
        </p>
      );
    case 'blocked':
      return <p class="alert">{t.blocked}</p>;
    case 'expired':
      return null;
  }
}
