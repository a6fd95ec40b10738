import { useEffect } from 'preact/hooks';
import { SelectField } from '../components/SelectField';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';

const say = words.schoolTab.move;

interface Props {
  /** Empty while no class is chosen. */
  className: string;
  value: string;
  onChange(value: string): void;
}

/** The students of a class to choose from. */
export function StudentField({ className, value, onChange }: Props) {
  return className === '' ? null : (
    <Students key={className} className={className} value={value} onChange={onChange} />
  );
}

function Students({ className, value, onChange }: Props) {
  const { reply, at, ask } = useServer('classStudents');
  useEffect(() => ask({ className }), [ask, className]);
  const labels = reply?.ok ? reply.value.labels : [];
  const hint = reply ? say.choose : say.reading;
  return (
    <>
      <SelectField
        label={say.student}
        value={value}
        options={[
          { value: '', label: hint },
          ...labels.map((each) => ({ value: each, label: each })),
        ]}
        onChange={onChange}
      />
      {reply?.ok === false && <Trouble refusal={reply} at={at} />}
    </>
  );
}
