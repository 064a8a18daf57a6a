/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import type { Notifier } from '../../notifications/notifier.ts';
import { Choice, type ChoiceProps } from '../ui/Choice.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { PasswordField } from '../ui/PasswordField.tsx';
import { Submit } from '../ui/Submit.tsx';

interface SecondStepFormProps {
  account: TableRow<'account'>;
  reaches: Notifier['reaches'];
  action: string;
}

/** What is asked for at sign-in besides the password. */
export function SecondStepForm({ account, reaches, action }: SecondStepFormProps) {
  const { security: t, password } = usePageTexts();
  const options: ChoiceProps['options'] = [['none', t.stepNone]];
  if (reaches.email) options.push(['email', t.stepEmail]);
  if (reaches.sms && account.phone) options.push(['sms', t.stepSms]);
  const chosen = account.second_step ?? 'none';
  return (
    <form method="post" action={action} class="card">
      <h2>{t.stepTitle}</h2>
      {/* The questions of an older account stay until something better is chosen. */}
      <Choice
        name="step"
        label={chosen === 'questions' ? t.stepQuestions : t.stepText}
        options={options}
        chosen={chosen}
      />
      <PasswordField kind="current" label={password.current} />
      <Submit>{t.save}</Submit>
    </form>
  );
}
