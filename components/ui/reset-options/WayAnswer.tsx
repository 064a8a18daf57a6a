import { useState } from 'preact/hooks';
import { dayOf } from '../../../utils/domain/format-time.ts';
import type { ResetAnswers, ResetOption } from '../../../utils/domain/reset-options.ts';
import { waitEnds } from '../../../utils/domain/wait.ts';
import type { WhichWayProps } from './props.ts';
import { Reminder } from './Reminder.tsx';

interface Props extends WhichWayProps {
  way: ResetOption;
  answers: ResetAnswers;
}

/** One way, with its reason and what the person needs for it. */
export function WayAnswer({ way, answers, ...props }: Props) {
  const { ways, wait } = props.texts;
  const { site } = props;
  switch (way) {
    case 'no-password':
      return (
        <>
          <h3>{ways[way].title}</h3>
          <p>{ways[way].text}</p>
        </>
      );
    case 'yourself':
      return (
        <>
          <h3>{ways[way].title(props.host)}</h3>
          <p>{ways[way].text}</p>
          {props.waits['profile-change'] !== undefined && (
            <Reminder
              texts={props.texts}
              begun={props.begun}
              label={wait.begin}
              onWait={() => props.onWait('profile-change', Date.now())}
            />
          )}
        </>
      );
    case 'phone':
      return (
        <>
          <h3>{ways[way].title(props.options.phone)}</h3>
          <p>{answers.signIn === 'blocked' ? ways[way].blocked(site) : ways[way].forgotten(site)}</p>
          <p>{ways[way].have}</p>
          <p>{ways[way].after}</p>
          <p>{ways[way].otherwise}</p>
        </>
      );
    case 'in-person':
      return (
        <>
          <h3>{ways[way].title}</h3>
          <p>{ways[way].because(site)}</p>
          <p>{ways[way].text}</p>
          {props.waits['phone-number'] !== undefined && (
            <PhoneDay {...props} hours={props.waits['phone-number']} />
          )}
        </>
      );
  }
}

/** From the day on which a number was changed, the day from which it counts. */
function PhoneDay({ hours, ...props }: WhichWayProps & { hours: number }) {
  const { chooser, ways, wait } = props.texts;
  const [day, setDay] = useState(() => isoDay(new Date()));
  const changed = new Date(`${day}T00:00`);
  // A date that is only half typed does not count yet.
  const from = Number.isNaN(changed.getTime()) ? undefined : changed.getTime();
  return (
    <>
      <label class="day">
        {chooser.day}
        <input
          type="date"
          value={day}
          max={isoDay(new Date())}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </label>
      {from !== undefined && (
        <>
          <p>{ways['in-person'].from(props.site, dayOf(waitEnds(hours, from), props.language))}</p>
          <Reminder
            texts={props.texts}
            begun={props.begun}
            label={wait.beginPhone}
            onWait={() => props.onWait('phone-number', from)}
          />
        </>
      )}
    </>
  );
}

/** "2026-11-22", as a date box has it, by the local calendar. */
const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
