import { ConfirmButton } from '../components/ConfirmButton';
import { words } from '../words';

const say = words.schoolTab.returning;

interface Props {
  className: string;
  month: string;
  onDone(said: string): void;
}

/** Gives a month back to a class, with a reason. */
export function ReturnHandIn({ className, month, onDone }: Props) {
  return (
    <ConfirmButton
      kind="small"
      name={say.of(className)}
      deed={{
        title: say.title,
        confirm: say.confirm,
        working: say.working,
        reason: say.reason,
        call: 'returnHandIn',
      }}
      question={say.question(className, month)}
      input={(reason) => ({ className, month, reason })}
      onDone={({ said }) => onDone(said)}
    >
      {say.button}
    </ConfirmButton>
  );
}
