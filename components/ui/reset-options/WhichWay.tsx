import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  nextQuestion,
  type ResetAnswers,
  type ResetQuestion,
  resetOptionFor,
} from '../../../utils/domain/reset-options.ts';
import type { WhichWayProps } from './props.ts';
import { WayAnswer } from './WayAnswer.tsx';

/** Plain questions, one after the other, and one answer. */
export function WhichWay(props: WhichWayProps) {
  const { chooser: t } = props.texts;
  const [answers, setAnswers] = useState<ResetAnswers>({});
  const { rules } = props.options;
  const asked = nextQuestion(rules, answers);
  const way = resetOptionFor(rules, answers);
  const questions: Record<ResetQuestion, { text: string; choices: [string, Partial<ResetAnswers>][] }> = {
    app: {
      text: t.app(props.site),
      choices: [
        [t.yes, { app: true }],
        [t.noApp, { app: false }],
      ],
    },
    signIn: {
      text: t.signIn,
      choices: [
        [t.yes, { signIn: 'yes' }],
        [t.forgotten, { signIn: 'forgotten' }],
        [t.blocked, { signIn: 'blocked' }],
      ],
    },
    newPhone: {
      text: t.phone(props.site),
      choices: [
        [t.yes, { newPhone: true }],
        [t.no, { newPhone: false }],
      ],
    },
  };
  if (way)
    return (
      <Focused key={way} class="way">
        <WayAnswer way={way} answers={answers} {...props} />
        <button type="button" class="quiet" onClick={() => setAnswers({})}>
          {t.again}
        </button>
      </Focused>
    );
  if (!asked) return null;
  const { text, choices } = questions[asked];
  // The first question waits for the person; the ones after an answer take the focus to themselves.
  const Frame = Object.keys(answers).length === 0 ? Plain : Focused;
  return (
    <Frame key={asked} class="way">
      <fieldset>
        <legend>{text}</legend>
        {choices.map(([label, answer]) => (
          <button type="button" key={label} onClick={() => setAnswers({ ...answers, ...answer })}>
            {label}
          </button>
        ))}
      </fieldset>
    </Frame>
  );
}

interface FrameProps {
  class: string;
  children: ComponentChildren;
}

const Plain = (props: FrameProps) => <div {...props} />;

/** Takes the focus, because the button that was pressed is gone. The keyboard and screen readers continue here. */
function Focused(props: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.focus(), []);
  return <div tabIndex={-1} ref={frame} {...props} />;
}
