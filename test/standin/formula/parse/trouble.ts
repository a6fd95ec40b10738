/** A formula that Sheets would refuse to parse: its cell shows `#ERROR!`. */
export class FormulaSyntaxError extends Error {}

/**
 * A formula that Sheets may well understand but this engine does not. It always reaches the caller:
 * the stand-in must never guess.
 */
export class UnsupportedFormulaError extends Error {}
