import { useState } from 'preact/hooks';
import type { QuestionAnswer } from '../contract';
import { Dialog } from './Dialog';
import type { OpenQuestion } from './state';
import { words } from './words';

type Button = Extract<QuestionAnswer, string>;

/** `ui.alert` and `ui.prompt`: the script stands still until a button is pressed. */
export function QuestionDialog({ question, answer }: OpenQuestion) {
  const [typed, setTyped] = useState('');
  const { title, text, buttons, asksText } = question;
  const press = (button: Button) => answer(asksText && button === 'OK' ? { text: typed } : button);
  return (
    <Dialog title={title} kind="question" close={() => answer('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          press(buttons[0] as Button);
        }}
      >
        <p class="question-text">{text}</p>
        {asksText && (
          <input
            type="text"
            aria-label={text}
            autofocus
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <div class="buttons">
          {buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'main' : ''}
              autofocus={index === 0 && !asksText}
              onClick={index === 0 ? undefined : () => press(button as Button)}
            >
              {words.buttons[button as Button]}
            </button>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
