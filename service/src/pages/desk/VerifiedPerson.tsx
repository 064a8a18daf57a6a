/** @jsxImportSource hono/jsx */
import type { LimitedData } from '../../../../protocol/protocol.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Time } from '../ui/Time.tsx';
import { DeskAnswer } from './DeskAnswer.tsx';
import { DeskCountdown } from './DeskCountdown.tsx';

/** The limited data of a verified person, while it is open. */
export function VerifiedPerson(data: LimitedData) {
  const { desk: t, confirmation } = usePageTexts();
  return (
    <>
      <DeskAnswer good title={data.how === 'confirmation' ? confirmation.verified : t.verified}>
        <p>{t.verifiedText(data.name)}</p>
        <p>
          <Sentence text={t.closesAt}>
            <Time at={data.until} />
          </Sentence>{' '}
          <DeskCountdown until={data.until} />
        </p>
      </DeskAnswer>
      <LimitedDataCard {...data} />
    </>
  );
}

function LimitedDataCard({ name, email, phone, devices }: LimitedData) {
  const { desk: t, account } = usePageTexts();
  return (
    <section class="card">
      <dl>
        <dt>{t.name}</dt>
        <dd>{name}</dd>
        <dt>{t.email}</dt>
        <dd>{email}</dd>
        <dt>{t.phone}</dt>
        <dd>{phone ?? account.none}</dd>
        <dt>{t.devices}</dt>
        <dd>
          {devices.map((device) => (
            <div key={device.serial}>
              {device.name}, {device.model}
              <br />
              <small>{account.serial(device.serial)}</small>
            </div>
          ))}
        </dd>
      </dl>
    </section>
  );
}
