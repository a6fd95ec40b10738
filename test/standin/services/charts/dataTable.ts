import type { EnumValue } from '../../runtime/enumeration';
import { navigation, type ServiceClass } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { ColumnType } from '../enums';
import { type ChartData, type DataTableBuilderHost, DataTableHost } from './chartHosts';

/** What a cell of a column may hold; an empty one is null. */
const holds: Readonly<Record<string, (value: unknown) => boolean>> = {
  [ColumnType.STRING.name]: (value) => typeof value === 'string',
  [ColumnType.NUMBER.name]: (value) => Number.isFinite(value),
  [ColumnType.DATE.name]: (value) => value instanceof Date,
};

/** Stricter than Google: a row has a value of its column's type for every column. */
function checked({ columns }: DataTableBuilderHost, values: unknown[]): unknown[] {
  const fits =
    values.length === columns.length &&
    values.every(
      (value, place) => value === null || holds[columns[place]?.type.name ?? '']?.(value),
    );
  if (!fits) throw new Trouble('invalidArgument', { name: 'values' });
  return values;
}

/** A copy: what is built does not change with its builder. */
export function dataOf(table: DataTableBuilderHost | DataTableHost): ChartData {
  if (table instanceof DataTableHost) return table.data;
  return { columns: [...table.columns], rows: table.rows.map((row) => [...row]) };
}

export const dataTableBuilder: ServiceClass = {
  name: 'Charts.DataTableBuilder',
  methods: {
    addColumn: navigation(
      'ColumnType, String',
      (builder: DataTableBuilderHost, type: EnumValue, label: string) => {
        builder.columns.push({ type, label });
        return builder;
      },
    ),
    addRow: navigation('Any[]', (builder: DataTableBuilderHost, values: unknown[]) => {
      builder.rows.push(checked(builder, values));
      return builder;
    }),
    build: navigation(
      '',
      (builder: DataTableBuilderHost) => new DataTableHost(builder.run, dataOf(builder)),
    ),
  },
};

export const dataTable: ServiceClass = { name: 'Charts.DataTable', methods: {} };
