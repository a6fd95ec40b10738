import type { Scalar } from '../calculator';
import type { Argument, EagerFunction, FunctionSpec, Kind, LazyFunction } from '../functions/spec';
import { functionTable } from '../functions/table';
import type { Corner, Node, Reference } from '../parse/ast';
import { broadcast, isArray, single } from './arrays';
import { toBoolean, toNumber, toText } from './coerce';
import type { Host } from './host';
import { OPERATORS } from './operators';
import {
  isArea,
  isError,
  NUMBER_ERROR,
  type Position,
  REFERENCE_ERROR,
  type Value,
} from './values';

/** A compiled part of a formula. */
export type Evaluator = (at: Position) => Value;
/** One that gives a single value. */
export type ScalarEvaluator = (at: Position) => Scalar;

/** A formula as a closure; its result is one value, as a cell shows it. */
export function compile(tree: Node, host: Host): ScalarEvaluator {
  return compileScalar(tree, host);
}

/** A part of a formula where one value is wanted. */
function compileScalar(node: Node, host: Host): ScalarEvaluator {
  if (node.kind === 'reference' && node.reference.from === node.reference.to)
    return cellReader(node.reference, host);
  if (node.kind === 'group') return compileScalar(node.inner, host);
  const evaluate = compileValue(node, host, false);
  return (at) => single(evaluate(at), host, at);
}

/** @param arrays whether operators and functions go over arrays element by element. */
function compileValue(node: Node, host: Host, arrays: boolean): Evaluator {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'boolean':
    case 'error': {
      const { value } = node;
      return () => value;
    }
    case 'omitted':
      return () => null;
    case 'lost':
      return () => REFERENCE_ERROR;
    case 'reference':
      return areaReader(node.reference, host);
    case 'group':
      return compileValue(node.inner, host, arrays);
    case 'sign':
      return node.operator === '-'
        ? elementwise([{ kind: 'number', value: 0 }, node.operand], host, arrays, minus)
        : compileValue(node.operand, host, arrays);
    case 'percent':
      return elementwise(
        [node.operand, { kind: 'number', value: 100 }],
        host,
        arrays,
        OPERATORS['/'],
      );
    case 'binary':
      return elementwise([node.left, node.right], host, arrays, OPERATORS[node.operator]);
    case 'span':
      return span(node.left, node.right, host);
    case 'call':
      return compileCall(functionTable[node.name] as FunctionSpec, node.args, host, arrays);
  }
}

function minus(zero: Scalar, operand: Scalar, today: number): Scalar {
  const value = OPERATORS['-'](zero, operand, today);
  return value === 0 ? 0 : value;
}

function elementwise(
  [leftNode, rightNode]: readonly [Node, Node],
  host: Host,
  arrays: boolean,
  operate: (left: Scalar, right: Scalar, today: number) => Scalar,
): Evaluator {
  if (!arrays) {
    const left = compileScalar(leftNode, host);
    const right = compileScalar(rightNode, host);
    return (at) => operate(left(at), right(at), host.today);
  }
  const left = compileValue(leftNode, host, true);
  const right = compileValue(rightNode, host, true);
  return (at) => {
    const a = left(at);
    const b = right(at);
    if (isArray(a) || isArray(b))
      return broadcast([a, b], host, (both) =>
        operate(both[0] as Scalar, both[1] as Scalar, host.today),
      );
    return operate(single(a, host, at), single(b, host, at), host.today);
  };
}

function rowOf(corner: Corner, at: Position): number {
  return corner.rowFixed ? corner.row : corner.row + at.row;
}

function columnOf(corner: Corner, at: Position): number {
  return corner.columnFixed ? corner.column : corner.column + at.column;
}

function sheetReader(sheetId: number | undefined, host: Host) {
  return (at: Position) => (sheetId === undefined ? at.sheet : host.sheetById(sheetId));
}

function cellReader({ sheetId, from }: Reference, host: Host): ScalarEvaluator {
  const sheetOf = sheetReader(sheetId, host);
  return (at) => {
    const sheet = sheetOf(at);
    const row = rowOf(from, at);
    const column = columnOf(from, at);
    return sheet && row > 0 && column > 0 ? host.read(sheet, row, column) : REFERENCE_ERROR;
  };
}

function areaReader({ sheetId, from, to }: Reference, host: Host): Evaluator {
  const sheetOf = sheetReader(sheetId, host);
  return (at) => {
    const sheet = sheetOf(at);
    const [r1, r2] = [rowOf(from, at), rowOf(to, at)];
    const [c1, c2] = [columnOf(from, at), columnOf(to, at)];
    const top = Math.min(r1, r2);
    const left = Math.min(c1, c2);
    if (!sheet || top < 1 || left < 1) return REFERENCE_ERROR;
    return { kind: 'area', sheet, top, left, bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
  };
}

/** The range operator: the box around two references of one sheet. */
function span(leftNode: Node, rightNode: Node, host: Host): Evaluator {
  const left = compileValue(leftNode, host, false);
  const right = compileValue(rightNode, host, false);
  return (at) => {
    const a = left(at);
    const b = right(at);
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (!isArea(a) || !isArea(b) || a.sheet !== b.sheet) return REFERENCE_ERROR;
    return {
      kind: 'area',
      sheet: a.sheet,
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    };
  };
}

function compileCall(
  spec: FunctionSpec,
  args: readonly Node[],
  host: Host,
  arrays: boolean,
): Evaluator {
  if (spec.form === 'lazy') return compileLazy(spec, args, host, arrays);
  return compileEager(spec, args, host, arrays || spec.overArrays);
}

function compileLazy(
  spec: LazyFunction,
  [firstNode, ...restNodes]: readonly Node[],
  host: Host,
  arrays: boolean,
): Evaluator {
  const omitted: Node = { kind: 'omitted' };
  const rest = restNodes.map((node) => compileValue(node, host, arrays));
  if (!arrays) {
    const first = compileScalar(firstNode ?? omitted, host);
    return (at) => spec.call(first(at), rest, host, at);
  }
  const first = compileValue(firstNode ?? omitted, host, true);
  return (at) => {
    const value = first(at);
    if (!isArray(value)) return spec.call(single(value, host, at), rest, host, at);
    const others = rest.map((evaluate) => evaluate(at));
    return broadcast([value, ...others], host, ([chosen = null, ...elements]) => {
      const branches = elements.map((element) => () => element);
      return single(spec.call(chosen, branches, host, at), host, at);
    });
  };
}

/** The kind of the parameter at a place, repetitions unrolled. */
function kindAt(spec: EagerFunction, place: number): Kind {
  const { parameters, repeated } = spec;
  const fixedOnes = parameters.length - repeated;
  const index =
    place < parameters.length || repeated === 0
      ? place
      : fixedOnes + ((place - fixedOnes) % repeated);
  return (parameters[index] ?? 'any').replace('?', '') as Kind;
}

function compileEager(
  spec: EagerFunction,
  nodes: readonly Node[],
  host: Host,
  arrays: boolean,
): Evaluator {
  const kinds = nodes.map((_, place) => kindAt(spec, place));
  const evaluators = nodes.map((node, place) =>
    arrays || kinds[place] === 'raw' ? compileValue(node, host, arrays) : compileScalar(node, host),
  );
  const { call } = spec;
  const callWith = (values: readonly Value[], at: Position): Value => {
    const args = new Array<Argument>(values.length);
    for (let place = 0; place < values.length; place++) {
      const kind = kinds[place] as Kind;
      const value = values[place] as Value;
      const arg = kind === 'raw' ? value : convert(single(value, host, at), kind, host.today);
      if (kind !== 'raw' && kind !== 'any' && isError(arg)) return arg;
      args[place] = arg;
    }
    const result = call(args, host, at);
    return typeof result === 'number' && !Number.isFinite(result) ? NUMBER_ERROR : result;
  };
  if (!arrays) return (at) => callWith(evaluateAll(evaluators, at), at);
  return (at) => {
    const values = evaluateAll(evaluators, at);
    const spread = values.map((value, place) => kinds[place] !== 'raw' && isArray(value));
    if (!spread.includes(true)) return callWith(values, at);
    const carried = values.filter((_, place) => kinds[place] !== 'raw');
    return broadcast(carried, host, (elements) => {
      let next = 0;
      const full = values.map((value, place) =>
        kinds[place] === 'raw' ? value : (elements[next++] ?? null),
      );
      return single(callWith(full, at), host, at);
    });
  };
}

function evaluateAll(evaluators: readonly Evaluator[], at: Position): Value[] {
  const values = new Array<Value>(evaluators.length);
  for (let i = 0; i < evaluators.length; i++) values[i] = (evaluators[i] as Evaluator)(at);
  return values;
}

function convert(value: Scalar, kind: Kind, today: number): Scalar {
  if (kind === 'number') return toNumber(value, today);
  if (kind === 'text') return toText(value);
  if (kind === 'boolean') return toBoolean(value);
  return value;
}
